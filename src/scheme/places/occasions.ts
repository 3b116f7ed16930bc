import type { AwardClause } from "../../ast/nodes/award.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { absolute, add, equal, type Fraction, fraction, ZERO } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import type { RankPlace } from "./condition.ts";

type AtPlaces = { readonly award: AwardClause; readonly place: RankPlace };

/** 第1次扣1分，第2次扣2分 is of occasions, not of places: whether each row stands alone or they add up is asked; undefined of any other rows. */
export function occasionsOf(placed: readonly AtPlaces[]): Diagnostic | undefined {
  const given = placed.map(({ award }) => pointsOf(award));
  const isCounted = placed.every(
    ({ place: { from, to } }, index) =>
      !to && occasions.has(from.value.unit?.text ?? "") && equal(from.value.value, fraction(BigInt(index + 1))),
  );
  const [last, alone] = [placed.at(-1), given.at(-1)];
  const known = given.filter((each) => each !== undefined);
  if (!isCounted || !last || !alone || placed.length < 2 || known.length < given.length) return undefined;
  const together = known.reduce(add, ZERO);
  const span = { ...last.award.span, start: placed[0]?.award.span.start ?? last.award.span.start };
  return finding("occasions-add-up", span, {
    count: numeral(last.place.from.value.value),
    alone: numeral(alone),
    together: numeral(together),
  });
}

const occasions: ReadonlySet<string> = new Set(["次", "回", "times", "time"]);

/** How much a row adds or takes off. */
function pointsOf({ result }: AwardClause): Fraction | undefined {
  return result?.kind === "figure" || result?.kind === "full-less" ? absolute(result.figure.value) : undefined;
}
