import { pointsAt } from "../../evaluator/reference/points-at.ts";
import { compare, type Fraction, larger, ZERO } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { roundedTo } from "../../plan/places.ts";
import type { Plan } from "../../plan/plan.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Reading } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { drawn } from "../drawn.ts";
import type { Curve, CurvePoint } from "../figure.ts";
import { same, type Words } from "../words.ts";
import { type Extent, extentOf } from "./extent.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Computed, type Point, piecesBetween } from "./pieces.ts";
import { ticksAt } from "./ticks.ts";
import { type Spoken, sentenceOf } from "./words.ts";

const X_GAP = 0.13;
const Y_GAP = 0.12;

/** A rule's line, what it reads, between which values it is drawn, and to how many decimals its points are rounded. */
export type DrawnRule = {
  readonly curve: Curve;
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly places?: number;
};

/**
 * The line that a metric's rule draws, computed by its plan at every place where
 * it can bend or jump. Undefined where the rule reads more than one value.
 */
export function curveOf(metric: Metric, plan: Plan, target: Fraction | undefined): DrawnRule | undefined {
  const extent = extentOf(metric, target);
  const planned = plan.metrics.find(({ name }) => name === metric.name);
  if (!extent || !planned) return undefined;
  const computed: Computed = (value) => pointsAt(plan, metric.name, { reading: extent.reading, value, ...(target && { target }) });
  const lines = linesOf(piecesBetween(extent.places, computed), computed);
  if (lines.length === 0) return undefined;
  const unit: Unit = extent.reading === "attainment" ? { kind: "percent" } : planned.unit;
  const [from = ZERO, to = ZERO] = [extent.places[0], extent.places.at(-1)];
  const curve = drawnLines(lines, extent, computed, unit, metric.label);
  const places = roundedTo(plan.nodes, planned.marks ?? planned.points);
  return { curve, reading: extent.reading, from: drawn(from), to: drawn(to), ...(places !== undefined && { places }) };
}

function drawnLines(lines: readonly Line[], extent: Extent, computed: Computed, unit: Unit, label: string): Curve {
  const spoken: Spoken = { x: ({ x }) => quantity(x, unit), y: ({ y }) => quantity(y, { kind: "points" }) };
  const points = lines.flat().flatMap(({ start, end }) => [start, end]);
  const xs = points.map(({ x }) => x).toSorted(compare);
  const highest = points.map(({ y }) => y).reduce(larger, ZERO);
  const lowest = points.map(({ y }) => y).toSorted(compare)[0] ?? ZERO;
  const levels = extent.named.flatMap((place) => computed(place) ?? []);
  const xLabel = extent.reading === "attainment" ? { en: "Attainment", zh: "完成率" } : same(label);
  return {
    headline: headlineOf(extent.named, computed, spoken),
    subtitle: { en: `Points by ${xLabel.en.toLowerCase()}`, zh: `得分随${xLabel.zh}的变化` },
    sentence: sentenceOf(lines, spoken),
    xLabel,
    lines: lines.map(drawnLine),
    xTicks: ticksAt(extent.named, xs[0] ?? ZERO, xs.at(-1) ?? ZERO, X_GAP, (x) => quantity(x, unit)),
    yTicks: ticksAt([...levels, ZERO], lowest.n < 0n ? lowest : ZERO, highest, Y_GAP, (y) => same(numeral(y))),
  };
}

function drawnLine(line: Line): readonly CurvePoint[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  const place = ({ x, y }: Point) => ({ x: drawn(x), y: drawn(y) });
  return [
    { ...place(first.start), ...(!first.startOwn && { open: true }) },
    ...line.slice(1).map(({ start }) => place(start)),
    { ...place(last.end), ...(!last.endOwn && { open: true }) },
  ];
}

/** The message: of the places that have a name, the first that gives the most points. */
function headlineOf(named: readonly Fraction[], computed: Computed, { x, y }: Spoken): Words {
  const points = named.flatMap((place): readonly Point[] => {
    const given = computed(place);
    return given ? [{ x: place, y: given }] : [];
  });
  const [best] = points.toSorted((a, b) => compare(b.y, a.y) || compare(a.x, b.x));
  if (!best) return same("");
  const [place, given] = [x(best), y(best)];
  return { en: `${place.en} gives ${given.en}`, zh: `${place.zh}得${given.zh}` };
}
