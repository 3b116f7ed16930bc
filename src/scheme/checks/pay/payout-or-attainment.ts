import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, divide, equal, multiply, subtract } from "../../../number/fraction.ts";
import { quantity } from "../../quantity.ts";
import { ruledOf } from "../../ruled.ts";
import type { Check } from "../check.ts";
import { type MeasuredSlope, slopesOf } from "../steps/steps.ts";

/** +2% per 1% over up to 150%, of a base: up to where that is attained, or where that is paid. In Chinese the first stands before its step. */
export const payoutOrAttainment: Check = (scheme) => {
  if (scheme.surface !== "en") return [];
  const paid = ruledOf(scheme).filter(({ gives, rule }) => gives.kind === "percent" && rule?.kind === "anchor");
  return paid.flatMap((ruled) => slopesOf(ruled, scheme.cycle).flatMap(asked));
};

function asked({ slope, from, metric, start, step, ruler }: MeasuredSlope): readonly Diagnostic[] {
  const { clause, to, points, side } = slope;
  const end = clause.end?.value;
  if (!to || clause.base || side !== "over" || points.n <= 0n || end?.kind !== "figure" || end.mark !== "percent") return [];
  const last = ruler.numberOf(to);
  const paid = add(start.points, multiply(points, divide(subtract(last, from), step)));
  if (equal(paid, last)) return [];
  const [attained, begins] = [ruler.show(last), ruler.show(from)];
  return [finding("payout-or-attainment", slope.span, { pay: metric.name, last: attained, begins, paid: quantity(paid, metric.gives) })];
}
