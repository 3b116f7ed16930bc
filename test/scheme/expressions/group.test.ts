import { describe, expect, test } from "vitest";
import type { Expression } from "../../../src/scheme/types/expression.ts";
import { checkMetric, metricOf } from "../check-text.ts";

/** A figure in a condition of a metric's points. */
function figure(text: string): Expression {
  const { rule } = metricOf(`measure sum(crm.visits)\ntarget 10\npoints if ${text} > 0 then 40 else 0`);
  if (rule.kind !== "points" || rule.expression.kind !== "if" || rule.expression.when.kind !== "compare")
    throw new Error("a condition expected");
  return rule.expression.when.left;
}

/** The codes of the findings about it. */
function codes(text: string): readonly string[] {
  return checkMetric(`measure sum(crm.visits)\ntarget 10\npoints if ${text} > 0 then 40 else 0`).codes;
}

const own = { kind: "metric", name: "m", part: "measure" };

describe("figures of a group", () => {
  test.each([
    ["rank(measure in team)", { fn: "rank", in: { kind: "column", column: "team" }, unit: { kind: "number" } }],
    ["rank from last(measure in everyone)", { fn: "rank-from-last", in: { kind: "everyone" }, unit: { kind: "number" } }],
    ["median(measure in scheme)", { fn: "median", in: { kind: "scheme" }, unit: { kind: "count" } }],
    ["sum(measure in role)", { fn: "sum", in: { kind: "column", column: "role" } }],
    ['average(measure in "团队")', { fn: "average", in: { kind: "column", column: "team" } }],
    ["min(measure in 岗位)", { fn: "min", in: { kind: "column", column: "role" } }],
  ])("%s", (text, wanted) => {
    expect(figure(text)).toMatchObject({ kind: "group", of: own, ...wanted });
  });

  test("a percentile is a percentage of full points", () => {
    expect(figure("weight * percentile(measure in team)")).toMatchObject({ right: { fn: "percentile", unit: { kind: "percent" } } });
  });

  test("those for whom something holds are counted", () => {
    expect(figure("count(attainment >= 100% in team)")).toMatchObject({ fn: "count", of: { kind: "compare" }, unit: { kind: "count" } });
  });

  test("a place as a share of the people is a percentage", () => {
    expect(figure("weight * (rank(measure in team) / headcount(team))")).toMatchObject({
      right: { kind: "arithmetic", unit: { kind: "percent" }, right: { kind: "headcount", in: { kind: "column", column: "team" } } },
    });
  });

  test("equals are told apart by another figure", () => {
    expect(figure("rank(measure in team, ties by sum(crm.amount))")).toMatchObject({ ties: { kind: "aggregate", source: "crm" } });
  });

  test("without a group the functions are what they were", () => {
    expect(figure("sum(crm.visits)")).toMatchObject({ kind: "aggregate" });
    expect(figure("min(measure, 5)")).toMatchObject({ kind: "minimum" });
  });
});

describe("what cannot be a figure of a group", () => {
  test.each([
    ["rank(measure)", ["group-unsaid"]],
    ["rank", ["group-unsaid"]],
    ["headcount * 2", ["group-unsaid"]],
    ["rank(measure in teem)", ["unknown-name"]],
    ["rank(total in team)", ["not-known-yet"]],
    ["rank(people.role in team)", ["number-expected"]],
    ["rank(measure in team, target)", ["argument-count"]],
    ["abs(measure in team)", ["not-of-a-group"]],
    ["sum(measure where measure > 5 in team)", ["where-of-people"]],
    ["average(measure in team, ties by target)", ["ties-of-no-rank"]],
    ["sum(rank(measure in team) + crm.visits)", ["nested-aggregate"]],
    ["points(m) + rank(points(m) in team)", ["points-in-a-circle"]],
  ])("%s", (text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });

  test("a group near a known one", () => {
    const { findings } = checkMetric("measure sum(crm.visits)\npoints rank(measure in everyon)");
    expect(findings).toMatchObject([{ code: "unknown-name", at: "everyon", fix: "everyone" }]);
  });
});
