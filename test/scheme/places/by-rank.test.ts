import { describe, expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const head = "scheme s\n  cycle monthly\n";
const metric = "metric m weight 100\n  measure sum(crm.visits)\n  target 10\n  proportional, cap 100, floor 0\ntotal out of 100, round 2\n";

const pay = (lines: string) => checkScheme(`${head}${metric}pay p ${lines}\n`);
const grades = (lines: string) => checkScheme(`${head}${metric}grades ${lines}\n`);
const points = (lines: string) => checkScheme(`${head}metric m weight 100\n  measure sum(crm.visits)\n  ${lines}\n`);

const rank = (fn: "rank" | "rank-from-last") => ({ kind: "group", fn, of: { kind: "total" }, in: { kind: "column", column: "team" } });
const number = (n: bigint) => ({ kind: "constant", value: { n, d: 1n } });

describe("places become conditions on the rank", () => {
  test("of pay", () => {
    const { codes, program } = pay(
      "by rank(total in team), 200 元 at first, 100 元 at rank 2 to 3, -30 元 at rank 2 from last when headcount(team) > 9, 0 元 otherwise",
    );
    expect(codes).toEqual([]);
    const [first, second, last] = program?.schemes[0]?.pays[0]?.rows ?? [];
    expect(first).toMatchObject({ when: { kind: "compare", op: "=", left: rank("rank"), right: number(1n) } });
    expect(second).toMatchObject({
      when: { op: "and", left: { op: ">=", right: number(2n) }, right: { op: "<=", left: rank("rank"), right: number(3n) } },
    });
    expect(last).toMatchObject({
      when: { op: "and", left: { op: "=", left: rank("rank-from-last"), right: number(2n) }, right: { left: { kind: "headcount" } } },
    });
  });

  test("a share is so many of the group, rounded as is said", () => {
    const { program } = pay("by rank(total in team), people rounded down, 200 元 at top 10% to 30%, 0 元 otherwise");
    const of = (share: bigint) => ({ kind: "floor", of: { op: "*", left: { kind: "headcount" }, right: { value: { n: share, d: 10n } } } });
    expect(program?.schemes[0]?.pays[0]?.rows[0]).toMatchObject({
      when: { left: { op: ">", left: rank("rank"), right: of(1n) }, right: { op: "<=", left: rank("rank"), right: of(3n) } },
    });
  });

  test("of points", () => {
    const { codes, program } = points(
      "by rank(measure in everyone), full at rank 1, 80 at bottom 2 when headcount(everyone) > 3, 60 otherwise",
    );
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.metrics[0]?.rule).toMatchObject({
      kind: "bands",
      rows: [{ when: { left: { of: { kind: "metric", part: "measure" } } }, result: { kind: "full" } }, { when: {} }, { otherwise: true }],
    });
  });

  test("of a measure that is a rank, which is the one meant", () => {
    const { codes, program } = checkScheme(
      `${head}metric m weight 100\n  measure rank(sum(crm.visits) in team)\n  full at rank 1, 80 at rank 2 to 3, 60 otherwise\n`,
    );
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.metrics[0]?.rule).toMatchObject({
      rows: [
        { when: { op: "=", left: { kind: "group", fn: "rank", of: { kind: "aggregate" } }, right: number(1n) } },
        { when: { right: { op: "<=", right: number(3n) } } },
        { otherwise: true },
      ],
    });
  });

  test("a measure that is ranked among nobody is told of once", () => {
    const { codes } = checkScheme(`${head}metric m weight 100\n  measure rank(sum(crm.visits))\n  full at rank 1, 60 otherwise\n`);
    expect(codes).toEqual(["group-unsaid"]);
  });

  test("of grades, the rest before the last ones too", () => {
    const { codes, program } = grades("by rank(total in team), people rounded half up\n  a top 20%\n  b otherwise\n  c bottom 10%");
    expect(codes).toEqual([]);
    const [a, b, c] = program?.schemes[0]?.grades ?? [];
    expect(a).toMatchObject({ when: { op: "<=", left: rank("rank") }, otherwise: false });
    expect(b).toMatchObject({ when: { kind: "not", of: { op: "<=", left: rank("rank-from-last") } }, otherwise: false });
    expect(c).toMatchObject({ otherwise: true });
  });

  test("in Chinese, the group before what is ranked", () => {
    const text =
      "方案 s\n  周期 月度\n指标 m 权重100\n  口径 合计(crm.visits)\n  计分 权重\n奖金 p 按团队内总分排名，第一名：200元，其余 0元\n";
    expect(checkScheme(text).program?.schemes[0]?.pays[0]?.rows[0]).toMatchObject({
      when: { op: "=", left: rank("rank"), right: number(1n) },
    });
  });
});

