import type { SourceContract } from "../../../scheme/types/source.ts";
import type { NodeId } from "../../node-id.ts";
import type { Plan } from "../../plan.ts";
import { amount } from "../along/value.ts";
import { type Chart, chartAlong } from "../chart.ts";
import { VARIABLE } from "../pieces/form.ts";
import { gridOf } from "../ranges/grid.ts";
import type { Ranges } from "../ranges/ranges.ts";
import { over } from "../variable/of-metric.ts";
import { inUnit } from "../variable/scales.ts";
import { twinsOf } from "../variable/twins.ts";

/** A graph, what its nodes come to, and the source whose rows it is about. */
export type Field = { readonly plan: Plan; readonly ranges: Ranges; readonly sources: readonly SourceContract[]; readonly rowsOf?: string };

/** Points along the one number among some figures; undefined where there are several, or it is a word. */
export function chartAlongFigure(points: NodeId, figures: readonly NodeId[], { plan, ranges, sources, rowsOf }: Field): Chart | undefined {
  const [first, ...others] = figures;
  const unit = first === undefined ? undefined : plan.nodes[first]?.unit;
  if (first === undefined || !unit || isWord(unit.kind) || twinsOf(first, others, plan.nodes).length < others.length) return undefined;
  const grid = gridOf(plan.nodes, first, sources, rowsOf);
  const seeds = new Map(figures.map((node) => [node, amount(VARIABLE)] as const));
  const variable = { ...over({ ...ranges[first], ...(grid ? { grid } : {}) }), seeds, ...inUnit(unit) };
  return chartAlong(variable, points, plan);
}

function isWord(kind: string): boolean {
  return kind === "text" || kind === "date" || kind === "yes-no";
}
