import { expect, test } from "vitest";
import { checkTexts } from "../../src/pipeline.ts";

/** A target that only the data know, and an example that says nothing but what is attained of it. */
const scheme = (rule: string, expected: string): string => `source people from "people.csv" one row per person
  person "ID", goal "Goal" count
source crm from "crm.csv" one row per person, month
  person "ID", month "Month", visits "Visits" count

scheme s
  cycle quarterly

metric m weight 50
  measure sum(crm.visits), target people.goal
  ${rule}, floor 0

example "nine tenths"
  given attainment(m) 90%
  expect m ${expected}
`;

function codesOf(text: string): readonly string[] {
  return checkTexts([{ file: "s.kpi", text }]).diagnostics.map(({ code }) => code);
}

test("what hangs on the ratio alone is computed of any target", () => {
  // ten steps of 1% under: 50 − 10
  expect(codesOf(scheme("full from target, -1 per full 1% of target under", "40"))).toEqual([]);
  // 50 × 90%
  expect(codesOf(scheme("full from target, proportional under", "45"))).toEqual([]);
});

test("and found to differ where it does", () => {
  expect(codesOf(scheme("full from target, -1 per full 1% of target under", "41"))).toEqual(["example-differs"]);
});

test("what hangs on how large the target is stays open", () => {
  expect(codesOf(scheme("full from target, -1 per full 5 under", "40"))).toEqual(["example-open"]);
});
