import { describe, expect, test } from "vitest";
import type { Expression } from "../../../src/scheme/types/expression.ts";
import { check, type Found, plain, sources } from "../check-text.ts";

const history = 'source history "History" from "results/*.json" earlier results\n  bonus "bonus" in CNY\n';

const scheme = (cycle: string, rest: string): string => `scheme s
  cycle ${cycle}
metric revenue weight 60
  measure sum(crm.amount)
  target 100 万元
  proportional
metric visits weight 40
  points average(crm.score)
total out of 100, cap 100, floor 0
grades
  good from 80
  fail otherwise
${rest}
`;

function read(condition: string, cycle = "quarterly", earlier = history): { readonly when: unknown; readonly findings: readonly Found[] } {
  const { program, findings } = check(sources, earlier, scheme(cycle, `outcome "x" when ${condition}`));
  const [outcome] = program?.schemes[0]?.outcomes ?? [];
  return { when: plain(outcome?.when), findings: findings.filter(({ code }) => code !== "source-unused") };
}

const column = (name: string, unit: Expression["unit"]) => ({ kind: "column", source: "history", column: name, unit });
const points = { kind: "points" } as const;

describe("conditions over periods", () => {
  test("are read twice: of this period, and of a row of earlier results", () => {
    expect(read("total < 60 for 2 periods in a row").when).toEqual({
      kind: "past",
      fn: "holds",
      source: "history",
      cycle: "quarter",
      count: 2,
      times: 2,
      unit: { kind: "yes-no" },
      now: {
        kind: "compare",
        op: "<",
        left: { kind: "total", unit: points },
        right: { kind: "constant", value: "60", unit: { kind: "number" } },
        unit: { kind: "yes-no" },
      },
      of: {
        kind: "compare",
        op: "<",
        left: column("total", points),
        right: { kind: "constant", value: "60", unit: { kind: "number" } },
        unit: { kind: "yes-no" },
      },
    });
  });

  test("of another cycle than the scheme's do not count this period", () => {
    const { when } = read("total < 60 in any 2 of 3 years");
    expect(when).toMatchObject({ cycle: "year", count: 3, times: 2 });
    expect(when).not.toHaveProperty("now");
    expect(read("total < 60 in any 2 of 3 years", "yearly").when).toHaveProperty("now");
  });

  test("take a grade by itself as the grade someone has", () => {
    const whole = read("grade is fail for 2 periods in a row").when;
    expect(read("fail for 2 periods in a row").when).toEqual(whole);
  });
});

describe("what a row of earlier results holds", () => {
  test.each([
    ["previous(total)", column("total", points)],
    ["previous(rank)", column("rank", { kind: "number" })],
    ["previous(rank(total in team))", column("rank", { kind: "number" })],
    ["previous(revenue)", column("revenue", points)],
    ["previous(attainment(revenue))", column("revenue.attainment", { kind: "percent" })],
    ["previous(measure(revenue))", column("revenue.measure", { kind: "money", currency: "CNY" })],
    ["previous(history.bonus)", column("bonus", { kind: "money", currency: "CNY" })],
  ])("%s", (expression, of) => {
    expect(read(`${expression} > 0`).when).toMatchObject({ left: { kind: "past", fn: "previous", count: 1, of } });
  });

  test("what rules ask of it beyond its columns is read from its files, too", () => {
    const { program } = check(sources, history, scheme("quarterly", 'outcome "x" when previous(attainment(revenue)) < 50%'));
    const columns = program?.sources.find(({ results }) => results)?.columns.map(({ name }) => name);
    expect(columns?.toSorted()).toEqual(["bonus", "grade", "period", "person", "rank", "revenue.attainment", "total"]);
  });

  test.each([
    ["previous(sum(crm.amount)) > 0 元", "sum(crm.amount)"],
    ["previous(crm.amount) > 0 元", "crm.amount"],
    ["previous(other) > 0", "other"],
    ["previous(rank(total in role)) > 0", "rank(total in role)"],
    ["previous(average(total in team)) > 0", "average(total in team)"],
    ["previous(previous(total)) > 0", "previous(total)"],
  ])("%s: facts and strangers are none of it", (condition, at) => {
    expect(read(condition).findings.map(({ code, at: where }) => [code, where])).toEqual([["history-not-results", at]]);
  });
});

describe("findings", () => {
  test.each([
    ["total < 60 for 0 periods in a row", "periods-impossible"],
    ["total < 60 for 121 periods in a row", "periods-impossible"],
    ["total < 60 for 2 weeks in a row", "periods-impossible"],
    ["total < 60 in any 3 of 2 periods", "periods-impossible"],
    ["previous(total, 1.5) > 0", "periods-impossible"],
    ["median(total) of the last 3 periods > 0", "periods-figure"],
    ["grade is poor for 2 periods in a row", "unknown-name"],
    ["previous(total) if missing 5 元 > 0", "units-differ"],
    ["sum(history.bonus) > 0", "history-by-period"],
  ])("%s", (condition, code) => {
    expect(read(condition).findings.map((each) => each.code)).toEqual([code]);
  });

  test("without a source there is one finding, with how to write it", () => {
    const { findings } = read("grade is fail for 2 periods in a row", "quarterly", "");
    expect(findings.map(({ code, at }) => [code, at])).toEqual([["history-source-missing", "grade is fail for 2 periods in a row"]]);
  });

  test("what is of this period alone needs no source", () => {
    expect(read("grade is fail", "quarterly", "").findings).toEqual([]);
  });

  test("a total that does not stand yet is said to come later", () => {
    const { codes } = check(
      sources,
      history,
      scheme("quarterly", "").replace("points average(crm.score)", "points average(total) of the last 2 periods"),
    );
    expect(codes.filter((code) => code !== "source-unused")).toEqual(["not-known-yet"]);
  });
});
