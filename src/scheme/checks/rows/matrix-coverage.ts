import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { type Fraction, fraction } from "../../../number/fraction.ts";
import { domainOf } from "../../domain.ts";
import { gapsIn, overlapsIn } from "../../intervals/coverage.ts";
import { sizeOf } from "../../intervals/edge-size.ts";
import { rowsOf } from "../../intervals/of-rows.ts";
import { quantity } from "../../quantity.ts";
import { shapedIn } from "../../ruled.ts";
import type { MatrixAxis } from "../../types/rule.ts";
import type { Check, CheckContext } from "../check.ts";
import { aroundGap, placesOf } from "./neighbours.ts";
import { gapAdvice, meetingAdvice } from "./row-advice.ts";

/** Every value of either factor of a matrix is in exactly one row and one column. */
export const matrixCoverage: Check = (scheme, { sources }) =>
  shapedIn(scheme).flatMap(({ name, rule, complete }) =>
    rule.kind === "matrix" && complete ? [...ofAxis(rule.rows, name, sources), ...ofAxis(rule.columns, name, sources)] : [],
  );

const ONE_PERCENT = fraction(1n, 100n);
const ONE_UNIT = fraction(1n);

function ofAxis({ of, places }: MatrixAxis, name: string, sources: CheckContext["sources"]): readonly Diagnostic[] {
  const rows = rowsOf(places, sizeOf);
  const domain = domainOf(of, sources);
  const nudge = of.unit.kind === "percent" ? ONE_PERCENT : ONE_UNIT;
  const show = (value: Fraction) => quantity(value, of.unit);
  const scale = { numberOf: sizeOf, say: show };
  const overlaps = overlapsIn(rows, domain, nudge).map((overlap) => {
    const { witness, first, second } = overlap;
    const related = [{ place: first.span, note: { en: "also here", zh: "也在这里" } }];
    const slots = { metric: name, witness: show(witness), advice: meetingAdvice(overlap, scale) };
    return finding("bands-overlap", second.span, slots, { related });
  });
  if (places.some(({ otherwise }) => otherwise)) return overlaps;
  const gaps = gapsIn(rows, domain, nudge).map((gap) => {
    const { place, more } = placesOf(gap);
    const advice = gapAdvice(gap, scale, { en: "otherwise", zh: "其余" });
    return finding("bands-gap", place, { metric: name, witness: show(gap.witness), around: aroundGap(gap, rows, { show }), advice }, more);
  });
  return [...overlaps, ...gaps];
}
