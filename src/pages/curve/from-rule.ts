import { pointsAt } from "../../evaluator/reference/points-at.ts";
import { type Fraction, ZERO } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { roundedTo } from "../../plan/places.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Reading } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { NUMBER, POINTS } from "../../scheme/units/unit.ts";
import { drawn } from "../drawn.ts";
import type { Curve } from "../figure.ts";
import { same, type Words } from "../words.ts";
import { curveOfDrawing } from "./drawing.ts";
import { extentOf } from "./extent.ts";
import type { Computed } from "./pieces.ts";

/** A rule's line, what it reads, between which values it is drawn, and to how many decimals its points are rounded. */
export type DrawnRule = {
  readonly curve: Curve;
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly places?: number;
  /** What the rule gives is a coefficient, not points. */
  readonly isFactor: boolean;
};

/**
 * The line that a metric's rule draws, computed by its plan at every place where
 * it can bend or jump. Undefined where the rule reads more than one value.
 */
export function curveOf(metric: Metric, plan: Plan, target: Fraction | undefined): DrawnRule | undefined {
  const extent = extentOf(metric, target);
  const isFactor = plan.coefficients.some(({ name }) => name === metric.name);
  const planned = [...plan.metrics, ...plan.coefficients].find(({ name }) => name === metric.name);
  if (!extent || !planned) return undefined;
  const computed: Computed = (value) => pointsAt(plan, metric.name, { reading: extent.reading, value, ...(target && { target }) });
  const unit: Unit = extent.reading === "attainment" ? { kind: "percent" } : planned.unit;
  const [from = ZERO, to = ZERO] = [extent.places[0], extent.places.at(-1)];
  const xLabel = extent.reading === "attainment" ? { en: "Attainment", zh: "完成率" } : same(metric.label);
  const what = isFactor ? { en: "Coefficient", zh: "系数" } : { en: "Points", zh: "得分" };
  const subtitle = { en: `${what.en} by ${xLabel.en.toLowerCase()}`, zh: `${what.zh}随${xLabel.zh}的变化` };
  const y = isFactor ? { y: NUMBER, said: factorText } : { y: POINTS };
  const curve = curveOfDrawing({ ...extent, ...y, computed, x: unit, xLabel, subtitle });
  if (!curve) return undefined;
  const places = roundedTo(plan.nodes, planned.marks ?? planned.points);
  return { curve, reading: extent.reading, from: drawn(from), to: drawn(to), isFactor, ...(places !== undefined && { places }) };
}

export function factorText(factor: Fraction): Words {
  return { en: `coefficient ${numeral(factor)}`, zh: `系数${numeral(factor)}` };
}
