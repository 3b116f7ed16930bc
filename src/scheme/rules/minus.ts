import type { Place, Result } from "../../ast/nodes/award.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { figure as inText, pointsFigure } from "../../format/figures.ts";
import { absolute, add, type Fraction } from "../../number/fraction.ts";
import { one } from "../clauses/pick.ts";
import type { Placed } from "./awards.ts";
import type { RuleContext } from "./context.ts";

type Award = Placed<Place>;
type Figured = Award & { readonly result: Extract<Result, { kind: "figure" }> };

/**
 * 10 from 95%, -5 otherwise: in English a minus may as well take off from full
 * points. A floor, or that there is none, says that less than nothing is meant.
 */
export function askOfMinus(awards: readonly Award[], context: RuleContext): void {
  const { full, adds, scope, clauses, name } = context;
  const under = awards.find(isUnderZero);
  if (!under || !full || adds || scope.surface !== "en" || one(clauses, "floor")) return;
  if (!awards.some((award) => givesPoints(award.result))) return;
  const { figure } = under.result;
  const told = (value: Fraction): Bilingual => ({ en: inText("en", { ...figure, value }), zh: pointsFigure("zh", { ...figure, value }) });
  scope.report(
    finding("minus-in-row", under.award.span, {
      metric: name,
      points: told(figure.value),
      size: told(absolute(figure.value)),
      full: told(full),
      rest: told(add(full, figure.value)),
    }),
  );
}

function isUnderZero(award: Award): award is Figured {
  const { result } = award;
  return result.kind === "figure" && !result.added && result.figure.mark === undefined && result.figure.value.n < 0n;
}

function givesPoints(result: Result): boolean {
  return result.kind === "full" || (result.kind === "figure" && result.figure.value.n > 0n);
}
