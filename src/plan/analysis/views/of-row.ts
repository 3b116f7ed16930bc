import type { SourceContract } from "../../../scheme/types/source.ts";
import type { NodeOf } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import type { Plan } from "../../plan.ts";
import { neededFor } from "../along/run.ts";
import type { Chart } from "../chart.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { rangesOf } from "../ranges/ranges.ts";
import { chartAlongFigure } from "./along-figure.ts";
import type { View } from "./view.ts";

/** One row of a rule for each row of a source, along what it reads of it. */
export function rowView({ metric, plan: planned, show }: MetricSubject, plan: Plan, sources: readonly SourceContract[]): View | undefined {
  const { rule } = metric;
  const row = rule.kind === "for-each" ? rowChart(planned.points, rule.source, plan, sources) : undefined;
  if (rule.kind !== "for-each" || !row) return undefined;
  const { measure, points, chart } = row;
  const { weight: _, ...rest } = metric;
  return {
    subject: {
      metric: { ...rest, rule: rule.rule, extra: true },
      plan: { name: planned.name, label: planned.label, extra: true, unit: planned.unit, measure, points, milestones: [] },
      chart,
      show,
    },
    plan: row.plan,
  };
}

type RowChart = { readonly chart: Chart; readonly plan: Plan; readonly measure: NodeId; readonly points: NodeId };

/** What a node that goes over the rows of a source gives for one of them. */
export function rowChart(node: NodeId, source: string, plan: Plan, sources: readonly SourceContract[]): RowChart | undefined {
  const row = neededFor(plan.nodes, [node], new Set())
    .map((id) => plan.nodes[id])
    .find((each): each is NodeOf<"aggregate"> => each?.kind === "aggregate" && each.source === source && each.of !== undefined);
  if (!row?.of) return undefined;
  const ofRow = planOfRow(row.of, plan);
  const points = row.of.length - 1;
  const figures = neededFor(row.of, [points], new Set()).filter((id) => row.of?.[id]?.kind === "column");
  const ranges = rangesOf(row.of, { sources, cycle: plan.cycle }, source);
  const chart = chartAlongFigure(points, figures, { plan: ofRow, ranges, sources, rowsOf: source });
  const [measure] = figures;
  return chart && measure !== undefined ? { chart, plan: ofRow, measure, points } : undefined;
}

function planOfRow(nodes: Plan["nodes"], { scheme, cycle, total }: Plan): Plan {
  return { scheme, cycle, nodes, metrics: [], coefficients: [], sections: [], total, pays: [], outcomes: [], lent: [] };
}
