import { fraction, ONE } from "../../../number/fraction.ts";
import type { SourceContract } from "../../../scheme/types.ts";
import { POINTS } from "../../../scheme/units/unit.ts";
import type { NodeId, Plan } from "../../plan.ts";
import { type Amount, amount } from "../along/value.ts";
import { constantForm, NOTHING, VARIABLE } from "../pieces/form.ts";
import { gridOf } from "../ranges/grid.ts";
import type { Ranges } from "../ranges/ranges.ts";
import { inUnit } from "./scales.ts";
import type { Variable } from "./variable.ts";

/** A base of pay to show amounts by. */
const EXAMPLE = fraction(10_000n);

/** The total, along which grades are given and pay is; what a pay is of is anybody's. */
export function totalVariable({ nodes, total, pays }: Plan, ranges: Ranges, sources: readonly SourceContract[]): Variable {
  const grid = gridOf(nodes, total.points, sources);
  const bases = pays.flatMap(({ milestones }) => milestones.filter(({ stage }) => stage === "base").map(({ node }) => node));
  const base: readonly [NodeId, Amount][] = bases.map((node) => [node, amount(NOTHING, constantForm(ONE))]);
  const range = ranges[total.points] ?? {};
  return {
    domain: { ...range, ...(grid ? { grid } : {}) },
    usual: range,
    seeds: new Map<NodeId, Amount>([[total.points, amount(VARIABLE)], ...base]),
    scale: EXAMPLE,
    ...inUnit(POINTS),
  };
}
