import { finding } from "../../../diagnostics/catalogue.ts";
import type { Fraction } from "../../../number/fraction.ts";
import type { DraftBand, DraftForEach } from "../../draft.ts";
import { quantity } from "../../quantity.ts";
import { POINTS } from "../../units/unit.ts";
import type { Check } from "../check.ts";

/** 30分钟以内扣1分，超过30分钟扣2分，合计 for each row of a metric with a weight: the sum begins at 0, not at full points. */
export const rowsTakeOff: Check = ({ metrics }) =>
  metrics.flatMap(({ name, weight, extra, rule }) => {
    if (extra || !weight || rule?.kind !== "for-each" || (rule.combine ?? "sum") !== "sum") return [];
    const points = pointsOf(rule.rule);
    if (!points.every((each) => each !== undefined && each.n <= 0n) || points.every((each) => each?.n === 0n)) return [];
    return [finding("rows-take-off", rule.span, { metric: name, weight: quantity(weight, POINTS), rows: rule.source })];
  });

/** What a row may come to, or by what it goes up or down a step; undefined for what no figure says. */
function pointsOf(rule: DraftForEach["rule"]): readonly (Fraction | undefined)[] {
  switch (rule.kind) {
    case "bands":
      return rule.rows.filter((row) => !isStart(row)).map(({ result }) => (result.kind === "points" ? result.points : undefined));
    case "anchor":
      return [
        rule.points,
        ...[rule.over, rule.under].flatMap((side) => (side?.kind === "slopes" ? side.slopes.map(({ points }) => points) : [])),
      ];
    default:
      return [undefined];
  }
}

/** `10 at 0` beside them is meant as what they are taken off from, but is one more row: for who has none it is not there. */
function isStart({ from, to, result }: DraftBand): boolean {
  const isNothing = [from, to].every((edge) => edge?.value.kind === "constant" && edge.value.value.n === 0n);
  return isNothing && result.kind === "points" && result.points.n > 0n;
}
