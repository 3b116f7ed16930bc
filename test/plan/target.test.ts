import { describe, expect, test } from "vitest";
import { evaluate, valueAt } from "../../src/evaluator/reference/evaluate.ts";
import { nominalInputs } from "../../src/evaluator/reference/inputs.ts";
import { isNumber } from "../../src/evaluator/reference/value.ts";
import { toText } from "../../src/number/decimal.ts";
import type { MonthUnit } from "../../src/periods/cycle.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import type { Expression } from "../../src/scheme/types/expression.ts";
import type { Target } from "../../src/scheme/types/metric.ts";
import { facts, inputs, table } from "../support/facts.ts";
import {
  aggregate,
  anchor,
  divided,
  from,
  measured,
  metric,
  ofTarget,
  program,
  q,
  scheme,
  slope,
  slopes,
  source,
  target,
  visits,
} from "../support/scheme.ts";

const contracts = [source("crm", "month", ["visits", "deals"])];
const rule = { kind: "proportional", variant: "direct" } as const;

function targetIn(cycle: MonthUnit, of: Target, measure: Expression): unknown {
  const plan = planOf(
    scheme({ cycle, metrics: [metric("m", { weight: q(1), measure, target: of, rule: { ...rule, span: of.span } })] }),
    program([], contracts),
  );
  const value = valueAt(evaluate(plan, nominalInputs(plan.cycle, new Map())), plan.metrics[0]?.target ?? -1);
  return isNumber(value) ? toText(value) : value;
}

const sum = measured(aggregate("sum", "crm.visits"), visits);
const monthly = measured(aggregate("monthly-average", "crm.visits"), visits);

describe("a target is a rate", () => {
  test("12 a year are 3 in a quarter and 1 in a month", () => {
    expect(targetIn("quarter", target(12, visits, "year"), sum)).toBe("3");
    expect(targetIn("month", target(12, visits, "year"), sum)).toBe("1");
    expect(targetIn("year", target(12, visits, "year"), sum)).toBe("12");
  });

  test("20 a month are 60 in a quarter, 6 a quarter are 12 in a half", () => {
    expect(targetIn("quarter", target(20, visits, "month"), sum)).toBe("60");
    expect(targetIn("half", target(6, visits, "quarter"), sum)).toBe("12");
  });

  test("against a monthly average it stays a month's: 20, and 12 a year are 1", () => {
    expect(targetIn("quarter", target(20, visits, "month"), monthly)).toBe("20");
    expect(targetIn("quarter", target(12, visits, "year"), monthly)).toBe("1");
  });

  test("a ratio of two monthly averages is no rate any more", () => {
    const perDeal = divided(monthly, measured(aggregate("monthly-average", "crm.deals"), visits));
    expect(targetIn("quarter", target(2, visits, "month"), perDeal)).toBe("6");
  });

  test("without `per` it is the period's", () => {
    expect(targetIn("quarter", target(20, visits), sum)).toBe("20");
  });
});

describe("45 visits in a quarter against 20 a month, -3 per started 5 under", () => {
  const rows = ["2024-07", "2024-08", "2024-09"].map((month) => ({ person: "E1", month, visits: "15" }));
  const given = inputs(facts(table("crm", rows)));
  const points = (measure: Expression): unknown => {
    const under = slopes(slope("under", { points: -3, per: 5, from: ofTarget(), stepping: "started" }));
    const shape = anchor({ reading: "measure", points: 15, from: from(ofTarget()), under });
    const of = metric("visits", { weight: q(15), measure, target: target(20, visits, "month"), rule: shape });
    const plan = planOf(scheme({ metrics: [of] }), program([], contracts));
    const value = valueAt(evaluate(plan, given), plan.metrics[0]?.points ?? -1);
    return isNumber(value) ? toText(value) : value;
  };

  test("by the monthly average one step of 5 is begun: 15 − 3", () => {
    expect(points(monthly)).toBe("12");
  });

  test("by the sum three are: 15 − 9", () => {
    expect(points(sum)).toBe("6");
  });
});
