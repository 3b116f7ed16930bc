import { POINTS } from "../../../scheme/units/unit.ts";
import { amount } from "../along/value.ts";
import { VARIABLE } from "../pieces/form.ts";
import { gridOf } from "../ranges/grid.ts";
import type { Site } from "./of-metric.ts";
import { inUnit } from "./scales.ts";
import type { Variable } from "./variable.ts";

/** The total, along which grades are given. */
export function totalVariable({ plan: { nodes, total }, ranges, sources }: Site): Variable {
  const grid = gridOf(nodes, total.points, sources);
  const range = ranges[total.points] ?? {};
  return {
    domain: { ...range, ...(grid ? { grid } : {}) },
    usual: range,
    seeds: new Map([[total.points, amount(VARIABLE)]]),
    ...inUnit(POINTS),
  };
}
