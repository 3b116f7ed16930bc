import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Curve, CurveLine, CurveMark, CurvePoint } from "../../src/pages/figure.ts";
import type { Language } from "../../src/pages/words.ts";
import { drawing, element, figure, type Svg } from "./svg.ts";

const WIDTH = 360;
const HEIGHT = 200;
const INNER = { left: 34, right: 348, top: 12, bottom: 168 };

type Scale = (value: number) => number;
type Scales = { readonly x: Scale; readonly y: Scale };

/** A rule as a line: what it reads across, points upward, its breakpoints marked, and where a person stands. */
export function curveChart(curve: Curve, language: Language, mark?: CurveMark): Svg {
  const { scales, grounds } = drawnOnce(curve);
  if (!mark) return drawing("curve", WIDTH, HEIGHT, curve.sentence[language], grounds[language]);
  return drawing("curve", WIDTH, HEIGHT, `${mark.text[language]} · ${curve.sentence[language]}`, grounds[language], place(mark, scales));
}

type Drawn = { readonly scales: Scales; readonly grounds: Readonly<Record<Language, Svg>> };

const drawn = new WeakMap<Curve, Drawn>();

/** Thousands of cards share the line of one rule: all but the mark is drawn once. */
function drawnOnce(curve: Curve): Drawn {
  const known = drawn.get(curve);
  if (known) return known;
  const scales = scalesOf(curve);
  const made = { scales, grounds: { en: ground(curve, "en", scales), zh: ground(curve, "zh", scales) } };
  drawn.set(curve, made);
  return made;
}

function scalesOf(curve: Curve): Scales {
  const points = curve.lines.flat();
  const xs = points.map((point) => point.x);
  const ys = [0, ...points.map((point) => point.y), ...curve.yTicks.map((tick) => tick.at)];
  return {
    x: scaleLinear([Math.min(...xs), Math.max(...xs)], [INNER.left, INNER.right]),
    y: scaleLinear([Math.min(...ys), Math.max(...ys)], [INNER.bottom, INNER.top]),
  };
}

function ground(curve: Curve, language: Language, { x, y }: Scales): Svg {
  return element(
    "g",
    {},
    ...curve.yTicks.flatMap((tick) => [
      element("path", { class: "grid", d: `M${INNER.left} ${figure(y(tick.at))}H${INNER.right}` }),
      element("text", { class: "tick", x: INNER.left - 6, y: y(tick.at) + 3.5, "text-anchor": "end" }, tick.text[language]),
    ]),
    ...curve.xTicks.flatMap((tick) => [
      element("path", { class: "axis", d: `M${figure(x(tick.at))} ${INNER.bottom}v4` }),
      element("text", { class: "tick", x: x(tick.at), y: INNER.bottom + 16, "text-anchor": anchor(x(tick.at)) }, tick.text[language]),
    ]),
    element("path", { class: "axis", d: `M${INNER.left} ${INNER.bottom}H${INNER.right}` }),
    element("text", { class: "tick", x: INNER.right, y: HEIGHT - 3, "text-anchor": "end" }, curve.xLabel[language]),
    ...curve.lines.map((points) => path(points, x, y)),
    ...curve.lines.flatMap((points) => edges(points, x, y)),
  );
}

/** A label at the edge leans inward. */
function anchor(x: number): string {
  return x > INNER.right - 12 ? "end" : "middle";
}

function path(points: CurveLine, x: Scale, y: Scale): Svg {
  const draw = line<CurvePoint>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).digits(1);
  return element("path", { class: "rule", d: draw(points) ?? "" });
}

/** Inner corners as dots; the ends of a line at a jump, open where the point is not its own. */
function edges(points: CurveLine, x: Scale, y: Scale): readonly Svg[] {
  const shown = points.filter((point, index) => point.open !== undefined || (index > 0 && index < points.length - 1));
  return shown.map((point) => element("circle", { class: point.open ? "edge open" : "edge", cx: x(point.x), cy: y(point.y), r: 2.6 }));
}

/** A ring with lines to both axes; an arrow at the edge for someone beyond what is drawn. */
function place(mark: CurveMark, { x, y }: Scales): Svg {
  const cy = y(mark.y);
  if (mark.beyond) {
    const [tip, back] = mark.beyond === "left" ? [INNER.left, 8] : [INNER.right, -8];
    return element("path", { class: "beyond", d: `M${tip} ${figure(cy)}l${back} -6v12Z` });
  }
  const cx = x(mark.x);
  return element(
    "g",
    {},
    element("path", { class: "drop", d: `M${INNER.left} ${figure(cy)}H${figure(cx)}V${INNER.bottom}` }),
    element("circle", { class: "mark", cx, cy, r: 5 }),
  );
}
