import { scaleLinear } from "d3-scale";
import type { WaterfallBar } from "../../src/pages/figure.ts";
import { element, figure, type Svg } from "./svg.ts";

const WIDTH = 300;
const HEIGHT = 16;
const INSET = 4;

/**
 * How a score came about: one strip a bar, for the rows of a table that holds
 * label and figure. A gain is solid within the outline of all that could be
 * had, a loss hatched, a sum in the accent; the hairline above a bar is where
 * the row before it ended.
 */
export function waterfallStrips(bars: readonly WaterfallBar[]): readonly Svg[] {
  const ends = bars.flatMap((bar) => [bar.from, bar.to, bar.full ?? bar.to]);
  const x = scaleLinear([Math.min(0, ...ends), Math.max(1, ...ends)], [1, WIDTH - 1]);
  return bars.map((bar) =>
    element(
      "svg",
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none" },
      element("path", { class: "hairline", d: `M${figure(x(0))} 0V${HEIGHT}M${figure(x(bar.from))} 0V${INSET}` }),
      ...(bar.full === undefined ? [] : [block("full", x(bar.from), x(bar.full))]),
      block(`bar ${bar.kind}`, x(bar.from), x(bar.to)),
    ),
  );
}

function block(kind: string, from: number, to: number): Svg {
  const width = Math.max(Math.abs(to - from), 1);
  return element("rect", { class: kind, x: Math.min(from, to), y: INSET, width, height: HEIGHT - 2 * INSET });
}
