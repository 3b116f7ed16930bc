import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const paying = (measure: string, tiers: string, more = "") =>
  checkScheme(`scheme s
  cycle monthly
metric sales extra
  measure ${measure}, points 0
pay commission
  ${tiers}
  round 2${more}
`);
const net = "sum(crm.amount) - sum(crm.received)";
const whole = "tiers whole of measure(sales)\n  1% up to 10 万元, 2% beyond";

test("a rate of the whole of what can be under zero takes money back", () => {
  // 1% of −10,000 元
  expect(paying(net, whole).findings).toMatchObject([
    {
      code: "tiers-below-zero",
      reason: "What “commission” is a rate of can be under zero, and the rate is of the whole of it: of -10,000 CNY it pays -100 CNY.",
    },
  ]);
});

test.each([
  ["what is collected is not negative", "sum(crm.amount)", whole, ""],
  ["a floor is said", net, whole, ", floor 0 元"],
  ["none is meant", net, whole, ", no floor"],
  ["parts run from zero up", net, whole.replace("whole", "marginal"), ""],
  ["nothing is paid under zero", net, "tiers whole of measure(sales)\n  0 up to 10 万元, 2% beyond", ""],
])("quiet where %s", (_, measure, tiers, more) => {
  expect(paying(measure, tiers, more).codes).not.toContain("tiers-below-zero");
});
