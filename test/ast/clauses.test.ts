import { describe, expect, test } from "vitest";
import { fraction } from "../../src/number/fraction.ts";
import { clausesOf } from "../support/clauses.ts";

const figure = (n: number, more: object = {}, d = 1): object => ({ kind: "figure", value: fraction(n, d), ...more });
const percent = (n: number): object => figure(n, { mark: "percent" });
const unit = (text: string): object => ({ unit: { text, quoted: false } });
const name = (text: string): object => ({ text, quoted: false });
const reference = (...path: string[]): object => ({ kind: "reference", path: path.map(name) });
const points = (n: number, d = 1): object => ({ kind: "figure", figure: figure(n, {}, d) });
const from = (value: object, inclusive = true): object => ({ kind: "range", from: { value, inclusive } });
const upTo = (value: object, inclusive = true): object => ({ kind: "range", to: { value, inclusive } });

describe("awards", () => {
  test("an anchor and its slopes", () => {
    expect(clausesOf("metric m", "40 at 100%, +0.5 per 1% over, -5 per started 5% under")).toEqual([
      { kind: "award", result: points(40), place: { kind: "at", value: percent(100) } },
      { kind: "slope", points: figure(1, {}, 2), step: percent(1), side: "over" },
      { kind: "slope", points: figure(-5), step: percent(5), stepping: "started", side: "under" },
    ]);
  });

  test("bounds read as the law reads them", () => {
    expect(clausesOf("metric m", "10 from 90, 8 over 80, 5 up to 25%, 0 under 60, 3 from 80 to 89, 2 from 80 to under 90")).toEqual([
      { kind: "award", result: points(10), place: from(figure(90)) },
      { kind: "award", result: points(8), place: from(figure(80), false) },
      { kind: "award", result: points(5), place: upTo(percent(25)) },
      { kind: "award", result: points(0), place: upTo(figure(60), false) },
      { kind: "award", result: points(3), place: { ...from(figure(80)), ...upTo(figure(89)), kind: "range" } },
      { kind: "award", result: points(2), place: { ...from(figure(80)), ...upTo(figure(90), false), kind: "range" } },
    ]);
    expect(clausesOf("metric m", "90以上得5分，90（不含）以上得4分，低于60得0分，60以内得1分", "zh")).toEqual([
      { kind: "award", result: points(5), place: from(figure(90)) },
      { kind: "award", result: points(4), place: from(figure(90), false) },
      { kind: "award", result: points(0), place: upTo(figure(60), false) },
      { kind: "award", result: points(1), place: upTo(figure(60)) },
    ]);
  });

  test("the lower end of a range shares the upper end's mark and unit", () => {
    expect(clausesOf("metric m", "权重60-70%", "zh")).toEqual([{ kind: "weight", value: percent(60), to: percent(70) }]);
    expect(clausesOf("metric m", "60~80万元得5分", "zh")).toEqual([
      {
        kind: "award",
        result: points(5),
        place: {
          kind: "range",
          from: { value: figure(60, unit("万元")), inclusive: true },
          to: { value: figure(80, unit("万元")), inclusive: true },
        },
      },
    ]);
  });

  test("grades are named, pay rows stand at grades", () => {
    expect(clausesOf("grades", 'excellent "优秀" from 90')).toEqual([
      { kind: "award", name: name("excellent"), label: { text: "优秀" }, place: from(figure(90)) },
    ]);
    expect(clausesOf("pay b", "120% at excellent | good, 0 otherwise")).toEqual([
      {
        kind: "award",
        result: { kind: "figure", figure: percent(120) },
        place: { kind: "named", names: [name("excellent"), name("good")] },
      },
      { kind: "award", result: points(0), place: { kind: "otherwise" } },
    ]);
  });

  test("points come after a comma", () => {
    expect(clausesOf("metric m", "每超过目标值3%，加1分，最多加6分，90%及以上，得5分", "zh")).toEqual([
      {
        kind: "slope",
        points: figure(1),
        step: percent(3),
        side: "over",
        base: { value: { kind: "target" }, inclusive: false },
        limit: figure(6),
      },
      { kind: "award", result: points(5), place: from(percent(90)) },
    ]);
  });
});

describe("figures", () => {
  test.each([
    ["target 1,200.50", figure(240_100, {}, 200)],
    ["target 480 万元", figure(480, unit("万元"))],
    ["target 1.2亿元", figure(6, unit("亿元"), 5)],
    ["target 1:4.2", figure(21, { mark: "ratio" }, 5)],
    ["target 3‰", figure(3, { mark: "per-mille" })],
    ["target 百分之二十", percent(20)],
    ["target 20 per month", figure(20, { per: "month" })],
    ["target 50元/月", figure(50, { ...unit("元"), per: "month" })],
    ["target 5 days", figure(5, unit("day"))],
    ["target 0.5 points", figure(1, { mark: "points" }, 2)],
    ["target 5 in the period", figure(5, { inPeriod: true })],
  ])("%s", (text, value) => {
    expect(clausesOf("metric m", text)).toEqual([{ kind: "target", value }]);
  });

  test("points have no unit where only points can stand", () => {
    expect(clausesOf("metric m", "5 points from 85 marks, cap 10 points")).toEqual([
      { kind: "award", result: points(5), place: from(figure(85, unit("marks"))) },
      { kind: "cap", value: figure(10) },
    ]);
  });
});

