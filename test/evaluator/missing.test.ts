import { describe, expect, test } from "vitest";
import { evaluate, valueAt } from "../../src/evaluator/reference/evaluate.ts";
import { isNumber, type Value } from "../../src/evaluator/reference/value.ts";
import { toText } from "../../src/number/decimal.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import type { NodeId } from "../../src/plan/node-id.ts";
import type { Metric } from "../../src/scheme/types/metric.ts";
import type { Rule } from "../../src/scheme/types/rule.ts";
import type { Scheme } from "../../src/scheme/types/scheme.ts";
import { QUARTER } from "../support/facts.ts";
import { anchor, constant, from, metric, money, percent, program, q, scheme, slope, slopes, span, target } from "../support/scheme.ts";

type Given = string | "missing" | "unreadable";

/** The total where each metric's measure is given; text of a number, else the kind of what is lacking. */
function totalOf(of: Scheme, given: Readonly<Record<string, Given>>): string {
  const plan = planOf(of, program([of]));
  const nodes = new Map<NodeId, Value>();
  for (const { name, measure } of plan.metrics) {
    const value = given[name];
    if (measure !== undefined && value !== undefined) nodes.set(measure, asValue(value));
  }
  const evaluation = evaluate(plan, { facts: { sources: new Map() }, period: QUARTER, monthsThere: QUARTER.months, given: nodes });
  const total = valueAt(evaluation, plan.total.points);
  if (isNumber(total)) return toText(total);
  return typeof total === "object" && "kind" in total ? total.kind : String(total);
}

function asValue(given: Given): Value {
  if (given === "missing") return { kind: "missing", reasons: [{ kind: "no-row", source: "crm" }] };
  if (given === "unreadable") return { kind: "missing", reasons: [{ kind: "unreadable-cell", place: { file: "crm.csv", row: 2 } }] };
  return q(given);
}

const proportional: Rule = { kind: "proportional", variant: "direct", span };
const item = (name: string, weight: number, more: Partial<Metric> = {}): Metric =>
  metric(name, { weight: q(weight), measure: constant(0, percent), rule: proportional, ...more });

describe("a missing value", () => {
  const total = (more: Partial<Metric>, given: Given) =>
    totalOf(scheme({ metrics: [item("a", 60), item("b", 40, more)] }), { a: "80%", b: given });

  test("blocks without a policy, and with the policy block", () => {
    expect(total({}, "missing")).toBe("missing");
    expect(total({ ifMissing: { kind: "block" } }, "missing")).toBe("missing");
  });

  test("counts zero or full by policy: 48, 48 + 40", () => {
    expect(total({ ifMissing: { kind: "zero" } }, "missing")).toBe("48");
    expect(total({ ifMissing: { kind: "full" } }, "missing")).toBe("88");
  });

  test("gives its weight to the others: 48 × 100 ÷ 60", () => {
    expect(total({ ifMissing: { kind: "rescale" } }, "missing")).toBe("80");
  });

  test("a policy changes nothing for a value that is there: 48 + 20", () => {
    for (const kind of ["zero", "full", "rescale"] as const) expect(total({ ifMissing: { kind } }, "50%"), kind).toBe("68");
  });

  test("no policy mends a cell that cannot be read", () => {
    for (const kind of ["zero", "full", "rescale"] as const) expect(total({ ifMissing: { kind } }, "unreadable"), kind).toBe("missing");
  });

  test("full is the weight, also where marks are out of 100: 48 + 40", () => {
    expect(total({ ifMissing: { kind: "full" }, markedOutOf: q(100) }, "missing")).toBe("88");
  });

  test("a dropped item counts by the share of its section: (48 + 0) × 0.7 × 70 ÷ 42", () => {
    const section = { name: "s", label: "s", share: q("0.7"), span };
    const dropped = item("b", 40, { section: "s", ifMissing: { kind: "rescale" } });
    expect(totalOf(scheme({ sections: [section], metrics: [item("a", 60, { section: "s" }), dropped] }), { a: "80%", b: "missing" })).toBe(
      "56",
    );
  });

  test("all dropped leaves nothing to score by", () => {
    const metrics = [item("a", 100, { ifMissing: { kind: "rescale" } })];
    expect(totalOf(scheme({ metrics }), { a: "missing" })).toBe("not-applicable");
  });
});

describe("a division by zero", () => {
  const noTarget = (more: Partial<Metric>) => item("b", 40, { measure: constant(5, money), target: target(0, money), ...more });
  const total = (more: Partial<Metric>) => totalOf(scheme({ metrics: [item("a", 60), noTarget(more)] }), { a: "80%" });

  test("nor has a target under zero an attainment: a smaller loss than planned is no 90% of it", () => {
    const loss = item("b", 40, { measure: constant(-900000, money), target: target(-1000000, money) });
    expect(totalOf(scheme({ metrics: [item("a", 60), loss] }), { a: "80%" })).toBe("not-applicable");
  });

  test("is not applicable, which is not missing", () => {
    expect(total({})).toBe("not-applicable");
    expect(total({ ifMissing: { kind: "zero" } })).toBe("not-applicable");
  });

  test("follows its own policy: 48, 88, 80", () => {
    expect(total({ ifNotApplicable: { kind: "zero" } })).toBe("48");
    expect(total({ ifNotApplicable: { kind: "full" } })).toBe("88");
    expect(total({ ifNotApplicable: { kind: "rescale" } })).toBe("80");
  });

  test("does not matter to a rule that reads the measure", () => {
    const rule = anchor({ reading: "measure", points: 40, from: from(5), under: slopes(slope("under", { points: -1, per: 1, from: 5 })) });
    expect(total({ rule })).toBe("88");
  });
});
