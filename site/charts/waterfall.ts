import { scaleLinear } from "d3-scale";
import type { WaterfallBar } from "../../src/pages/figure.ts";
import { element, figure, type Svg } from "./svg.ts";

const WIDTH = 300;
const HEIGHT = 16;

/**
 * How a score came about: one strip a bar, for the rows of a table that holds
 * label and figure. A gain is solid, a loss hatched, a sum in the accent; the
 * hairline through a row is where the row above ended.
 */
export function waterfallStrips(bars: readonly WaterfallBar[]): readonly Svg[] {
  const ends = bars.flatMap((bar) => [bar.from, bar.to]);
  const x = scaleLinear([Math.min(0, ...ends), Math.max(1, ...ends)], [1, WIDTH - 1]);
  return bars.map((bar) => {
    const [from, to] = [x(bar.from), x(bar.to)];
    return element(
      "svg",
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none" },
      element("path", { class: "hairline", d: `M${figure(x(0))} 0V${HEIGHT}M${figure(from)} 0V4` }),
      element("rect", {
        class: `bar ${bar.kind}`,
        x: Math.min(from, to),
        y: 4,
        width: Math.max(Math.abs(to - from), 1),
        height: HEIGHT - 8,
      }),
    );
  });
}
