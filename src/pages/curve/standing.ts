import type { MetricResult } from "../../results/types.ts";
import { quantity } from "../../scheme/quantity.ts";
import { drawn } from "../drawn.ts";
import type { PersonCurve } from "../view.ts";
import { type DrawnRule, factorText } from "./from-rule.ts";

/** Where a result stands on the line of its rule; undefined where what the rule reads was not there. */
export function standing(result: MetricResult, { reading, from, to, places, isFactor }: DrawnRule): PersonCurve | undefined {
  const { marks, points, unit } = result;
  const value = result[reading];
  if (!value) return undefined;
  const given = marks ?? points;
  const [x, y] = [drawn(value), drawn(given)];
  const beyond = x < from ? "left" : x > to ? "right" : undefined;
  const read = quantity(value, reading === "attainment" ? { kind: "percent" } : unit);
  const gives = isFactor ? factorText(given) : quantity(given, { kind: "points" }, places);
  const text = { en: `${read.en} gives ${gives.en}`, zh: isFactor ? `${read.zh}：${gives.zh}` : `${read.zh}得${gives.zh}` };
  return { headline: text, mark: { x, y, text, ...(beyond && { beyond }) } };
}
