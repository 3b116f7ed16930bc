import { expect, test } from "vitest";
import { check, sources } from "../../check-text.ts";

/** A metric of a scheme beside a list of targets, a row a month. */
function codes(measure: string, target: string, cycle = "quarterly"): readonly string[] {
  return checked(measure, target, cycle).codes.filter((code) => code !== "source-unused");
}

function checked(measure: string, target: string, cycle = "quarterly") {
  const plan =
    'source plan from "plan.csv" one row per person, month\n  person "工号", month "月份", goal "目标" count, fixed "季度目标" count\n';
  const byQuarter = 'source byq from "q.csv" one row per person, quarter\n  person "工号", quarter "季度", visits "拜访量" count\n';
  const metric = `metric m weight 40\n  measure ${measure}\n  target ${target}\n  full at 100%, -1 per full 1% under, floor 0, full over`;
  return check(sources + plan + byQuarter, `scheme s\n  cycle ${cycle}\n${metric}\n`);
}

test("an average of three months against their sum: a third for whoever does what is asked", () => {
  const { findings } = checked("average(crm.visits)", "sum(plan.goal)");
  expect(findings.filter(({ code }) => code !== "source-unused").map(({ code, at, reason }) => [code, at, reason])).toEqual([
    [
      "average-against-sum",
      "target sum(plan.goal)",
      // 20 ÷ (20 + 20 + 20)
      "“m” measures the average over the quarter, and its target is the sum of 3 rows: whoever does each time just what is asked for attains 33.3333…%.",
    ],
  ]);
  expect(codes("monthly average(crm.visits)", "sum(plan.goal)")).toEqual(["average-against-sum"]);
});

test("and the sum against an average: three times it", () => {
  expect(checked("sum(crm.visits)", "average(plan.goal)").findings.find(({ code }) => code === "average-against-sum")?.reason).toContain(
    "attains 300%",
  );
  // (20 + 20 + 20) ÷ 20
  expect(codes("sum(events.faults)", "monthly average(plan.goal)")).toEqual(["average-against-sum"]);
});

test.each([
  ["both a sum", "sum(crm.visits)", "sum(plan.goal)", "quarterly"],
  ["both an average", "monthly average(crm.visits)", "average(plan.goal)", "quarterly"],
  ["one row a month in a month", "average(crm.visits)", "sum(plan.goal)", "monthly"],
  ["a third of the sum", "average(crm.visits)", "sum(plan.goal) / 3", "quarterly"],
  ["the same figure in each month's row", "sum(crm.visits)", "last(plan.fixed)", "quarterly"],
  ["a row a quarter, whose average is itself", "average(byq.visits)", "sum(plan.goal)", "quarterly"],
])("quiet: %s", (_, measure, target, cycle) => {
  expect(codes(measure, target, cycle)).toEqual([]);
});
