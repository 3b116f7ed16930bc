import { ownFigures } from "../across/owners.ts";
import { figuresIn } from "../figures.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { Site } from "../variable/of-metric.ts";
import { chartAlongFigure } from "./along-figure.ts";
import type { View } from "./view.ts";

/** A matrix along the factor that is not the metric's own. */
export function matrixView(subject: MetricSubject, site: Site): View | undefined {
  const { metric, plan: planned, chart } = subject;
  if (metric.rule.kind !== "matrix" || !chart) return undefined;
  const { points } = planned;
  const own = new Set([...ownFigures(planned), ...chart.variable.seeds.keys(), points]);
  const others = figuresIn(site.plan, points, new Set([...site.figures].filter((figure) => figure !== points))).filter(
    (figure) => !own.has(figure),
  );
  const along = chartAlongFigure(points, others, site);
  return along && { subject: { ...subject, chart: along }, plan: site.plan };
}
