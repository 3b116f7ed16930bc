import { describe, expect, test } from "vitest";
import { pointsOf } from "../../support/evaluate.ts";
import { checkMetric, metricOf } from "../check-text.ts";

const visits = "measure sum(crm.visits)\n";
const amount = "measure sum(crm.received)\n";

/** What the rule gives for a measure; where it is collected from is left out. */
function points(lines: string, value: number): unknown {
  const { measure, ...metric } = metricOf(`${lines}\ncap 40`);
  const unit = measure?.unit ?? { kind: "number" };
  return pointsOf({ ...metric, measure: { kind: "constant", value: { n: BigInt(value), d: 1n }, unit, span: metric.span } }, {});
}

const codes = (lines: string): readonly string[] => checkMetric(`${lines}\ncap 40`).codes;

describe("points by tiers of the measure", () => {
  const marginal = `${visits}tiers marginal 1 up to 10 | 2 up to 15 | 0.5 beyond`;
  const whole = `${visits}tiers whole 1 up to 10 | 2 up to 15 | 0.5 beyond`;

  test.each([
    [0, "0", "0"],
    [10, "10", "10"], // an edge belongs to the tier that ends at it
    [11, "12", "22"], // 10 + 1 × 2; 11 × 2
    [15, "20", "30"], // 10 + 5 × 2; 15 × 2
    [16, "20.5", "8"], // 20 + 1 × 0.5; 16 × 0.5
  ])("at %s: %s part by part, %s of the whole", (measure, partly, wholly) => {
    expect(points(marginal, measure)).toBe(partly);
    expect(points(whole, measure)).toBe(wholly);
  });

  test("of an amount per so much of it", () => {
    // 25,000 of 10,000 each: 2.5 steps, 2 full ones; over 20,000 half a step counts twice.
    expect(points(`${amount}tiers whole per pro rata 10,000 元, 4 up to 20,000 元 | 8 beyond`, 25_000)).toBe("20");
    expect(points(`${amount}tiers whole per full 10,000 元, 4 up to 20,000 元 | 8 beyond`, 25_000)).toBe("16");
    expect(points(`${amount}tiers marginal per pro rata 10,000 元, 4 up to 20,000 元 | 8 beyond`, 25_000)).toBe("12");
  });

  test("are the same where each tier says what it is per", () => {
    expect(points(`${visits}tiers marginal 1 per visit up to 10 | 2 per visit up to 15 | 0.5 per visit beyond`, 16)).toBe("20.5");
    expect(points(`${visits}tiers marginal, 1 per visit up to 10, 2 per visit over 10`, 11)).toBe("12");
  });
});

describe("what is open is asked", () => {
  test.each([
    [`${visits}tiers 1 up to 10 | 2 beyond`, "tiers-mode"],
    [`${amount}tiers marginal 1 up to 10,000 元 | 2 beyond`, "tiers-per-what"],
    [`${visits}tiers marginal 1 up to 10 | 2 from 12 to 20 | 3 beyond`, "tiers-gap"],
    [`${visits}tiers marginal 1 up to 10 | 2 from 8 to 20 | 3 beyond`, "tiers-overlap"],
    [`${visits}tiers marginal of sum(crm.received), 1 up to 10 | 2 beyond`, "tiers-of-the-measure"],
    [`${visits}tiers marginal 1 up to 10 | 2 beyond\nproportional`, "two-rules"],
    [`${amount}tiers marginal per 10,000 元, 1 up to 20,000 元 | 2 beyond`, "bare-per"],
  ])("%s", (lines, code) => {
    expect(codes(lines)).toContain(code);
  });
});

test("the question of whole or marginal shows both", () => {
  // Half as much again as 10: 15 × 2, and 10 × 1 + 5 × 2.
  const { findings } = checkMetric(`${visits}tiers 1 up to 10 | 2 beyond\ncap 40`);
  expect(findings.map(({ reason }) => reason)).toEqual([
    "“m” does not say whether a rate is of the whole amount or of the part within its tier. At 15: 30 points of the whole, 20 points part by part.",
  ]);
});
