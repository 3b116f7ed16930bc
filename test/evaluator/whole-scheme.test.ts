import { describe, expect, test } from "vitest";
import { planOf } from "../../src/plan/from-scheme.ts";
import type { Expression } from "../../src/scheme/types/expression.ts";
import type { Metric } from "../../src/scheme/types/metric.ts";
import type { Rule } from "../../src/scheme/types/rule.ts";
import type { Scheme, Veto } from "../../src/scheme/types/scheme.ts";
import { resultAt } from "../support/evaluate.ts";
import { constant, from, grade, metric, percent, points, program, q, scheme, span } from "../support/scheme.ts";

const proportional: Rule = { kind: "proportional", variant: "direct", span };
const item = (name: string, weight: number, attainment: string, more: Partial<Metric> = {}): Metric =>
  metric(name, { weight: q(weight), measure: constant(attainment, percent), rule: proportional, ...more });
const of = (name: string, part: "points" | "attainment" = "points"): Expression => ({ kind: "metric", name, part, unit: points, span });
const compared = (op: "<" | ">=", left: Expression, right: Expression): Expression => ({
  kind: "compare",
  op,
  left,
  right,
  unit: { kind: "yes-no" },
  span,
});
const yes = compared(">=", constant(1), constant(0));
const no = compared("<", constant(1), constant(0));

/** The total and the grade of a scheme. */
function outcome(parts: Partial<Scheme>): { readonly total: unknown; readonly grade: unknown } {
  const whole = scheme({ metrics: [item("a", 60, "90%"), item("b", 40, "100%")], ...parts });
  const plan = planOf(whole, program([whole]));
  return {
    total: resultAt(plan, plan.total.points, new Map()),
    grade: plan.grade && resultAt(plan, plan.grade.node, new Map()),
  };
}
const total = (parts: Partial<Scheme>): unknown => outcome(parts).total;

test("without anything else the total is 54 + 40", () => {
  expect(total({})).toBe("94");
});

describe("coefficients", () => {
  const factor = (name: string, value: string): Metric =>
    metric(name, { extra: true, rule: { kind: "points", expression: constant(value), span } });

  test("multiply the sum before extras: 94 × 1.1 × 0.5 + 3", () => {
    const prize = metric("prize", { extra: true, rule: { kind: "points", expression: constant(3, points), span } });
    const metrics = [item("a", 60, "90%"), item("b", 40, "100%"), prize];
    expect(total({ metrics, coefficients: [factor("x", "1.1"), factor("y", "0.5")] })).toBe("54.7");
  });

  test("may be scored by a rule, of which full is 1: 94 × 0.8", () => {
    expect(total({ coefficients: [metric("attendance", { extra: true, measure: constant("80%", percent), rule: proportional })] })).toBe(
      "75.2",
    );
  });
});

describe("a total expression", () => {
  test("stands in the place of the sum, the coefficients and the extras", () => {
    const twice: Expression = { kind: "arithmetic", op: "+", left: of("a"), right: constant(6, points), unit: points, span };
    expect(total({ total: { expression: twice, span } })).toBe("60");
  });

  test("may be a geometric mean, rounded where it arises: √(54 × 40) = 46.475…", () => {
    const mean: Expression = {
      kind: "geometric-mean",
      of: [of("a"), of("b")],
      rounding: { places: 2, mode: "half-up", span },
      unit: points,
      span,
    };
    expect(total({ total: { expression: mean, span } })).toBe("46.48");
  });
});

describe("grades with conditions", () => {
  const grades = (held: Expression) => [
    grade("excellent", { from: from(90), when: held }),
    grade("good", { from: from(80) }),
    grade("poor", { otherwise: true }),
  ];

  test("the best grade whose range and condition hold", () => {
    expect(outcome({ grades: grades(yes) }).grade).toBe("excellent");
    expect(outcome({ grades: grades(no) }).grade).toBe("good");
  });
});

describe("vetoes", () => {
  const grades = [grade("excellent", { from: from(90) }), grade("pass", { from: from(60) }), grade("fail", { otherwise: true })];
  const veto = (when: Expression, then: Veto["then"]): Veto => ({ label: "安全", when, then, span });

  test("on the total: the grade reads what is left", () => {
    expect(outcome({ grades, vetoes: [veto(yes, { kind: "total", value: q(0) })] })).toEqual({ total: "0", grade: "fail" });
    expect(outcome({ grades, vetoes: [veto(no, { kind: "total", value: q(0) })] })).toEqual({ total: "94", grade: "excellent" });
  });

  test("on the grade: the score stays, a better grade comes down", () => {
    expect(outcome({ grades, vetoes: [veto(yes, { kind: "grade", atMost: "pass" })] })).toEqual({ total: "94", grade: "pass" });
    expect(outcome({ grades, vetoes: [veto(yes, { kind: "grade", atMost: "excellent" })] }).grade).toBe("excellent");
  });

  test("on a metric: before its section is added up, by what another attained", () => {
    const when = compared("<", of("a", "attainment"), constant("95%", percent));
    expect(total({ vetoes: [veto(when, { kind: "metric", name: "b", value: q(10) })] })).toBe("64");
  });
});

describe("conditional caps", () => {
  const caps = (when: Expression) =>
    total({ metrics: [item("a", 60, "150%", { cap: { value: q(70), span }, caps: [{ value: q(60), when, span }] })] });

  test("the first that holds stands in the place of the plain one", () => {
    expect(caps(yes)).toBe("60");
    expect(caps(no)).toBe("70");
  });

  test("without a value it is none", () => {
    expect(total({ metrics: [item("a", 60, "150%", { cap: { value: q(70), span }, caps: [{ when: yes, span }] })] })).toBe("90");
  });
});
