import { describe, expect, test } from "vitest";
import { evaluate, valueAt } from "../../src/evaluator/reference/evaluate.ts";
import { isNumber } from "../../src/evaluator/reference/value.ts";
import { toText } from "../../src/number/decimal.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import type { Expression } from "../../src/scheme/types/expression.ts";
import type { ForEachRule, MatrixPlace, Rule } from "../../src/scheme/types/rule.ts";
import { pointsOf } from "../support/evaluate.ts";
import { facts, inputs, type Row, table } from "../support/facts.ts";
import {
  anchor,
  constant,
  from,
  metric,
  number,
  over,
  percent,
  program,
  q,
  scheme,
  slope,
  slopes,
  source,
  span,
  under,
  upTo,
} from "../support/scheme.ts";

/** The points of a metric with this rule over rows of events: text of a number, else the value. */
function overRows(rule: Rule, rows: readonly Row[], measure?: Expression): unknown {
  const of = scheme({ metrics: [metric("m", { weight: q(20), rule, ...(measure && { measure }) })] });
  const plan = planOf(of, program([of], [source("late", "events", ["minutes"])]));
  const given = inputs(
    facts(
      table(
        "late",
        rows.map((row) => ({ person: "E1", ...row })),
        { events: true },
      ),
    ),
  );
  const value = valueAt(evaluate(plan, given), plan.metrics[0]?.points ?? -1);
  return isNumber(value) ? toText(value) : value;
}

/** -1 per started minute up to 10 | -20 up to 20 | -30 beyond */
const lateness: Rule = {
  kind: "bands",
  reading: "measure",
  rows: [
    {
      to: upTo(10),
      otherwise: false,
      result: { kind: "slope", slope: slope("over", { points: -1, per: 1, from: 0, stepping: "started" }) },
      span,
    },
    { from: over(10), to: upTo(20), otherwise: false, result: { kind: "points", points: q(-20) }, span },
    { otherwise: true, result: { kind: "points", points: q(-30) }, span },
  ],
  span,
};

test("a band may give so much per step: 9.5 minutes begin the tenth", () => {
  const minutes = metric("m", { weight: q(20), measure: constant(0), rule: lateness });
  expect(["9.5", "10", "10.5", "21"].map((measure) => pointsOf(minutes, { measure }))).toEqual(["-10", "-10", "-20", "-30"]);
});

describe("a rule for each row", () => {
  const reads: Expression = { kind: "column", source: "late", column: "minutes", unit: number, span };
  const each = (combine: ForEachRule["combine"], more: Partial<ForEachRule> = {}): Rule =>
    ({ kind: "for-each", source: "late", reads, rule: lateness, combine, span, ...more }) as Rule;
  const days = ["3", "15", "40"].map((minutes) => ({ minutes }));

  test("added up, averaged, the best and the worst: -3, -20 and -30", () => {
    expect(overRows(each("sum"), days)).toBe("-53");
    expect(overRows(each("average"), days)).toBe("-53/3");
    expect(overRows(each("best"), days)).toBe("-3");
    expect(overRows(each("worst"), days)).toBe("-30");
  });

  test("of no rows the sum is 0, and there is no average", () => {
    expect(overRows(each("sum"), [])).toBe("0");
    expect(overRows(each("average"), [])).toMatchObject({ kind: "not-applicable" });
  });

  test("over the rows that a condition chooses, with steps of an anchor", () => {
    const where: Expression = { kind: "compare", op: ">", left: reads, right: constant(5), unit: { kind: "yes-no" }, span };
    const rule = anchor({
      reading: "measure",
      points: 0,
      from: from(0),
      to: from(0),
      over: slopes(slope("over", { points: -2, per: 10, from: 0 })),
    });
    // 15 and 40 minutes: -3 and -8.
    expect(overRows(each("sum", { where, rule }), days)).toBe("-11");
  });
});

describe("points by what a text says", () => {
  const rule: Rule = {
    kind: "words",
    rows: [
      { texts: ["A", "A+"], otherwise: false, result: { kind: "full" }, span },
      { texts: ["B"], otherwise: false, result: { kind: "points", points: q(14) }, span },
      { texts: [], otherwise: true, result: { kind: "points", points: q(0) }, span },
    ],
    span,
  };
  const grade: Expression = {
    kind: "aggregate",
    fn: "last",
    source: "late",
    of: { kind: "column", source: "late", column: "minutes", unit: { kind: "text" }, span },
    unit: { kind: "text" },
    span,
  };

  test("the row that names it, or what is left", () => {
    expect(["A+", "B", "C"].map((minutes) => overRows(rule, [{ minutes }], grade))).toEqual(["20", "14", "0"]);
  });
});

describe("a matrix", () => {
  const place = (more: Partial<MatrixPlace>): MatrixPlace => ({ otherwise: false, span, ...more });
  const cell = (collection: string, attainment: string) => {
    const rule: Rule = {
      kind: "matrix",
      rows: { of: constant(collection, percent), places: [place({ from: from("90%") }), place({ to: under("90%") })] },
      columns: { of: constant(attainment, percent), places: [place({ from: from("100%") }), place({ otherwise: true })] },
      cells: [
        [q(20), q(15)],
        [q(10), q(0)],
      ],
      span,
    };
    return pointsOf(metric("m", { weight: q(20), rule }), {});
  };

  test("the cell of the row and the column", () => {
    expect([cell("90%", "100%"), cell("90%", "99%"), cell("89%", "120%"), cell("89%", "99%")]).toEqual(["20", "15", "10", "0"]);
  });
});
