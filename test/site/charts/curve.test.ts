import { expect, test } from "vitest";
import { curveChart } from "../../../site/charts/curve.ts";
import type { Curve } from "../../../src/pages/figure.ts";
import { same } from "../../../src/pages/words.ts";

/** Nothing under 1, ten from 1 on, drawn from 0 to 2: x is 34 to 348, y 168 down to 12. */
const step: Curve = {
  headline: same("from 1"),
  subtitle: same("points by x"),
  sentence: { en: "Nothing under 1, ten from 1.", zh: "不足 1 得 0，1 及以上得 10。" },
  xLabel: same("x"),
  lines: [
    [
      { x: 0, y: 0 },
      { x: 1, y: 0, open: true },
    ],
    [
      { x: 1, y: 10, open: false },
      { x: 2, y: 10 },
    ],
  ],
  xTicks: [{ at: 1, text: same("1") }],
  yTicks: [{ at: 10, text: same("10") }],
};

test("lines end where the rule jumps, and the ends say whose the value is", () => {
  const { markup } = curveChart(step, "en");
  expect([...markup.matchAll(/class="rule" d="([^"]*)"/g)].map(([, d]) => d)).toEqual(["M34,168L191,168", "M191,12L348,12"]);
  expect([...markup.matchAll(/class="(edge[^"]*)" cx="191" cy="(\d+)"/g)].map(([, kind, y]) => [kind, y])).toEqual([
    ["edge open", "168"],
    ["edge", "12"],
  ]);
});

test("its name is the sentence, after where the person stands", () => {
  expect(curveChart(step, "zh").markup).toContain(`aria-label="不足 1 得 0，1 及以上得 10。"`);
  const mark = { x: 1.5, y: 10, text: same("1.5 gives 10") };
  expect(curveChart(step, "en", mark).markup).toContain(`aria-label="1.5 gives 10 · Nothing under 1, ten from 1."`);
});

test("a person beyond the drawing stands at its edge as an arrow", () => {
  const { markup } = curveChart(step, "en", { x: 9, y: 10, text: same("9 gives 10"), beyond: "right" });
  expect(markup).toContain(`class="beyond" d="M348 12`);
  expect(markup).not.toContain('<circle class="mark"');
});
