import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/scheme/types/rule.ts";
import { pointsOf } from "../support/evaluate.ts";
import {
  at,
  constant,
  from,
  metric,
  money,
  number,
  over,
  percent,
  points,
  q,
  ratio,
  span,
  target,
  under,
  upTo,
  visits,
} from "../support/scheme.ts";

const ratioMeasure = constant(0, percent);
const weighing = (weight: number, rule: Rule) => metric("m", { weight: q(weight), measure: ratioMeasure, rule });

describe("in proportion", () => {
  const direct: Rule = { kind: "proportional", variant: "direct", span };
  const cost = (rule: Rule, more = {}) =>
    metric("cost", { weight: q(20), measure: constant(0, money), target: target(100, money), rule, ...more });

  test("480 of 500 at weight 30 is 28.8; 1:4.2 of 1:5 at weight 10 is 8.4", () => {
    const revenue = metric("revenue", { weight: q(30), measure: constant(0, money), target: target(500, money), rule: direct });
    expect(pointsOf(revenue, { measure: 480 })).toBe("28.8");
    const roi = metric("roi", { weight: q(10), measure: constant(0, ratio), target: target(5, ratio), rule: direct });
    expect(pointsOf(roi, { measure: 4.2 })).toBe("8.4");
  });

  test("88% of 85% at weight 15 is 264/17, which never ends", () => {
    const renewal = metric("renewal", { weight: q(15), measure: ratioMeasure, target: target("85%", percent), rule: direct });
    expect(pointsOf(renewal, { measure: "88%" })).toBe("264/17");
  });

  test("inverse is target ÷ measure, mirrored 2 − measure ÷ target", () => {
    // 20 × 100 ÷ 125; 20 × (2 − 1.25)
    expect(pointsOf(cost({ kind: "proportional", variant: "inverse", span }), { measure: 125 })).toBe("16");
    expect(pointsOf(cost({ kind: "proportional", variant: "mirrored", span }), { measure: 125 })).toBe("15");
  });

  test("a cap on attainment bounds each variant", () => {
    const attainmentCap = { value: q("110%"), span };
    expect(pointsOf(cost(direct, { attainmentCap }), { measure: 150 })).toBe("22");
    expect(pointsOf(cost({ kind: "proportional", variant: "inverse", span }, { attainmentCap }), { measure: 50 })).toBe("22");
  });

  test("from a baseline: the way from 8% to 5% is two thirds gone at 6%", () => {
    const rule: Rule = { kind: "proportional", variant: "direct", baseline: q("8%"), span };
    const churn = metric("churn", { weight: q(30), measure: ratioMeasure, target: target("5%", percent), rule });
    expect(pointsOf(churn, { measure: "6%" })).toBe("20");
  });

  test("0 under 60%, full from 90%", () => {
    const rule: Rule = { kind: "proportional", variant: "direct", zeroUnder: under("60%"), fullFrom: from("90%"), span };
    expect(pointsOf(weighing(10, rule), { measure: "59.9%" })).toBe("0");
    expect(pointsOf(weighing(10, rule), { measure: "60%" })).toBe("6");
    expect(pointsOf(weighing(10, rule), { measure: "89%" })).toBe("8.9");
    expect(pointsOf(weighing(10, rule), { measure: "90%" })).toBe("10");
  });
});