describe("what places leave open is asked", () => {
  test.each([
    ["without what is ranked", "200 元 at rank 1, 0 元 otherwise", ["rank-of-what"]],
    ["for the others", "by rank(total in team), 200 元 at rank 1", ["condition-needs-otherwise"]],
    ["for part of a person", "by rank(total in team), 200 元 at top 10%, 0 元 otherwise", ["people-rounding-unsaid"]],
    ["half a place", "by rank(total in team), 200 元 at rank 1.5, 0 元 otherwise", ["place-figure"]],
    ["more than all", "by rank(total in team), people rounded up, 200 元 at top 110%, 0 元 otherwise", ["place-figure"]],
    ["the wrong way round", "by rank(total in team), 200 元 at rank 3 to 1, 0 元 otherwise", ["place-figure"]],
    ["no places at all", "by rank(total in team), 200 元 from 80, 0 元 otherwise", ["no-places"]],
    ["among whom", "by rank(total), 200 元 at rank 1, 0 元 otherwise", ["group-unsaid"]],
  ])("%s", (_, lines, codes) => {
    expect(pay(lines).codes).toEqual(codes);
  });

  test("the readings are shown on a group of which the share is no whole number", () => {
    // A quarter of 12 is 3, of 7 it is 1.75.
    const [found] = pay("by rank(total in team), 200 元 at top 25%, 0 元 otherwise").findings;
    expect(found?.reason).toContain("25% of 7 people is 1.75: 2 rounded up, 1 rounded down, 2 to the nearest.");
  });
});

describe("rows that are for nobody, or for somebody twice", () => {
  test.each([
    ["the narrower after the wider", "people rounded up, 200 元 at top 30%, 100 元 at top 10%", [["place-never", "100 元 at top 10%"]]],
    ["a place already given", "200 元 at rank 1 to 3, 100 元 at rank 2", [["place-never", "100 元 at rank 2"]]],
    ["the wider after the narrower", "people rounded up, 200 元 at top 10%, 100 元 at top 30%", []],
    ["all but the first", "200 元 at rank 1, 100 元 at top 3", []],
    ["an edge in two rows", "200 元 at rank 1 to 3, 100 元 at rank 3 to 5", [["places-meet", "100 元 at rank 3 to 5"]]],
    ["the last who is the second", "200 元 at rank 1, 100 元 at rank 2, -30 元 at last", [["places-meet", "-30 元 at last"]]],
    ["a condition may keep them apart", "200 元 at rank 1, -30 元 at last when headcount(team) >= 2", []],
  ])("%s", (_, rows, wanted) => {
    const { findings } = pay(`by rank(total in team), ${rows}, 0 元 otherwise`);
    expect(findings.map(({ code, at }) => [code, at])).toEqual(wanted);
  });

  test("the smallest group where it happens is named", () => {
    const [found] = pay("by rank(total in team), 200 元 at top 2, -30 元 at bottom 3, 0 元 otherwise").findings;
    expect(found?.reason).toContain("In a group of 1, place 1");
  });
});
