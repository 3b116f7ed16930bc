import { expect, test } from "vitest";
import { checkMetric } from "../check-text.ts";

const codesOf = (rule: string) => checkMetric(`measure average(crm.rate)\n${rule}`).codes;

test("a minus in a row is less than nothing, or taken off full points", () => {
  // 40 - 5 = 35
  expect(checkMetric("measure average(crm.rate)\n40 from 95%, -5 otherwise").findings).toMatchObject([
    { code: "minus-in-row", at: "-5 otherwise", reason: "A row of “m” gives -5, less than nothing. Taken off 40, 5 would leave 35." },
  ]);
});

test.each([
  ["points under zero are said to be meant", "40 from 95%, -5 otherwise, no floor"],
  ["a floor is under it", "40 from 95%, -5 otherwise, floor -5"],
  ["it is taken off in words", "40 from 95%, deduct 5 otherwise"],
  ["every row takes off", "0 from 95%, -5 otherwise"],
])("quiet where %s", (_, rule) => {
  expect(codesOf(rule)).not.toContain("minus-in-row");
});
