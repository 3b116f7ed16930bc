import { describe, expect, test } from "vitest";
import { checkMetric, checkScheme, metricOf, plain } from "../check-text.ts";

const ruleOf = (lines: string): unknown => {
  const { codes } = checkMetric(lines, "  steps pro rata\n");
  return codes.length > 0 ? codes : plain(metricOf(lines, "  steps pro rata\n").rule);
};

describe("words", () => {
  test("points by what a text says", () => {
    expect(ruleOf("measure last(crm.verdict)\ngreat gives 40, good gives 30, 0 otherwise")).toEqual({
      kind: "words",
      rows: [
        { texts: ["great"], otherwise: false, result: { kind: "points", points: "40" } },
        { texts: ["good"], otherwise: false, result: { kind: "points", points: "30" } },
        { texts: [], otherwise: true, result: { kind: "points", points: "0" } },
      ],
    });
  });

  test.each([
    ["measure last(crm.verdict)\ngreat gives 40, good gives 30", ["words-gap"]],
    ["measure last(crm.verdict)\ngreat gives 40, good gives 30, poor gives 0", expect.anything()],
    ["measure last(crm.remark)\ngreat gives 40, good gives 30", ["words-gap"]],
    ["measure last(crm.verdict)\ngreat gives 40, great gives 30, 0 otherwise", ["words-twice"]],
    ["measure last(crm.verdict)\ngraet gives 40, 0 otherwise", ["unknown-name"]],
    ["measure last(crm.verdict)\ngreat gives 40, 5 from 3, 0 otherwise", ["steps-on-words"]],
  ])("%j", (lines, codes) => {
    expect(ruleOf(lines)).toEqual(codes);
  });
});

describe("a slope as a row", () => {
  test("counts from 0 up to its end, beside rows of fixed results", () => {
    expect(ruleOf("measure sum(events.minutes)\n-1 per started 1 minute up to 10 | -20 up to 20 | -30 otherwise, no floor")).toMatchObject({
      kind: "bands",
      rows: [
        { from: { value: { value: "10" }, inclusive: false }, to: { value: { value: "20" } }, result: { points: "-20" } },
        { otherwise: true },
        {
          to: { value: { value: "10" }, inclusive: true },
          result: { kind: "slope", slope: { points: "-1", stepping: "started", from: { value: "0" }, step: { value: "1" } } },
        },
      ],
    });
  });
});

describe("for each row", () => {
  const each = (rule: string) => {
    const { program, codes } = checkScheme(`scheme s\n  cycle monthly\n  steps pro rata\nmetric m extra\n  ${rule}\n`);
    return program ? plain(program.schemes[0]?.metrics[0]?.rule) : codes;
  };

  test("reads the row's column, where a condition holds", () => {
    expect(each("for each crm.amount where crm.kind = new, 5 from 10 万元, 3 from 5 万元, 0 otherwise, best")).toMatchObject({
      kind: "for-each",
      source: "crm",
      where: { kind: "compare" },
      reads: { kind: "column", column: "amount" },
      combine: "best",
      rule: {
        kind: "bands",
        rows: [{ from: { value: { value: "100000" } } }, { to: { value: { value: "100000" }, inclusive: false } }, {}],
      },
    });
  });

  test("so much per step of each row", () => {
    expect(each("for each events.minutes, -1 per started 1 minute, sum, floor -100")).toMatchObject({
      rule: { kind: "anchor", points: "0", over: { slopes: [{ points: "-1" }] } },
    });
  });

  test.each([
    ["for each events.minutes, -1 per started 1 minute", ["for-each-combine"]],
    ["for each events.minuts, -1 per started 1 minute, sum", ["unknown-name"]],
    ["for each crm.kind, 5 from 3, 0 otherwise, sum", ["steps-on-words"]],
    ["for each crm.visits, 5 from 10, 3 from 1 to 8, 0 under 1, sum", ["bands-gap"]],
  ])("%j", (rule, codes) => {
    expect(each(rule)).toEqual(codes);
  });
});

describe("matrix", () => {
  const rows = "|              | under 100% | from 100% |\n| over 25 万元 | 14 | 20 |\n| otherwise | 10 | 15 |";

  test("a cell by two values", () => {
    expect(ruleOf(`measure sum(crm.amount), target 5 万元\nmatrix measure by attainment\n${rows}`)).toMatchObject({
      kind: "matrix",
      rows: {
        of: { kind: "metric", part: "measure" },
        places: [{ from: { value: { value: "250000" }, inclusive: false } }, { otherwise: true }],
      },
      columns: {
        of: { kind: "metric", part: "attainment" },
        places: [{ to: { value: { value: "1" }, inclusive: false } }, { from: { value: { value: "1" } } }],
      },
      cells: [
        ["14", "20"],
        ["10", "15"],
      ],
    });
  });

  test("from a table of the workspace", () => {
    const { program, codes } = checkScheme(
      `table rates\n  ${rows.replaceAll("\n", "\n  ")}\nscheme s\n  cycle monthly\nmetric m weight 20\n  measure sum(crm.amount), target 5 万元\n  matrix measure by attainment from rates\n`,
    );
    expect(codes).toEqual([]);
    expect(plain(program?.schemes[0]?.metrics[0]?.rule)).toMatchObject({
      cells: [
        ["14", "20"],
        ["10", "15"],
      ],
    });
  });

  test("a hole in an axis, and rows of another length", () => {
    const written = "measure sum(crm.amount), target 5 万元\nmatrix measure by attainment\n";
    expect(ruleOf(`${written}| | under 90% | from 100% |\n| otherwise | 10 | 15 |`)).toEqual(["bands-gap"]);
    expect(ruleOf(`${written}| | under 100% | from 100% |\n| otherwise | 10 |`)).toEqual(["matrix-cells"]);
  });
});

describe("let", () => {
  const using = (definition: string, measure: string) =>
    checkScheme(
      `let basis = ${definition}\nscheme s\n  cycle monthly\nmetric m weight 20\n  measure ${measure}\n  10 from 5, 0 otherwise\n`,
    );

  test("a name stands for its expression", () => {
    expect(using("sum(crm.visits)", "basis * 2").codes).toEqual([]);
    expect(plain(using("sum(crm.visits)", "basis * 2").program?.schemes[0]?.metrics[0]?.measure)).toMatchObject({
      left: { kind: "aggregate" },
    });
  });

  test("not inside its own definition", () => {
    expect(using("basis + 1", "basis").codes).toEqual(["unknown-name"]);
  });
});

test("the highest and lowest ratings are left out", () => {
  expect(plain(metricOf("rated 1 to 5 by self | manager trim 1"))).toMatchObject({ rule: { trim: 1 } });
  expect(plain(metricOf("measure average(crm.score)\nrated 0 to 100 at least 3 trim 1"))).toMatchObject({
    measure: { trim: 1, atLeast: 3 },
  });
  expect(ruleOf("measure last(crm.score)\nrated 0 to 100 trim 1")).toEqual(["trim-needs-average"]);
});
