import type { SourceContract } from "../../../scheme/types/source.ts";
import type { NodeOf } from "../../graph.ts";
import type { Plan } from "../../plan.ts";
import { neededFor } from "../along/run.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { rangesOf } from "../ranges/ranges.ts";
import { chartAlongFigure } from "./along-figure.ts";
import type { View } from "./view.ts";

/** One row of a rule for each row of a source, along what it reads of it. */
export function rowView({ metric, plan: planned, show }: MetricSubject, plan: Plan, sources: readonly SourceContract[]): View | undefined {
  const { rule } = metric;
  if (rule.kind !== "for-each") return undefined;
  const row = neededFor(plan.nodes, [planned.points], new Set())
    .map((id) => plan.nodes[id])
    .find((node): node is NodeOf<"aggregate"> => node?.kind === "aggregate" && node.source === rule.source && node.of !== undefined);
  if (!row?.of) return undefined;
  const ofRow = planOfRow(row.of, plan);
  const points = row.of.length - 1;
  const figures = neededFor(row.of, [points], new Set()).filter((id) => row.of?.[id]?.kind === "column");
  const ranges = rangesOf(row.of, { sources, cycle: plan.cycle }, rule.source);
  const chart = chartAlongFigure(points, figures, { plan: ofRow, ranges, sources, rowsOf: rule.source });
  const [measure] = figures;
  if (!chart || measure === undefined) return undefined;
  const { weight: _, ...rest } = metric;
  return {
    subject: {
      metric: { ...rest, rule: rule.rule, extra: true },
      plan: { name: planned.name, label: planned.label, extra: true, unit: planned.unit, measure, points, milestones: [] },
      chart,
      show,
    },
    plan: ofRow,
  };
}

function planOfRow(nodes: Plan["nodes"], { scheme, cycle, total }: Plan): Plan {
  return { scheme, cycle, nodes, metrics: [], coefficients: [], sections: [], total, pays: [], outcomes: [], lent: [] };
}
