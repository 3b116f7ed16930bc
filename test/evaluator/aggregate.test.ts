import { describe, expect, test } from "vitest";
import { evaluate, valueAt } from "../../src/evaluator/reference/evaluate.ts";
import type { Inputs } from "../../src/evaluator/reference/evaluation.ts";
import { inputsOf } from "../../src/evaluator/reference/inputs.ts";
import { isNumber } from "../../src/evaluator/reference/value.ts";
import { toText } from "../../src/number/decimal.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import type { Expression } from "../../src/scheme/types/expression.ts";
import type { SourceContract } from "../../src/scheme/types/source.ts";
import { facts, inputs, person, type Row, table } from "../support/facts.ts";
import { aggregate, metric, number, program, q, scheme, source, span } from "../support/scheme.ts";

/** What an expression measures: the text of a number, else the value. */
function measure(expression: Expression, contract: SourceContract, given: Inputs) {
  const rule = { kind: "points", expression: { kind: "metric", name: "m", part: "measure", unit: number, span }, span } as const;
  const plan = planOf(scheme({ metrics: [metric("m", { weight: q(1), measure: expression, rule })] }), program([], [contract]));
  const evaluation = evaluate(plan, given);
  const value = valueAt(evaluation, plan.metrics[0]?.points ?? -1);
  return isNumber(value) ? toText(value) : value;
}

const monthly = source("crm", "month", ["visits", "amount"]);
const row = (month: string, visits: string, more: Row = {}): Row => ({ person: "E1", month, visits, ...more });
const quarter = [row("2024-09", "14"), row("2024-07", "15"), row("2024-08", "16")];
const given = (rows: readonly Row[], more = {}) => inputs(facts(table("crm", rows)), person("E1"), more);

describe("over a quarter with one row a month", () => {
  test("15, 16 and 14 visits", () => {
    const expected = { sum: "45", average: "15", "monthly-average": "15", last: "14", min: "14", max: "16", count: "3" } as const;
    for (const [fn, value] of Object.entries(expected)) {
      expect(measure(aggregate(fn as keyof typeof expected, "crm.visits"), monthly, given(quarter)), fn).toBe(value);
    }
  });

  test("the rows of others do not count", () => {
    const others = [...quarter, { person: "E2", month: "2024-07", visits: "100" }];
    expect(measure(aggregate("sum", "crm.visits"), monthly, given(others))).toBe("45");
  });

  test("a month without a row is missing, not zero", () => {
    const value = measure(aggregate("sum", "crm.visits"), monthly, given(quarter.slice(1)));
    expect(value).toEqual({ kind: "missing", reasons: [{ kind: "no-row", source: "crm", month: "2024-09" }] });
  });

  test("an empty cell is missing, with its place", () => {
    const value = measure(
      aggregate("sum", "crm.visits"),
      monthly,
      given([row("2024-07", ""), ...quarter.slice(0, 1), ...quarter.slice(2)]),
    );
    const place = { file: "data/crm.csv", row: 2, column: "visits" };
    expect(value).toEqual({ kind: "missing", reasons: [{ kind: "empty-cell", place }] });
  });

  test("who joins in August is not asked for July, and averages over two months", () => {
    const period = parsePeriod("2024-Q3");
    if (!period) throw new Error("no period");
    const joined = inputsOf(
      facts(table("crm", [row("2024-08", "15"), row("2024-09", "16")])),
      { ...person("E1"), joined: "2024-08-15" },
      period,
    );
    expect(joined.monthsThere).toEqual(["2024-08", "2024-09"]);
    expect(measure(aggregate("monthly-average", "crm.visits"), monthly, joined)).toBe("15.5");
  });

  test("who left in July was there in July", () => {
    const period = parsePeriod("2024-Q3");
    if (!period) throw new Error("no period");
    expect(inputsOf(facts(), { ...person("E1"), left: "2024-07-02" }, period).monthsThere).toEqual(["2024-07"]);
  });

  test("where chooses rows: months with over 14 visits have 31", () => {
    const visits: Expression = { kind: "column", source: "crm", column: "visits", unit: number, span };
    const fourteen: Expression = { kind: "constant", value: q(14), unit: number, span };
    const where: Expression = { kind: "compare", op: ">", left: visits, right: fourteen, unit: { kind: "yes-no" }, span };
    expect(measure(aggregate("sum", "crm.visits", where), monthly, given(quarter))).toBe("31");
    expect(measure(aggregate("count", "crm", where), monthly, given(quarter))).toBe("2");
  });

  test("two rows of the last month leave open which is last", () => {
    const twice = [...quarter, row("2024-09", "20")];
    expect(measure(aggregate("last", "crm.visits"), monthly, given(twice))).toEqual({
      kind: "missing",
      reasons: [{ kind: "no-order", source: "crm" }],
    });
  });
});

