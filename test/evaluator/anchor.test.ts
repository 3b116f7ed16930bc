import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Stepping } from "../../src/ast/nodes/figure.ts";
import { toText } from "../../src/number/decimal.ts";
import { add, fraction, multiply } from "../../src/number/fraction.ts";
import { pointsOf } from "../support/evaluate.ts";
import {
  anchor,
  at,
  constant,
  from,
  metric,
  ofTarget,
  over,
  percent,
  q,
  slope,
  slopes,
  span,
  target,
  under,
  visits,
} from "../support/scheme.ts";

const ratio = constant(0, percent);
const count = constant(0, visits);

/** 100%得40分，每超1%加0.5分，每低1%扣1分 */
function revenue(stepping: Stepping) {
  const rule = anchor({
    points: 40,
    from: from("100%"),
    to: from("100%"),
    over: slopes(slope("over", { points: 0.5, per: "1%", from: "100%", stepping })),
    under: slopes(slope("under", { points: -1, per: "1%", from: "100%", stepping })),
  });
  return metric("revenue", { weight: q(40), measure: ratio, rule });
}

describe("points at a value, and so much per step beside it", () => {
  test("96% is four steps under: 40 − 4", () => {
    expect(pointsOf(revenue("pro-rata"), { measure: "96%" })).toBe("36");
  });

  test("96.5% is 3.5 steps under, 3 full ones, 4 started ones", () => {
    expect(pointsOf(revenue("pro-rata"), { measure: "96.5%" })).toBe("36.5");
    expect(pointsOf(revenue("full"), { measure: "96.5%" })).toBe("37");
    expect(pointsOf(revenue("started"), { measure: "96.5%" })).toBe("36");
  });

  test("103% is three steps over: 40 + 3 × 0.5", () => {
    expect(pointsOf(revenue("pro-rata"), { measure: "103%" })).toBe("41.5");
  });

  test("95% and over is full; 90% is one step of 5% under it, 89.9% starts the second: 20 − 5, 20 − 10", () => {
    const rule = anchor({
      reading: "measure",
      points: 20,
      from: from("95%"),
      under: slopes(slope("under", { points: -5, per: "5%", from: "95%", stepping: "started" })),
    });
    const collection = metric("collection", { weight: q(20), measure: ratio, rule });
    expect(pointsOf(collection, { measure: "95%" })).toBe("20");
    expect(pointsOf(collection, { measure: "120%" })).toBe("20");
    expect(pointsOf(collection, { measure: "90%" })).toBe("15");
    expect(pointsOf(collection, { measure: "89.9%" })).toBe("10");
  });

  test("a target of 20 a month against a monthly average of 15 is one started step of 5: 15 − 3", () => {
    const rule = anchor({
      reading: "measure",
      points: 15,
      from: from(ofTarget()),
      under: slopes(slope("under", { points: -3, per: 5, from: ofTarget(), stepping: "started" })),
    });
    const metricOfVisits = metric("visits", { weight: q(15), measure: count, target: target(20, visits), rule });
    expect(pointsOf(metricOfVisits, { measure: 15 })).toBe("12");
    expect(pointsOf(metricOfVisits, { measure: 20 })).toBe("15");
    expect(pointsOf(metricOfVisits, { measure: 14.9 })).toBe("9");
  });

  test("a step of 1% of the target is that part of it: 45 of 50 is 10 steps under", () => {
    const rule = anchor({
      reading: "measure",
      points: 30,
      from: from(ofTarget()),
      to: from(ofTarget()),
      under: slopes(slope("under", { points: -1, per: ofTarget("1%"), from: ofTarget() })),
    });
    expect(pointsOf(metric("m", { weight: q(30), measure: count, target: target(50, visits), rule }), { measure: 45 })).toBe("20");
  });

  test("slopes one after the other: 10 steps of 0.5, then 2 steps of 0.2 with at most 0.3", () => {
    const rule = anchor({
      points: 40,
      from: from("100%"),
      to: from("100%"),
      over: slopes(
        slope("over", { points: 0.5, per: "1%", from: "100%", to: at("110%") }),
        slope("over", { points: 0.2, per: "1%", from: "110%", limit: q(0.3) }),
      ),
    });
    const bonus = metric("bonus", { weight: q(40), measure: ratio, rule });
    expect(pointsOf(bonus, { measure: "105%" })).toBe("42.5");
    expect(pointsOf(bonus, { measure: "111%" })).toBe("45.2");
    expect(pointsOf(bonus, { measure: "112%" })).toBe("45.3");
  });

  test("a limit on a slope that takes points bounds what it takes", () => {
    const rule = anchor({
      points: 5,
      from: from(0),
      to: from(0),
      reading: "measure",
      over: slopes(slope("over", { points: -1, per: 1, from: 0, limit: q(3) })),
    });
    expect(pointsOf(metric("faults", { weight: q(5), measure: count, rule }), { measure: 4 })).toBe("2");
  });

  test("a corridor is full between its edges", () => {
    const rule = anchor({
      points: 10,
      from: from("95%"),
      to: from("105%"),
      over: slopes(slope("over", { points: -1, per: "1%", from: "105%" })),
      under: slopes(slope("under", { points: -2, per: "1%", from: "95%" })),
    });
    const budget = metric("budget", { weight: q(10), measure: ratio, rule });
    expect(pointsOf(budget, { measure: "95%" })).toBe("10");
    expect(pointsOf(budget, { measure: "105%" })).toBe("10");
    expect(pointsOf(budget, { measure: "107%" })).toBe("8");
    expect(pointsOf(budget, { measure: "94%" })).toBe("8");
  });

  test("beside the anchor: a flat result, or in proportion to its edge", () => {
    const flat = anchor({ points: 10, from: over("90%"), under: { kind: "flat", points: q(2), span } });
    expect(pointsOf(metric("m", { weight: q(10), measure: ratio, rule: flat }), { measure: "90%" })).toBe("2");
    const proportional = anchor({ points: 10, from: from("90%"), under: { kind: "proportional", span } });
    expect(pointsOf(metric("m", { weight: q(10), measure: ratio, rule: proportional }), { measure: "45%" })).toBe("5");
  });

  test("nothing under the edge of `0 under`, whatever the slope gives", () => {
    const rule = anchor({
      points: 40,
      from: from("100%"),
      to: from("100%"),
      under: slopes(slope("under", { points: -0.5, per: "1%", from: "100%" })),
      zeroUnder: under("60%"),
    });
    const metricUnder = metric("revenue", { weight: q(40), measure: ratio, rule });
    // 40 steps under: 40 − 20.
    expect(pointsOf(metricUnder, { measure: "60%" })).toBe("20");
    expect(pointsOf(metricUnder, { measure: "59.9%" })).toBe("0");
  });
});

test("whatever the reading, the width and the points of a step: an independent count in hundredths of a percent", () => {
  const steppings: readonly Stepping[] = ["pro-rata", "full", "started"];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30_000 }),
      fc.integer({ min: 1, max: 2_000 }),
      fc.integer({ min: -50, max: 50 }),
      fc.constantFrom(...steppings),
      (reading, width, each, stepping) => {
        const side = reading >= 10_000 ? "over" : "under";
        const per = { points: `${each}/10`, per: `${width}/10000`, from: "100%", stepping };
        const rule = anchor({ points: 40, from: from("100%"), to: from("100%"), [side]: slopes(slope(side, per)) });
        const distance = Math.abs(reading - 10_000);
        const steps = {
          "pro-rata": fraction(distance, width),
          full: fraction(Math.floor(distance / width)),
          started: fraction(Math.ceil(distance / width)),
        };
        const expected = add(fraction(40), multiply(fraction(each, 10), steps[stepping]));
        expect(pointsOf(metric("m", { weight: q(40), measure: ratio, rule }), { measure: `${reading}/10000` })).toBe(toText(expected));
      },
    ),
  );
});