describe("expressions", () => {
  const binary = (op: string, left: object, right: object): object => ({ kind: "binary", op, left, right });

  test("bind as in arithmetic, from left to right", () => {
    expect(clausesOf("metric m", "points 1 - 2 - 3 * -(4 + 5)")).toEqual([
      {
        kind: "points",
        expr: binary(
          "-",
          binary("-", figure(1), figure(2)),
          binary("*", figure(3), { kind: "negate", of: binary("+", figure(4), figure(5)) }),
        ),
      },
    ]);
  });

  test("a chain of comparisons is both", () => {
    const compare = (op: string, left: object, right: object): object => ({ kind: "compare", op, left, right });
    const attainment = { ...reference("attainment"), word: "attainment" };
    expect(clausesOf('veto "x"', "when 60% <= attainment < 80% and not a.b = 1")).toEqual([
      {
        kind: "when",
        condition: {
          kind: "logic",
          op: "and",
          left: { kind: "logic", op: "and", left: compare("<=", percent(60), attainment), right: compare("<", attainment, percent(80)) },
          right: { kind: "not", of: compare("=", reference("a", "b"), figure(1)) },
        },
      },
    ]);
  });

  test("calls, conditions and well-known columns", () => {
    expect(clausesOf("metric m", '口径 合计(crm.amount 其中 people.岗位 = "x")', "zh")).toEqual([
      {
        kind: "measure",
        expr: {
          kind: "call",
          fn: "sum",
          name: name("sum"),
          args: [reference("crm", "amount")],
          where: { kind: "compare", op: "=", left: reference("people", "role"), right: { kind: "text", text: "x" } },
        },
      },
    ]);
  });

  test("so many periods in a row, or of the last", () => {
    const fails = { kind: "compare", op: "=", left: { ...reference("grade"), word: "grade" }, right: reference("fail") };
    expect(clausesOf('outcome "x"', "when grade is fail for 2 quarters in a row")).toEqual([
      { kind: "when", condition: { kind: "in-a-row", of: fails, count: 2, unit: "quarter" } },
    ]);
    expect(clausesOf('outcome "x"', "when grade is fail in any 3 of 5 periods")).toEqual([
      { kind: "when", condition: { kind: "in-a-row", of: fails, count: 3, outOf: 5 } },
    ]);
  });
});

describe("other statements", () => {
  test("columns of a source", () => {
    expect(
      clausesOf(
        "source s",
        'from "a.csv" one row per person, month, amount "销售额" | "金额" in 万元 optional, kind "类别" one of self | peers',
      ),
    ).toEqual([
      { kind: "from-file", path: { text: "a.csv" } },
      { kind: "rows", per: [name("person"), name("month")], events: false },
      {
        kind: "column",
        name: name("amount"),
        headers: [{ text: "销售额" }, { text: "金额" }],
        type: { kind: "unit", unit: name("万元") },
        optional: true,
      },
      { kind: "column", name: name("kind"), headers: [{ text: "类别" }], type: { kind: "one-of", names: [name("self"), name("peers")] } },
    ]);
  });

  test("columns called like keywords", () => {
    const columns = clausesOf("source s", 'metric "a", name "b", left "c", month "d", count "e" count, weight "f" number') as readonly {
      readonly name: { readonly text: string };
    }[];
    expect(columns.map((column) => column.name.text)).toEqual(["metric", "name", "left", "month", "count", "weight"]);
  });

  test("what is published", () => {
    expect(clausesOf("publish", 'title en "Review", 热线 "8000", score, rank, grade to team')).toEqual([
      { kind: "say", what: name("title"), text: { text: "Review" }, language: "en" },
      { kind: "say", what: name("热线"), text: { text: "8000" } },
      { kind: "announce", what: [name("score"), name("rank"), name("grade")], to: name("team") },
    ]);
  });

  test("examples", () => {
    expect(clausesOf('example "x"', "given attainment(revenue) 96%, visits missing, expect revenue -4, grade good")).toEqual([
      {
        kind: "given",
        items: [
          { of: { kind: "call", fn: "attainment", name: name("attainment"), args: [reference("revenue")] }, value: percent(96) },
          { of: reference("visits"), value: { kind: "missing" } },
        ],
      },
      {
        kind: "expect",
        items: [
          { of: reference("revenue"), value: figure(-4) },
          { of: { ...reference("grade"), word: "grade" }, value: name("good") },
        ],
      },
    ]);
  });
});
