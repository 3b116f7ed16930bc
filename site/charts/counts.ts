import { scaleLinear } from "d3-scale";
import type { HistogramBar } from "../../src/pages/figure.ts";
import { element, type Svg } from "./svg.ts";

const WIDTH = 300;
const HEIGHT = 14;

/** One strip a bar, for the rows of a table that holds label and count. */
export function countStrips(bars: readonly HistogramBar[]): readonly Svg[] {
  const x = scaleLinear([0, Math.max(1, ...bars.map((bar) => bar.count))], [0, WIDTH - 1]);
  return bars.map((bar) => shareStrip(x(bar.count) / WIDTH));
}

/** A part of a whole, 0 to 1, over a hairline that is the whole. */
export function shareStrip(share: number): Svg {
  return element(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none" },
    element("path", { class: "hairline", d: `M0 ${HEIGHT / 2}H${WIDTH}` }),
    element("rect", { class: "bar", x: 0, y: 3, width: share * WIDTH, height: HEIGHT - 6 }),
  );
}
