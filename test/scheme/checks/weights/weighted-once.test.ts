import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const metrics = (a: number, b: number): string => `metric a weight ${a}
  measure average(crm.rate)
  ${a} from 95%, 0 otherwise
metric b weight ${b}
  measure sum(crm.visits)
  ${b} from 60, 0 otherwise
`;

const found = (scheme: string) => checkScheme(`scheme s\n  cycle quarterly\n${scheme}`).findings.map(({ code, reason }) => [code, reason]);

test("shares of points that are weighed, with what is left of full points", () => {
  // 60 × 60% + 40 × 40%
  const reason =
    "The points of the metrics are weighed already, and the total takes shares of them once more: full points everywhere come to 52 of 100.";
  expect(found(`${metrics(60, 40)}total a * 60% + b * 40%, out of 100, cap 100, round 2`)).toEqual([["weighted-twice", reason]]);
});

test("the mean of points that are weighed", () => {
  expect(found(`${metrics(50, 50)}total (a + b) / 2, out of 100, cap 100, round 2`).map(([code]) => code)).toEqual(["weighted-twice"]);
});

test.each([
  `${metrics(60, 40)}total a + b, out of 100, cap 100, round 2`,
  `${metrics(100, 100)}total a * 60% + b * 40%, out of 100, cap 100, round 2`,
  `${metrics(50, 50)}total min(a, b) * 2, out of 100, cap 100, round 2`,
])("what comes to the whole is let be", (scheme) => {
  expect(found(scheme)).toEqual([]);
});
