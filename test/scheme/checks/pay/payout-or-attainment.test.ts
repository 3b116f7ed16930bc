import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const paid = (steps: string) =>
  checkScheme(`scheme s
  cycle quarterly, steps pro rata
metric sales weight 100
  measure sum(crm.amount), target 10 万元
  proportional, floor 0, cap 120
total out of 100, round 2
pay bonus of people.base by attainment(sales)
  100% at 100%, ${steps}, 0 under 100%, round 2
`);

test.each(["+2% per 1% over up to 150%", "plus 2% for every 1% above target up to 150%"])(
  "“%s” is what is attained, or what is paid",
  (steps) => {
    // 100% + 50 × 2% = 200%
    expect(paid(steps).findings).toMatchObject([
      {
        code: "payout-or-attainment",
        reason: expect.stringContaining("At 150% it pays 200% where that is what is attained, and 150% where"),
      },
    ]);
  },
);

test.each(["+2% per 1% over 100% up to 150%", "+2% per 1% over, cap 150%", "+1% per 1% over up to 150%"])(
  "“%s” says it, or comes to the same",
  (steps) => {
    expect(paid(steps).codes).toEqual([]);
  },
);
