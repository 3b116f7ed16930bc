import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

test("capping an attainment that nothing reads is told", () => {
  const { findings } = checkMetric("measure sum(crm.visits), target 60\nfull from target, 0 under, attainment cap 150%");
  expect(findings).toMatchObject([{ code: "attainment-cap-unread", at: "attainment cap 150%" }]);
});

test.each([
  "proportional",
  "full at 100%, proportional under, +1 per full 1% over",
  "points weight * attainment",
  "full from target, 0 under, +1 per full 1% over",
])("%j reads it", (rule) => {
  expect(checkMetric(`measure sum(crm.visits), target 60\n${rule}\nattainment cap 150%`).codes).toEqual([]);
});
