import { scaleLinear } from "d3-scale";
import type { Strip } from "../../src/pages/figure.ts";
import type { Language } from "../../src/pages/words.ts";
import { drawing, element, figure, type Svg } from "./svg.ts";

const WIDTH = 360;
const RADIUS = 4;
const AXIS = { left: 10, right: 350 };

/** One dot a person along the scale; those who share a place stand on one another. */
export function stripChart(strip: Strip, language: Language): Svg {
  const x = scaleLinear([strip.from, strip.to], [AXIS.left, AXIS.right]);
  const stacked = stack(strip.dots.map((dot) => x(dot)));
  const base = 30 + Math.max(0, ...stacked.map((dot) => dot.level)) * RADIUS * 2;
  return drawing(
    "dots",
    WIDTH,
    base + 30,
    strip.sentence[language],
    element("path", { class: "axis", d: `M${AXIS.left} ${base + 8}H${AXIS.right}` }),
    ...strip.ticks.flatMap((tick) => [
      element("path", { class: "axis", d: `M${figure(x(tick.at))} ${base + 8}v4` }),
      element("text", { class: "tick", x: x(tick.at), y: base + 25, "text-anchor": "middle" }, tick.text[language]),
    ]),
    ...(strip.mean ? [mean(x(strip.mean.at), base + 8, strip.mean.text[language])] : []),
    ...stacked.map((dot) => element("circle", { class: "dot", cx: dot.x, cy: base - dot.level * RADIUS * 2, r: RADIUS - 0.5 })),
  );
}

/** Dots in columns one dot wide, in the order given. */
function stack(places: readonly number[]): readonly { readonly x: number; readonly level: number }[] {
  const heights = new Map<number, number>();
  return places.map((place) => {
    const column = Math.round(place / (RADIUS * 2));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { x: column * RADIUS * 2, level };
  });
}

function mean(x: number, bottom: number, text: string): Svg {
  const side = x > WIDTH / 2 ? "end" : "start";
  return element(
    "g",
    { class: "mean" },
    element("path", { d: `M${figure(x)} 4V${figure(bottom)}` }),
    element("text", { x: x + (side === "end" ? -5 : 5), y: 13, "text-anchor": side }, text),
  );
}
