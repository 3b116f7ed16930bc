import { compare, type Fraction, larger, ZERO } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { drawn } from "../drawn.ts";
import type { Curve, CurvePoint } from "../figure.ts";
import { same, type Words } from "../words.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Computed, type Point, piecesBetween } from "./pieces.ts";
import { ticksAt } from "./ticks.ts";
import { type Spoken, sentenceOf } from "./words.ts";

const X_GAP = 0.13;
const Y_GAP = 0.12;

/** A function to draw: where it may bend or jump from end to end, which of these places to name, and what both axes are in. */
export type Drawing = {
  readonly computed: Computed;
  readonly places: readonly Fraction[];
  readonly named: readonly Fraction[];
  readonly x: Unit;
  readonly y: Unit;
  /** How a result is spoken of, where its figure and unit do not say it. */
  readonly said?: (result: Fraction) => Words;
  readonly xLabel: Words;
  readonly subtitle: Words;
};

/** Undefined where there is nothing to draw. */
export function curveOfDrawing(drawing: Drawing): Curve | undefined {
  const { computed, places, named, x, y, said, xLabel, subtitle } = drawing;
  const lines = linesOf(piecesBetween(places, computed), computed);
  if (lines.length === 0) return undefined;
  const spoken: Spoken = { x: (point) => quantity(point.x, x), y: (point) => said?.(point.y) ?? quantity(point.y, y) };
  const points = lines.flat().flatMap(({ start, end }) => [start, end]);
  const xs = points.map((point) => point.x).toSorted(compare);
  const highest = points.map((point) => point.y).reduce(larger, ZERO);
  const lowest = points.map((point) => point.y).toSorted(compare)[0] ?? ZERO;
  const levels = named.flatMap((place) => computed(place) ?? []);
  return {
    headline: headlineOf(named, computed, spoken),
    subtitle,
    sentence: sentenceOf(lines, spoken),
    xLabel,
    lines: lines.map(drawnLine),
    xTicks: ticksAt(named, xs[0] ?? ZERO, xs.at(-1) ?? ZERO, X_GAP, (place) => quantity(place, x)),
    yTicks: ticksAt([...levels, ZERO], lowest.n < 0n ? lowest : ZERO, highest, Y_GAP, (level) => same(numeral(level))),
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
