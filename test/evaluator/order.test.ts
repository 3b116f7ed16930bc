import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { fraction } from "../../src/number/fraction.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import type { Metric } from "../../src/scheme/types/metric.ts";
import type { Rule } from "../../src/scheme/types/rule.ts";
import type { Scheme } from "../../src/scheme/types/scheme.ts";
import { resultAt } from "../support/evaluate.ts";
import { constant, from, grade, metric, number, pay, percent, points, program, q, scheme, span, under } from "../support/scheme.ts";

const proportional: Rule = { kind: "proportional", variant: "direct", span };
const rounding = (places: number) => ({ places, mode: "half-up", span }) as const;
const limit = (value: string | number) => ({ value: q(value), span });
const ratio = (value: string) => constant(value, percent);

function total(of: Scheme): unknown {
  const plan = planOf(of, program([of]));
  return resultAt(plan, plan.total.points, new Map());
}

describe("the fixed order", () => {
  const item = (name: string, weight: number, attainment: string, more: Partial<Metric> = {}): Metric =>
    metric(name, { weight: q(weight), measure: ratio(attainment), rule: proportional, ...more });

  /** The five quantitative items of the review template, and 24.5 of the qualitative ones. */
  const review = (places?: number): Scheme => {
    const each = places === undefined ? {} : { round: rounding(places) };
    const quantitative = [
      item("revenue", 30, "480/500", { section: "quantitative", ...each }),
      item("customers", 20, "18/20", { section: "quantitative", ...each }),
      item("renewal", 15, "88/85", { section: "quantitative", ...each }),
      item("collection", 15, "92/95", { section: "quantitative", ...each }),
      item("roi", 10, "4.2/5", { section: "quantitative", ...each }),
    ];
    const sections = [{ name: "quantitative", label: "定量", share: q("0.7"), span }];
    return scheme({ sections, metrics: [...quantitative, item("qualitative", 30, "24.5/30")], total: { round: rounding(2), span } });
  };

  test("items and their section each to one decimal: 85.2 × 70% = 59.64 → 59.6, and 24.5 are 84.1", () => {
    const both = review(1);
    const sections = both.sections.map((section) => ({ ...section, round: rounding(1) }));
    expect(total({ ...both, sections })).toBe("84.1");
  });

  test("items only to one decimal: 59.64 + 24.5", () => {
    expect(total(review(1))).toBe("84.14");
  });

  test("nothing rounded before the total: 84.18", () => {
    // (28.8 + 18 + 15.52941… + 14.52631… + 8.4) × 0.7 = 59.67901…
    expect(total(review())).toBe("84.18");
  });

  test("the reward template: 48 + 25 + 15 + 9 + 8.5 = 105.5, capped at 100", () => {
    const items = [item("a", 40, "120%"), item("b", 25, "100%"), item("c", 10, "15/10"), item("d", 10, "90/100"), item("e", 10, "85/100")];
    expect(total(scheme({ metrics: items }))).toBe("105.5");
    expect(total(scheme({ metrics: items, total: { cap: limit(100), span } }))).toBe("100");
  });

  test("floor, cap, round of a metric, in this order", () => {
    // 40 × 1.234 = 49.36, capped 48.5, rounded 49; the cap after the rounding would leave 48.5.
    expect(total(scheme({ metrics: [item("m", 40, "123.4%", { cap: limit("48.5"), round: rounding(0) })] }))).toBe("49");
    expect(total(scheme({ metrics: [item("m", 40, "-10%", { floor: limit(0) })] }))).toBe("0");
  });

  test("marks are rounded before they are weighed: 86.4 → 86, × 15 ÷ 100", () => {
    expect(total(scheme({ metrics: [item("m", 15, "86.4%", { markedOutOf: q(100), round: rounding(0) })] }))).toBe("12.9");
  });

  test("`0 when` outdoes a floor", () => {
    const when = { kind: "compare", op: "<", left: ratio("50%"), right: ratio("60%"), unit: { kind: "yes-no" }, span } as const;
    const zeroWhen = { condition: when, span };
    expect(total(scheme({ metrics: [item("m", 40, "50%", { floor: limit(5), zeroWhen })] }))).toBe("0");
  });

  test("extras stand outside the sections, within bounds of their own, before the cap of the total", () => {
    const extra = (name: string, value: number): Metric =>
      metric(name, { extra: true, rule: { kind: "points", expression: constant(value, points), span } });
    const metrics = [item("m", 95, "100%"), extra("prize", 12), extra("fault", -1)];
    expect(total(scheme({ metrics }))).toBe("106");
    expect(total(scheme({ metrics, total: { extrasCap: limit(10), span } }))).toBe("105");
    expect(total(scheme({ metrics, total: { extrasCap: limit(10), cap: limit(100), span } }))).toBe("100");
  });

  test("a section is bounded after it is added up", () => {
    const sections = [{ name: "s", label: "s", cap: q(70), span }];
    expect(total(scheme({ sections, metrics: [item("a", 40, "110%", { section: "s" }), item("b", 30, "100%", { section: "s" })] }))).toBe(
      "70",
    );
  });

  test("the grade reads the rounded total, and pay the grade: 89.995 → 90.00, excellent, 120%", () => {
    const graded = scheme({
      metrics: [item("m", 100, "89.995%")],
      total: { round: rounding(2), span },
      grades: [grade("excellent", { from: from(90) }), grade("good", { otherwise: true })],
      pays: [
        pay("bonus", {
          base: { ...constant("10000.01", number) },
          rows: [
            { grades: ["excellent"], otherwise: false, result: { kind: "share", share: q("120%") }, span },
            { otherwise: true, result: { kind: "amount", amount: q(0) }, span },
          ],
          round: rounding(2),
        }),
      ],
    });
    const plan = planOf(graded, program([graded]));
    expect(resultAt(plan, plan.grade?.node ?? -1, new Map())).toBe("excellent");
    // 10,000.01 × 1.2 = 12,000.012
    expect(resultAt(plan, plan.pays[0]?.amount ?? -1, new Map())).toBe("12000.01");
  });

  test("pay by ranges of the total; a total in no row leaves it open", () => {
    const rows = [
      { from: from(90), otherwise: false, result: { kind: "amount", amount: q(1000) }, span },
      { from: from(80), to: under(89), otherwise: false, result: { kind: "amount", amount: q(500) }, span },
    ] as const;
    const amount = (attainment: string): unknown => {
      const of = scheme({ metrics: [item("m", 100, attainment)], pays: [pay("bonus", { rows })] });
      const plan = planOf(of, program([of]));
      return resultAt(plan, plan.pays[0]?.amount ?? -1, new Map());
    };
    expect(amount("90%")).toBe("1000");
    expect(amount("88.9%")).toBe("500");
    expect(amount("89.5%")).toMatchObject({ kind: "missing", reasons: [{ kind: "uncovered" }] });
  });
});

