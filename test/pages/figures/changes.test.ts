import { expect, test } from "vitest";
import { evaluateTogether } from "../../../src/evaluator/reference/evaluate-together.ts";
import { toText } from "../../../src/number/decimal.ts";
import { equal } from "../../../src/number/fraction.ts";
import { changesOf, sum } from "../../../src/pages/figures/changes.ts";
import { planOf } from "../../../src/plan/from-scheme.ts";
import { assess } from "../../../src/results/assess.ts";
import type { Scored } from "../../../src/results/types.ts";
import type { Expression } from "../../../src/scheme/types/expression.ts";
import type { GroupLimit } from "../../../src/scheme/types/group.ts";
import type { Metric } from "../../../src/scheme/types/metric.ts";
import type { Rule } from "../../../src/scheme/types/rule.ts";
import type { Scheme, Veto } from "../../../src/scheme/types/scheme.ts";
import { facts, inputs, person as who } from "../../support/facts.ts";
import { constant, metric, percent, points, program, q, scheme, span } from "../../support/scheme.ts";

const proportional: Rule = { kind: "proportional", variant: "direct", span };
const item = (name: string, weight: number, attainment: string): Metric =>
  metric(name, { weight: q(weight), measure: constant(attainment, percent), rule: proportional });
const given = (name: string, value: string | number): Metric =>
  metric(name, { extra: true, rule: { kind: "points", expression: constant(value, points), span } });
/** 54 and 40 of 100. */
const metrics = [item("a", 60, "90%"), item("b", 40, "100%")];
const certain: Expression = { kind: "compare", op: ">=", left: constant(1), right: constant(0), unit: { kind: "yes-no" }, span };

/** The changes of someone under such a scheme, as texts; they are held to add up to the score. */
function changes(parts: Partial<Scheme>): readonly string[] {
  const whole = scheme({ metrics, ...parts });
  const plan = planOf(whole, program([whole]));
  const [evaluation] = evaluateTogether([{ person: who("E1"), under: { plan, inputs: inputs(facts()) } }]);
  if (!evaluation) throw new RangeError("not evaluated");
  const assessed = assess(plan, evaluation);
  if ("reasons" in assessed) throw new RangeError("not scored");
  const person: Scored = { id: "E1", name: "E1", status: "scored", ...assessed };
  const found = changesOf(person, plan);
  expect(equal(sum(found), person.total)).toBe(true);
  return found.map(({ label, by }) => `${label.zh} ${toText(by)}`);
}

test("measures alone", () => {
  expect(changes({})).toEqual(["a 54", "b 40"]);
});

test("a coefficient of 1.1 on 94, then an extra", () => {
  expect(changes({ metrics: [...metrics, given("prize", 3)], coefficients: [given("x", "1.1")] })).toEqual([
    "a 54",
    "b 40",
    "系数 9.4",
    "prize 3",
  ]);
});

test("extras within their bounds, and the total within its own", () => {
  const total = { extrasCap: { value: q(5), span }, cap: { value: q(98), span }, span };
  expect(changes({ metrics: [...metrics, given("prize", 8)], total })).toEqual([
    "a 54",
    "b 40",
    "prize 8",
    "加减分：封顶 -3",
    "总分：封顶 -1",
  ]);
});

test("a total of its own: 94 × 70% is 65.8", () => {
  const share: Expression = { kind: "arithmetic", op: "*", left: constant(94, points), right: constant("70%"), unit: points, span };
  expect(changes({ total: { expression: share, span } })).toEqual(["a 54", "b 40", "总分：规则 -28.2"]);
});

test("a veto takes what there was", () => {
  const veto = (then: Veto["then"]): Veto => ({ label: "安全", when: certain, then, span });
  expect(changes({ vetoes: [veto({ kind: "total", value: q(0) })] })).toEqual(["a 54", "b 40", "一票否决 -94"]);
});

test("a limit on the average scales it: 94 × 80 ÷ 94", () => {
  const of: Expression = {
    kind: "group",
    fn: "average",
    of: { kind: "total", unit: points, span },
    in: { kind: "everyone" },
    unit: points,
    span,
  };
  // biome-ignore lint/suspicious/noThenProperty: the word of the language
  const limit: GroupLimit = { of, what: { kind: "total" }, op: "at-most", value: constant(80, points), then: "scale", span };
  expect(changes({ limits: [limit] })).toEqual(["a 54", "b 40", "团队限额 -14"]);
});
