import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const rate = "measure last(crm.rate)\ncurve";
const about = (lines: string) => checkMetric(lines).findings.map(({ code, at, reason }) => [code, at, reason]);

test("a curve says what lies beyond its ends", () => {
  expect(about(`${rate}\n10 at 60%, 40 at 100%`)).toEqual([
    ["curve-ends", "curve\n  10 at 60%, 40 at 100%", "“m” says neither what it gives under 60% nor what it gives over 100%."],
  ]);
  expect(checkMetric(`${rate}\n10 at 60%, 40 at 100%, flat beyond`).codes).toEqual([]);
});

test("0 under its first point, or a first point at zero, settles the lower end", () => {
  expect(checkMetric(`${rate}\n10 at 60%, 40 at 100%, 0 under 60%`).codes).toEqual(["curve-above"]);
  expect(checkMetric(`${rate}\n0 at 0%, 40 at 100%`).codes).toEqual(["curve-above"]);
});

test("points stand from low to high, or all from high to low", () => {
  expect(about(`${rate}\n40 at 100%, 10 at 60%, flat beyond`)).toEqual([]);
  expect(about(`${rate}\n10 at 60%, 40 at 100%, 25 at 80%, flat beyond`)).toEqual([
    ["curve-order", "25 at 80%", "The points of “m” go neither up nor down throughout."],
  ]);
});