describe("bands", () => {
  const rule: Rule = {
    kind: "bands",
    reading: "measure",
    rows: [
      { from: from("95%"), otherwise: false, result: { kind: "points", points: q(5) }, span },
      { from: from("90%"), to: under("95%"), otherwise: false, result: { kind: "points", points: q(3) }, span },
      { otherwise: true, result: { kind: "points", points: q(1) }, span },
    ],
    span,
  };

  test("each value is in one row", () => {
    const given = ["95%", "94.99%", "90%", "89.99%"];
    expect(given.map((measure) => pointsOf(weighing(5, rule), { measure }))).toEqual(["5", "3", "3", "1"]);
  });

  test("a row is full, or in proportion", () => {
    const rows = [
      { from: over("90%"), otherwise: false, result: { kind: "full" }, span },
      { to: upTo("90%"), otherwise: false, result: { kind: "proportional" }, span },
    ] as const;
    const mixed: Rule = { kind: "bands", reading: "attainment", rows, span };
    expect(pointsOf(weighing(10, mixed), { measure: "90.1%" })).toBe("10");
    expect(pointsOf(weighing(10, mixed), { measure: "90%" })).toBe("9");
  });

  test("a value in no row has no points", () => {
    const holed: Rule = { ...rule, rows: rule.rows.slice(0, 2) };
    expect(pointsOf(weighing(5, holed), { measure: "80%" })).toMatchObject({ kind: "missing", reasons: [{ kind: "uncovered" }] });
  });
});

describe("a curve", () => {
  const corner = (place: string, of: number) => ({ at: at(place), points: q(of), span });
  const curve = (points: readonly ReturnType<typeof corner>[], more: Partial<Extract<Rule, { kind: "curve" }>>): Rule => ({
    kind: "curve",
    reading: "attainment",
    points,
    span,
    ...more,
  });
  const flat = (points: number) => ({ kind: "flat", points: q(points), span }) as const;
  const bonus = [corner("60%", 0), corner("100%", 40), corner("120%", 60)];

  test("is straight from point to point and flat beyond", () => {
    const rule = curve(bonus, { under: flat(0), over: flat(60) });
    // 40 × 30 ÷ 40; 40 + 20 × 5 ÷ 20
    const given = ["50%", "60%", "90%", "100%", "105%", "120%", "150%"];
    expect(given.map((measure) => pointsOf(weighing(40, rule), { measure }))).toEqual(["0", "0", "30", "40", "45", "60", "60"]);
  });

  test("ends where nothing is said beyond it", () => {
    const rule = curve(bonus, { zeroUnder: under("60%") });
    expect(pointsOf(weighing(40, rule), { measure: "59%" })).toBe("0");
    expect(pointsOf(weighing(40, rule), { measure: "120%" })).toBe("60");
    expect(pointsOf(weighing(40, rule), { measure: "121%" })).toMatchObject({ kind: "missing" });
  });

  test("jumps where two points stand at one place", () => {
    const rule = curve([corner("0%", 0), corner("50%", 10), corner("50%", 20), corner("100%", 20)], { under: flat(0), over: flat(20) });
    const given = ["25%", "50%", "75%"];
    expect(given.map((measure) => pointsOf(weighing(20, rule), { measure }))).toEqual(["5", "20", "20"]);
  });
});

describe("an exact expression", () => {
  test("weight × (2 − attainment)", () => {
    const twoLess = {
      kind: "arithmetic",
      op: "-",
      left: constant(2),
      right: { kind: "metric", name: "m", part: "attainment", unit: percent, span },
      unit: percent,
      span,
    } as const;
    const expression = {
      kind: "arithmetic",
      op: "*",
      left: { kind: "weight", unit: points, span },
      right: twoLess,
      unit: points,
      span,
    } as const;
    const cost = metric("m", {
      weight: q(10),
      measure: constant(0, money),
      target: target(100, money),
      rule: { kind: "points", expression, span },
    });
    expect(pointsOf(cost, { measure: 80 })).toBe("12");
  });

  test("if measure <= 0 then 100 else 0", () => {
    const measure = { kind: "metric", name: "m", part: "measure", unit: visits, span } as const;
    const when = { kind: "compare", op: "<=", left: measure, right: constant(0), unit: { kind: "yes-no" }, span } as const;
    // biome-ignore lint/suspicious/noThenProperty: the word of the language
    const expression = { kind: "if", when, then: constant(100), otherwise: constant(0), unit: number, span } as const;
    const faults = metric("m", { weight: q(100), measure: constant(0, visits), rule: { kind: "points", expression, span } });
    expect(pointsOf(faults, { measure: 0 })).toBe("100");
    expect(pointsOf(faults, { measure: 1 })).toBe("0");
  });
});
