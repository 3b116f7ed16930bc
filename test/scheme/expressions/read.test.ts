import { describe, expect, test } from "vitest";
import { parse } from "../../../src/ast/parse.ts";
import { renderMessage } from "../../../src/diagnostics/render.ts";
import { fromAst } from "../../../src/scheme/from-ast.ts";
import { checkMetric, metricOf, plain, sources } from "../check-text.ts";

/** The unit of a measure, or the findings it gives. */
function unitOf(measure: string): unknown {
  const { codes } = checkMetric(`measure ${measure}\n5 from target, 0 under, target last(crm.visits)`);
  const findings = codes.filter((code) => code !== "target-differs");
  if (findings.length > 0) return findings;
  return plain(metricOf(`measure ${measure}\npoints 5`).measure?.unit);
}

describe("units of what is computed", () => {
  test.each([
    ["sum(crm.amount)", { kind: "money", currency: "CNY" }],
    ["sum(crm.received) / sum(crm.amount)", { kind: "percent" }],
    ["1 - sum(crm.received) / sum(crm.amount)", { kind: "percent" }],
    ["sum(crm.amount) / sum(crm.visits)", { kind: "money", currency: "CNY" }],
    ["sum(crm.amount) + sum(crm.received)", { kind: "money", currency: "CNY" }],
    ["sum(crm.visits) * 2", { kind: "count" }],
    ["count(crm)", { kind: "count" }],
    ["count(crm where crm.kind = new)", { kind: "count" }],
    ["sum(crm.hours) + sum(events.minutes)", { kind: "time", unit: "hour" }],
    ["average(crm.rate)", { kind: "percent" }],
    ["max(sum(crm.visits), 10)", { kind: "count" }],
    ["max(crm.visits)", { kind: "count" }],
    ["round(average(crm.score), 1)", { kind: "points" }],
    ["if people.tenure >= 1 then sum(crm.visits) else 0", { kind: "count" }],
    ["median(crm.visits)", { kind: "count" }],
    ["years in (people.joined, 2024-06-30)", { kind: "time", unit: "year" }],
    ["sum(crm.amount * crm.rate)", { kind: "money", currency: "CNY" }],
  ])("%s", (measure, unit) => {
    expect(unitOf(measure)).toEqual(unit);
  });
});

describe("what cannot be computed is refused", () => {
  test("rows that say something are counted, not added up", () => {
    const parsed = parse({
      file: "0.kpi",
      text: `${sources}scheme s\n  cycle quarterly\nmetric m weight 100\n  measure crm.kind\n  1 at 1\n`,
    });
    const [found] = fromAst([parsed.file]).diagnostics.filter(({ code }) => code === "needs-aggregate");
    expect(found && renderMessage(found, "en").hint).toBe("Say what to make of them: “count(crm where crm.kind is new) > 0”.");
    expect(found && renderMessage(found, "zh").hint).toBe("请写明怎样汇总，如“计数(crm 其中 crm.kind 为 new) > 0”。");
  });

  test.each([
    ["sum(crm.amount) + sum(crm.visits)", ["units-differ"]],
    ["sum(crm.amount) + 5", ["money-needs-unit"]],
    ["sum(crm.amount) * sum(crm.received)", ["units-differ"]],
    ["sum(crm.hours) + people.tenure", ["units-differ"]],
    ["sum(crm.kind)", ["number-expected"]],
    ["crm.amount", ["needs-aggregate"]],
    ["sum(crm)", ["column-of-source"]],
    ["sum(crm.visits + events.faults)", ["two-sources"]],
    ["sum(sum(crm.visits))", ["nested-aggregate"]],
    ["sum(5)", ["aggregate-needs-column"]],
    ["summ(crm.visits)", ["unknown-function"]],
    ["rank(m)", ["group-unsaid"]],
    ["sum(crm.visits, crm.visits)", ["argument-count"]],
    ["count(crm where crm.kind = nwe)", ["unknown-name"]],
    ["count(crm where crm.visits)", ["condition-expected"]],
    ["count(crm where crm.amount > 5)", ["money-needs-unit"]],
    ["count(crm where crm.rate > 0.5)", ["percent-needs-sign"]],
    ["monthly average(people.base)", ["no-months"]],
    ["measure * 2", ["nothing-of-its-own"]],
    ["points(m)", ["not-known-yet"]],
    ["measure(m)", ["measures-in-a-circle"]],
    ["round(sum(crm.visits), 1.5)", ["places-expected"]],
    ["abs(sum(crm.visits), 1)", ["argument-count"]],
    ["days in (people.tenure)", ["date-expected"]],
    ["geometric mean(average(crm.rate), 50%)", ["root-needs-round"]],
    ["total", ["not-known-yet"]],
    ["sum(crm.visits) and 5", ["condition-expected", "condition-expected"]],
    ["sum(crm.visits) ^ 2", ["power-of-unit"]],
  ])("%s", (measure, codes) => {
    expect(unitOf(measure)).toEqual(codes);
  });
});

describe("names", () => {
  test("a column goes by its name or its header", () => {
    expect(unitOf("sum(crm.拜访量)")).toEqual({ kind: "count" });
  });

  test("a column of the person's own row, and of a source with one row a person", () => {
    expect(plain(metricOf("measure people.base\npoints 5").measure)).toMatchObject({ kind: "person", column: "base" });
  });

  test("inside an aggregate the row's own columns need no source", () => {
    expect(plain(metricOf("measure sum(crm.visits where kind = new)\npoints 5").measure)).toMatchObject({
      where: { kind: "compare", left: { kind: "column", column: "kind" }, right: { kind: "text", text: "new" } },
    });
  });

  test("a metric alone does not say which of its figures is meant", () => {
    expect(checkMetric("points m").codes).toEqual(["which-part"]);
  });
});
