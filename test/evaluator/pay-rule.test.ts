import { describe, expect, test } from "vitest";
import { planOf } from "../../src/plan/from-scheme.ts";
import type { Expression } from "../../src/scheme/types/expression.ts";
import type { PayRule, Tier, Tiers } from "../../src/scheme/types/pay.ts";
import { resultAt } from "../support/evaluate.ts";
import {
  anchor,
  constant,
  from,
  metric,
  money,
  over,
  pay,
  percent,
  program,
  q,
  scheme,
  slope,
  slopes,
  span,
  upTo,
} from "../support/scheme.ts";

/** What a pay line gives; text of the amount, else what is lacking. */
function amount(rule: PayRule, base?: Expression): unknown {
  const of = scheme({ pays: [pay("bonus", { rows: [], rule, ...(base && { base }) })] });
  const plan = planOf(of, program([of]));
  return resultAt(plan, plan.pays[0]?.amount ?? -1, new Map());
}

const tier = (parts: Partial<Tier>): Tier => ({ amount: q(0), rate: q(0), excess: q(0), span, ...parts });
const tiers = (mode: Tiers["mode"], of: Expression, rows: readonly Tier[], by: Expression = of): PayRule => ({
  kind: "tiers",
  tiers: { mode, of, by, rows, span },
  span,
});

describe("tiers on each part", () => {
  const rates = [
    tier({ to: upTo(100_000), rate: q("2%") }),
    tier({ from: over(100_000), to: upTo(500_000), rate: q("3%") }),
    tier({ from: over(500_000), rate: q("4%") }),
  ];
  const of = (value: number) => amount(tiers("marginal", constant(value, money), rates));

  test("600,000 is 2% of 100,000, 3% of 400,000 and 4% of 100,000", () => {
    expect(of(600_000)).toBe("18000");
    expect(of(100_000)).toBe("2000");
    expect(of(50_000)).toBe("1000");
    expect(of(0)).toBe("0");
  });

  test("a base is shared out as what chooses the tier: 140 at 140% is 8% of 100, 12% of 30, 16% of 10", () => {
    const quota = [
      tier({ to: upTo("100%"), rate: q("8%") }),
      tier({ from: over("100%"), to: upTo("130%"), rate: q("12%") }),
      tier({ from: over("130%"), rate: q("16%") }),
    ];
    const revenue = (value: number) => amount(tiers("marginal", constant(value, money), quota, constant(`${value}/100`, percent)));
    expect(revenue(140)).toBe("13.2");
    expect(revenue(50)).toBe("4");
    expect(revenue(0)).toBe("0");
  });

  test("an amount comes once its tier is reached, with a rate on the excess: 5,000 and 30% of 100,000", () => {
    const rows = [tier({ to: upTo(800_000) }), tier({ from: over(800_000), amount: q(5000), excess: q("30%") })];
    expect(amount(tiers("marginal", constant(900_000, money), rows))).toBe("35000");
    expect(amount(tiers("marginal", constant(800_000, money), rows))).toBe("0");
  });
});

describe("tiers on the whole", () => {
  const rates = [
    tier({ to: upTo(1_000_000), rate: q("2%") }),
    tier({ from: over(1_000_000), to: upTo(6_000_000), rate: q("1%") }),
    tier({ from: over(6_000_000), rate: q("0.7%") }),
  ];

  test("the rate of the tier holds for all of it", () => {
    const of = (value: number) => amount(tiers("whole", constant(value, money), rates));
    expect(of(1_000_000)).toBe("20000");
    expect(of(3_000_000)).toBe("30000");
    expect(of(10_000_000)).toBe("70000");
  });

  test("an amount and a rate on the excess over where the tier begins", () => {
    const rows = [tier({ to: upTo(100), amount: q(10) }), tier({ from: over(100), amount: q(20), excess: q("50%") })];
    expect(amount(tiers("whole", constant(100, money), rows))).toBe("10");
    expect(amount(tiers("whole", constant(140, money), rows))).toBe("40");
  });
});

describe("a rule shape as pay", () => {
  const rule = anchor({
    points: "100%",
    from: from("100%"),
    to: from("100%"),
    over: slopes(slope("over", { points: "2%", per: "1%", from: "100%" })),
    under: slopes(slope("under", { points: "-1%", per: "1%", from: "100%" })),
  });

  test("in shares of the base: 8,000 at 105% is 110%, at 90% is 90%", () => {
    const paid = (value: string) =>
      amount({ kind: "shape", reads: constant(value, percent), gives: "share", rule, span }, constant(8000, money));
    expect(paid("105%")).toBe("8800");
    expect(paid("90%")).toBe("7200");
  });

  test("in amounts, against a target: 60 for each point over 100", () => {
    const amounts = anchor({ ...rule, points: 0, over: slopes(slope("over", { points: 60, per: "1%", from: "100%" })) });
    const shape = {
      kind: "shape",
      reads: constant(103, money),
      target: constant(100, money),
      gives: "amount",
      rule: amounts,
      span,
    } as const;
    expect(amount(shape)).toBe("180");
  });
});

test("an expression as pay", () => {
  const half: Expression = { kind: "arithmetic", op: "*", left: constant(9000, money), right: constant("50%", percent), unit: money, span };
  expect(amount({ kind: "expression", expression: half, span })).toBe("4500");
});

test("pay reads attainment after its cap", () => {
  const capped = metric("m", {
    weight: q(100),
    measure: constant("180%", percent),
    attainmentCap: { value: q("150%"), span },
    rule: { kind: "proportional", variant: "direct", span },
  });
  const reads: Expression = { kind: "metric", name: "m", part: "attainment", unit: percent, span };
  const expression: Expression = { kind: "arithmetic", op: "*", left: constant(100, money), right: reads, unit: money, span };
  const of = scheme({ metrics: [capped], pays: [pay("bonus", { rows: [], rule: { kind: "expression", expression, span } })] });
  const plan = planOf(of, program([of]));
  expect(resultAt(plan, plan.pays[0]?.amount ?? -1, new Map())).toBe("150");
});
