import { finding } from "../../diagnostics/catalogue.ts";
import type { DraftBand } from "../draft.ts";
import { quantity } from "../quantity.ts";
import { POINTS } from "../units/unit.ts";
import type { Check } from "./check.ts";

/** 30分钟以内扣1分，超过30分钟扣2分，合计 for each row of a metric with a weight: the sum begins at 0, not at full points. */
export const rowsTakeOff: Check = ({ metrics }) =>
  metrics.flatMap(({ name, weight, extra, rule }) => {
    if (extra || !weight || rule?.kind !== "for-each" || rule.rule.kind !== "bands" || (rule.combine ?? "sum") !== "sum") return [];
    const rows = rule.rule.rows.filter((row) => !isStart(row));
    const points = rows.map(({ result }) => (result.kind === "points" ? result.points : undefined));
    if (!points.every((each) => each !== undefined && each.n <= 0n) || points.every((each) => each?.n === 0n)) return [];
    return [finding("rows-take-off", rule.span, { metric: name, weight: quantity(weight, POINTS), rows: rule.source })];
  });

/** `10 at 0` beside them is meant as what they are taken off from, but is one more row: for who has none it is not there. */
function isStart({ from, to, result }: DraftBand): boolean {
  const isNothing = [from, to].every((edge) => edge?.value.kind === "constant" && edge.value.value.n === 0n);
  return isNothing && result.kind === "points" && result.points.n > 0n;
}
