import { expect, test } from "vitest";
import { waterfallStrips } from "../../../site/charts/waterfall.ts";
import type { WaterfallBar } from "../../../src/pages/figure.ts";

const label = { en: "A", zh: "甲" };
const rects = (bar: string) =>
  [...bar.matchAll(/<rect class="([^"]*)" x="([^"]*)" y="4" width="([^"]*)"/g)].map(([, kind, x, width]) => [
    kind,
    Number(x),
    Number(width),
  ]);

test("a strip a bar, all on one scale: the 298 units between the margins are 100 points", () => {
  const bars: readonly WaterfallBar[] = [
    { label, from: 0, to: 50, full: 100, text: "50", kind: "add" },
    { label, from: 50, to: 25, text: "−25", kind: "subtract" },
    { label, from: 0, to: 25, text: "25", kind: "sum" },
  ];
  expect(waterfallStrips(bars).map(({ markup }) => rects(markup))).toEqual([
    [
      ["full", 1, 298],
      ["bar add", 1, 149],
    ],
    [["bar subtract", 75.5, 74.5]],
    [["bar sum", 1, 74.5]],
  ]);
});

test("points below nothing move the start", () => {
  const [strip] = waterfallStrips([{ label, from: 0, to: -100, text: "−100", kind: "subtract" }]);
  // From −100 to 1: the bar begins at the left margin.
  expect(rects(strip?.markup ?? "")[0]?.slice(0, 2)).toEqual(["bar subtract", 1]);
});
