import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const found = (lines: string) => checkMetric(lines).findings.map(({ code, at }) => [code, at]);

test("full points from hardly more than nothing", () => {
  expect(found("measure average(crm.rate)\n40 from 0.95%, 20 from 0.9%, 0 otherwise")).toEqual([["percentage-of-percentage", "0.95%"]]);
  expect(found("measure average(crm.rate)\nfull from 0.95%, 0 under")).toEqual([["percentage-of-percentage", "0.95%"]]);
});

test.each([
  "measure average(crm.rate)\n40 up to 0.8%, 20 up to 1%, 0 otherwise", // of faults, less is better
  "measure average(crm.rate)\n40 from 0.8%, 20 from 0.2%, 0 otherwise", // clicks
  "measure average(crm.rate), target 0.9%\nby attainment, 40 from 100%, 20 from 80%, 0 otherwise",
  "measure (sum(crm.amount) - sum(crm.received)) / sum(crm.received)\n40 from 0.9%, 0 otherwise", // growth
])("%s", (lines) => {
  expect(found(lines)).toEqual([]);
});
