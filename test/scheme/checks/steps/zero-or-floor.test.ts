import { expect, test } from "vitest";
import { checkMetric, checkScheme } from "../../check-text.ts";

const steps = "  steps pro rata\n";

test.each([
  ["rows", "measure average(crm.rate)\n40 from 95%, 20 from 90%, 0 otherwise, floor 10", "0 otherwise"],
  ["one side", "measure average(crm.rate)\nfull from 95%, 0 under 95%, floor 10", "0 under 95%"],
])("nothing by %s, and never less than the floor", (_, lines, at) => {
  expect(checkMetric(lines, steps).findings).toMatchObject([
    {
      code: "zero-or-floor",
      at,
      reason: "“m” gives 0 here, and never less than 10 points: where this row applies it is 0 by the row and 10 points by the floor.",
    },
  ]);
});

test("a pay that is nothing under an edge, and never less than the floor", () => {
  const { findings } = checkScheme(`scheme s
  cycle quarterly, steps pro rata
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 0 otherwise
pay bonus by measure(m)
  8,000 元 from 95%, -100 元 per 1% under, 0 under 60%, floor 2,000 元, round 0
`);
  expect(findings.map(({ code, at }) => [code, at])).toContainEqual(["zero-or-floor", "60%"]);
});

const paid = (clauses: string) =>
  checkScheme(`scheme s
  cycle quarterly
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 80 from 90%, 0 otherwise
total out of 100, cap 100, round 0
grades
  a from 90
  b otherwise
pay bonus ${clauses}, round 0
`);

test.each([
  ["totals", "\n  8,000 元 from 90, 0 otherwise, floor 2,000 元", "0 otherwise", "2,000 CNY"],
  ["grades", "of people.base\n  120% at a, 0 at b, floor 30%", "0 at b", "30%"],
  [
    "two factors",
    "\n  matrix total by measure(m)\n    | | under 90% | from 90%\n    | under 90 | 0 元 | 100 元\n    | from 90 | 0 元 | 200 元\n  floor 50 元",
    "matrix total by measure(m)",
    "50 CNY",
  ],
])("a pay of nothing by %s, and never less than its floor", (_, clauses, at, floor) => {
  const [finding, ...others] = paid(clauses).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: "zero-or-floor" });
  expect(finding?.at).toContain(at);
  expect(finding?.reason).toContain(`it is 0 by the row and ${floor} by the floor.`);
});

test.each([
  ["every row pays something", "\n  8,000 元 from 90, 2,000 元 otherwise, floor 1,000 元"],
  ["the floor is 0", "of people.base\n  120% at a, 0 at b, floor 0"],
])("quiet where %s", (_, clauses) => {
  expect(paid(clauses).codes).not.toContain("zero-or-floor");
});

test.each([
  ["the floor is of steps, and 0 is under an edge", "40 from 95%, -1 per 1% under, floor 10, 0 under 80%"],
  ["the floor is 0", "40 from 95%, 20 from 90%, 0 otherwise, floor 0"],
  ["no row gives 0", "40 from 95%, 20 from 90%, 15 otherwise, floor 10"],
])("quiet where %s", (_, rule) => {
  expect(checkMetric(`measure average(crm.rate)\n${rule}`, steps).codes).not.toContain("zero-or-floor");
});
