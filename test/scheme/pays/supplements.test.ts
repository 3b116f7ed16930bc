import { describe, expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const paying = (rows: string, head = "pay bonus of sum(crm.amount)") =>
  checkScheme(`scheme s
  cycle monthly
metric rate weight 100
  measure average(crm.rate)
  full from 95%, 0 otherwise
total out of 100, cap 100, round 2
grades a from 90, b otherwise
${head}
  ${rows}, round 2
`);

describe("a row that says more or less under a condition", () => {
  test("is shown in place of another row and on top of it", () => {
    // 10,000 × 15% = 1,500, and 500 more
    expect(paying("15% at a, 10% otherwise, plus 500 元 when measure(rate) >= 98%").findings).toMatchObject([
      {
        code: "supplement-or-instead",
        reason:
          "A row under a condition of “bonus” is paid in place of the others: where it holds, 500 CNY instead of, for instance, 1,500 CNY. On top of that it would be 2,000 CNY.",
      },
    ]);
  });

  test.each([
    "1,500 元 at a, 1,000 元 otherwise, -500 元 when measure(rate) < 98%, no floor",
    "15% from 90, 5% otherwise, -500 元 when measure(rate) < 98%, no floor",
  ])("is asked about in %s", (rows) => {
    expect(paying(rows).codes).toContain("supplement-or-instead");
  });

  test.each([
    ["it is all there is", "plus 500 元 when measure(rate) >= 98%, 0 otherwise"],
    ["it is an amount of its own", "15% at a, 10% otherwise, 500 元 when measure(rate) >= 98%"],
    ["the others give nothing", "-500 元 when measure(rate) < 98%, 0 otherwise, no floor"],
  ])("is quiet where %s", (_, rows) => {
    expect(paying(rows).codes).not.toContain("supplement-or-instead");
  });
});