describe("over events", () => {
  const events = source("survey", "events", ["score"]);
  const none = inputs(facts(table("survey", [], { events: true })));

  test("no rows sum to 0 and count 0", () => {
    expect(measure(aggregate("sum", "survey.score"), events, none)).toBe("0");
    expect(measure(aggregate("count", "survey"), events, none)).toBe("0");
    expect(measure(aggregate("monthly-average", "survey.score"), events, none)).toBe("0");
  });

  test("an average of nothing is not applicable", () => {
    for (const fn of ["average", "min", "max", "last"] as const) {
      expect(measure(aggregate(fn, "survey.score"), events, none), fn).toMatchObject({ kind: "not-applicable" });
    }
  });

  test("a count leaves out rows without the value, and stops at one that cannot be read", () => {
    const rows = (last: string) =>
      inputs(
        facts(
          table(
            "survey",
            [
              { person: "E1", score: "5" },
              { person: "E1", score: "" },
              { person: "E1", score: last },
            ],
            { events: true },
          ),
        ),
      );
    expect(measure(aggregate("count", "survey.score"), events, rows("4"))).toBe("2");
    expect(measure(aggregate("count", "survey.score"), events, rows("?"))).toMatchObject({
      kind: "missing",
      reasons: [{ kind: "unreadable-cell" }],
    });
    expect(measure(aggregate("count", "survey"), events, rows("?"))).toMatchObject({
      kind: "missing",
      reasons: [{ kind: "unreadable-cell" }],
    });
  });
});

test("a source that could not be read whole gives no figure at all", () => {
  const incomplete = inputs(facts(table("crm", quarter, { incomplete: true })));
  expect(measure(aggregate("sum", "crm.visits"), monthly, incomplete)).toEqual({
    kind: "missing",
    reasons: [{ kind: "incomplete-source", source: "crm" }],
  });
});

describe("the first, the middle, and averages without their ends", () => {
  const events = source("survey", "events", ["score"]);
  const scores = (...values: readonly string[]) =>
    inputs(
      facts(
        table(
          "survey",
          values.map((score) => ({ person: "E1", score })),
          { events: true },
        ),
      ),
    );
  const average = (trim: number, atLeast?: number): Expression =>
    ({ ...aggregate("average", "survey.score"), trim, ...(atLeast !== undefined && { atLeast }) }) as Expression;

  test("the first month of the quarter", () => {
    expect(measure(aggregate("first", "crm.visits"), monthly, given(quarter))).toBe("15");
  });

  test("a median is the middle one, or between the middle two", () => {
    expect(measure(aggregate("median", "survey.score"), events, scores("5", "1", "3"))).toBe("3");
    expect(measure(aggregate("median", "survey.score"), events, scores("5", "1", "3", "4"))).toBe("3.5");
    expect(measure(aggregate("median", "survey.score"), events, scores("5"))).toBe("5");
    expect(measure(aggregate("median", "survey.score"), events, scores())).toMatchObject({ kind: "not-applicable" });
  });

  test("without the highest and the lowest: 1, 3, 4 and 10 are 3.5", () => {
    expect(measure(average(1), events, scores("10", "3", "1", "4"))).toBe("3.5");
  });

  test("fewer rows than are asked for are a missing value", () => {
    expect(measure(average(1, 3), events, scores("3", "4"))).toEqual({
      kind: "missing",
      reasons: [{ kind: "too-few", source: "survey", count: 2, atLeast: 3 }],
    });
  });
});