describe("whatever the figures", () => {
  const arbitrary = fc
    .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 100 }))
    .map(([value, weight]) => ({ value: fraction(value, 1000), weight }));

  test("points are never over the cap nor under the floor, and the total is their sum", () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 1, maxLength: 8 }), (items) => {
        const metrics = items.map(({ value, weight }, index) =>
          metric(`m${index}`, {
            weight: fraction(weight),
            measure: { kind: "constant", value, unit: percent, span },
            rule: proportional,
            floor: limit(10),
            cap: limit(60),
          }),
        );
        // An independent count in thousandths of points.
        const expected = items.map(({ value, weight }) => Math.min(60_000, Math.max(10_000, Number((value.n * 1000n) / value.d) * weight)));
        const sum = expected.reduce((a, b) => a + b, 0);
        expect(total(scheme({ metrics }))).toBe(toText(fraction(sum, 1000)));
      }),
    );
  });

  test("the order in which metrics are written does not matter", () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 2, maxLength: 6 }), (items) => {
        const metrics = items.map(({ value, weight }, index) =>
          metric(`m${index}`, { weight: fraction(weight), measure: { kind: "constant", value, unit: percent, span }, rule: proportional }),
        );
        expect(total(scheme({ metrics: metrics.toReversed() }))).toBe(total(scheme({ metrics })));
      }),
    );
  });

  test("a metric may name one that is written after it", () => {
    const half = {
      kind: "arithmetic",
      op: "/",
      left: { kind: "metric", name: "b", part: "points", unit: points, span },
      right: constant(2),
      unit: points,
      span,
    } as const;
    const a = metric("a", { weight: q(20), rule: { kind: "points", expression: half, span } });
    const b = metric("b", { weight: q(40), measure: ratio("100%"), rule: proportional });
    expect(total(scheme({ metrics: [a, b] }))).toBe("60");
  });
});
