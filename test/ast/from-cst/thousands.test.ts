import { expect, test } from "vitest";
import { checkMetric } from "../../scheme/check-text.ts";

const targeted = (target: string) => checkMetric(`measure sum(crm.amount)\ntarget ${target}\nproportional, cap 48`);

test("a point before three digits that end in 0 may stand between thousands", () => {
  expect(targeted("500.000 CNY").findings).toMatchObject([
    {
      code: "decimal-or-thousands",
      at: "500.000",
      reason: "“500.000 CNY” may be 500 CNY, or 500,000 CNY where the point stands between thousands.",
    },
  ]);
});

test.each([["500,000 CNY"], ["500.00 CNY"], ["1.250 million CNY"], ["1250.000 CNY"], ["50.125 CNY"]])("quiet at %s", (target) => {
  expect(targeted(target).codes).not.toContain("decimal-or-thousands");
});

test.each([["99.900%"], ["0.500%"]])("quiet at a share of %s", (edge) => {
  expect(checkMetric(`measure average(crm.rate)\nfull from ${edge}, 0 otherwise`).codes).not.toContain("decimal-or-thousands");
});
