import { pointsAt } from "../../evaluator/reference/points-at.ts";
import type { Site } from "../../plan/analysis/variable/of-metric.ts";
import { aroundItem } from "../../reading/edges/around-item.ts";
import { chartedItem } from "../../reading/edges/charted.ts";
import { isRound } from "../../reading/edges/step.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import { POINTS } from "../../scheme/units/unit.ts";
import type { Curve } from "../figure.ts";
import { same } from "../words.ts";
import { curveOfDrawing } from "./drawing.ts";
import { withAir } from "./extent.ts";
import { type Computed, piecesBetween } from "./pieces.ts";

/** The line of points that a formula gives, where it hangs on the item's own measure or attainment alone. */
export function formulaCurve(metric: Metric, site: Site): Curve | undefined {
  const planned = site.plan.metrics.find(({ name }) => name === metric.name);
  const charted = metric.rule.kind === "points" && planned ? chartedItem(planned, site) : undefined;
  if (!planned || !charted || charted.variable.scale) return undefined;
  const { edges, unit, read } = aroundItem(metric, charted, planned, site.plan);
  if (read === "ratio" || edges.length === 0) return undefined;
  const xLabel = read === "attainment" ? { en: "Attainment", zh: "完成率" } : same(metric.label);
  const computed: Computed = (value) => pointsAt(site.plan, metric.name, { reading: read, value });
  // Edges that a rounding moved are left out: where the line itself bends is found on the way.
  const [low, ...others] = withAir(edges);
  const places = [low, ...others.filter((place) => isRound(place) || place === others.at(-1))].filter((place) => place !== undefined);
  const bends = piecesBetween(places, computed).slice(1);
  return curveOfDrawing({
    computed,
    places,
    named: bends.map(({ start }) => start.x),
    x: unit,
    y: POINTS,
    xLabel,
    subtitle: { en: `Points by ${xLabel.en.toLowerCase()}`, zh: `得分随${xLabel.zh}的变化` },
  });
}
