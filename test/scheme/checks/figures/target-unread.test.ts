import { expect, test } from "vitest";
import { checkMetric, checkScheme } from "../../check-text.ts";

test("rows by figures of their own leave the target unread", () => {
  const { findings } = checkMetric("measure sum(crm.visits), target 100\n40 from 80, 20 from 60, 0 otherwise");
  expect(findings).toMatchObject([{ code: "target-unread", at: "100" }]);
  expect(findings[0]?.reason).toBe(
    "“m” has a target, but its rule reads what is measured itself: whether the target is met changes nothing.",
  );
});

test.each([
  ["a formula of the measure alone", "measure sum(crm.visits), target 100\npoints if measure >= 80 then weight else 0"],
  ["ratings", "measure average(crm.score), target 4 分\nrated 1 to 5"],
  ["a slope from a figure", "measure sum(crm.visits), target 100\nfull from 80, -1 per full 1 under, floor 0"],
  ["rows whose edges lie unevenly around it", "measure average(crm.rate), target 95%\nfull from 90% to 97%, 0 otherwise, by measure"],
  ["in proportion to its own edge", "measure sum(crm.visits), target 100\nfull from 80, proportional under"],
])("%s reads no target", (_, lines) => {
  expect(checkMetric(lines).codes).toContain("target-unread");
});

test.each([
  ["the target by name", "measure sum(crm.visits), target 100\nfull from target, 0 under"],
  ["shares of the target", "measure sum(crm.visits), target 100\n40 from 100%, 20 from 80%, 0 otherwise"],
  ["shares of the target written out", "measure sum(crm.visits), target 100\n40 from 90% of target, 0 otherwise"],
  ["a row in proportion", "measure sum(crm.visits), target 100\n0 under 60, proportional otherwise"],
  ["a formula of the attainment", "measure sum(crm.visits), target 100\npoints weight * (2 - attainment), cap 40, floor 0"],
  ["the figure that the target is", "measure sum(crm.visits), target 100\n40 from 100, 20 from 80, 0 otherwise"],
  ["the figure that a monthly target comes to", "measure sum(crm.visits), target 20 per month\n40 from 60, 20 from 50, 0 otherwise"],
  ["the target of a percentage, written again", "measure crm.rate, target 95%\n40 from 95%, 20 from 90%, 0 otherwise"],
  ["a corridor of 2 points either way of it", "measure average(crm.rate), target 95%\nfull from 93% to 97%, 0 otherwise, by measure"],
  ["a slope by a share of the target", "measure sum(crm.visits), target 100\nfull from 80, -1 per full 1% under, floor 0"],
])("%s reads it", (_, lines) => {
  expect(checkMetric(lines).codes).not.toContain("target-unread");
});

const rows = "metric m weight 40\n  measure sum(crm.visits), target 100\n  40 from 80, 0 otherwise\n";

test.each([
  ["a veto", `${rows}veto "v" when attainment(m) < 50% then total 0\n`],
  ["a pay by attainment", `${rows}pay p\n  by attainment(m), 100 元 from 100%, 0 元 otherwise, round 2\n`],
  ["a pay of the measure, by shares of the target", `${rows}pay p\n  by measure(m), 100 元 from 100%, 0 元 otherwise, round 2\n`],
  ["another metric", `${rows}metric n extra\n  points if attainment(m) >= 100% then 5 else 0\n`],
])("%s may read it instead", (_, scheme) => {
  expect(checkScheme(`scheme s\n  cycle quarterly\n${scheme}`).codes).not.toContain("target-unread");
});

test("an attainment cap beside it is the finding", () => {
  const { codes } = checkMetric("measure sum(crm.visits), target 100\n40 from 80, 0 otherwise\nattainment cap 120%");
  expect(codes).toContain("attainment-cap-unread");
  expect(codes).not.toContain("target-unread");
});
