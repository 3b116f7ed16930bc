import { describe, expect, test } from "vitest";
import { parse } from "../../src/ast/parse.ts";
import { clausesOf } from "../support/clauses.ts";

describe("what looks like something else is read as meant", () => {
  test.each([
    // names and keywords in one run of characters
    ["metric m", "目标达成率 100%得满分", "目标达成率 full at 100%"],
    ["metric m", "每股收益 5以内得1分", "每股收益 1 up to 5"],
    ["grades", "优秀90分及以上", "优秀 from 90 marks"],
    ["metric m", "5分钟得5分，每超1个季度扣1分", "5 at 5 minutes, -1 per 1 quarter over"],
    // commas and colons
    ["metric m", "权重40,100%得40分", "weight 40, 40 at 100%"],
    ["metric m", "≥95：5分，80至89：5分", "5 from 95, 5 from 80 to 89"],
    // line ends
    ["metric m", "口径 a /\n  b", "measure a / b"],
    ["metric m", "口径 合计(\n a.b,\n\n c.d)，权重 4", "measure sum(a.b, c.d), weight 4"],
    // lists
    ["metric m", "评分 1至5 由 self 20%，manager 60%，封顶5", "rated 1 to 5 by self 20% | manager 60%, cap 5"],
    // rates and steps
    ["metric m", "目标 每月20，每超1个月加2分", "target 20 per month, +2 per 1 month over"],
    // floors, caps, and bounds of a slope
    ["metric m", "不低于-10分，不低于90%得满分", "floor -10, full from 90%"],
    ["metric m", "每超1%加1分，最多加6分，封顶10分", "+1 per 1% over at most 6, cap 10"],
    // notes in brackets
    ["metric m", "90分（含）以上得5分，80分（不含）以下得0分", "5 from 90 marks, 0 under 80 marks"],
    ["metric m", "每5%（不足按5%计）扣1分", "-1 per started 5%"],
    // traditional characters
    ["metric m", "超過目標值得滿分", "full over target"],
    // full-width figures and signs
    ["metric m", "权重４０，１００％得满分", "weight 40, full at 100%"],
    ["metric m", "每超１％加０．５分", "+0.5 per 1% over"],
    // spaces anywhere
    ["metric m", "每超 1 % 加 0.5 分", "+0.5 per 1% over"],
  ])("%s: %s", (head = "", chinese = "", english = "") => {
    const clauses = clausesOf(head, english);
    expect(clauses[0]).not.toBeTypeOf("string");
    expect(clausesOf(head, chinese, "zh")).toEqual(clauses);
  });

  test("in a line of an example total and grade are values", () => {
    const text = 'example "x"\n  expect revenue 36\n  total 80\n  grade good\n';
    const { file, diagnostics } = parse({ file: "x.kpi", text });
    expect(diagnostics).toEqual([]);
    expect(file.statements.map(({ kind, clauses }) => [kind, clauses.length])).toEqual([["example", 1]]);
  });

  test("an open bracket ends at the next statement", () => {
    const text = "metric a weight 60\n  measure sum(x\nmetric b weight 40\n  full at 100%\n";
    const { file, diagnostics } = parse({ file: "x.kpi", text });
    expect(diagnostics.map(({ code }) => code)).toEqual(["open-bracket"]);
    expect(file.statements.map(({ name, broken }) => [name?.text, broken])).toEqual([
      ["a", true],
      ["b", undefined],
    ]);
  });

  test("a statement word may be written together with its name", () => {
    const { file } = parse({ file: "x.kpi", text: "指标回款率 权重20\n总分满分100\n" });
    expect(file.statements.map(({ kind, name }) => [kind, name?.text])).toEqual([
      ["metric", "回款率"],
      ["total", undefined],
    ]);
  });

  test("a byte order mark does not indent the first line", () => {
    expect(parse({ file: "x.kpi", text: "\ufeffmetric m weight 5\r\n  cap 4\r\n" })).toMatchObject({
      diagnostics: [],
      file: { statements: [{ clauses: [{}, {}] }] },
    });
  });
});

describe("what cannot be told apart is refused", () => {
  test.each([
    ["metric m", "5 up to 100,120 up to 200", "two-edges"],
    ["grades", "excellent from 90 good from 80", "two-edges"],
    ["metric m", "目标 1：5", "wide-colon"],
    ['veto "x"', "when a < 60:0", "ratio-not-to-one"],
    ["metric m", "full at 95% -5 per 5% under", "comma-missing"],
    ["metric m", "每超1% 5分", "written-otherwise"],
    ["metric m", "95% 5", "not-fitting"],
    ["metric m", "5 95%", "not-fitting"],
    ["metric m", "5 ≤ x ≥ 3：5分", "two-edges"],
    ["metric m", "不超过目标", "award-without-result"],
    ["metric m", "matrix a by b\n  | a | | 1 |", "cell-empty"],
    ["metric m", "matrix a by b\n  | a | +1 per 1% |", "cell-not-understood"],
    ["metric m", "每超1%", "slope-without-points"],
    ["metric m", "90%以上", "award-without-result"],
    ["metric m", "得5分", "award-without-place"],
    ["metric m", "优秀者优先参与培训", "bare-name"],
    ["metric m", "wieght 40", "misspelt-clause"],
    ["metric m", "collection 90%", "no-clause"],
    ["section s", "full at 100%", "misplaced-clause"],
    ["metric m", "round 13", "too-many-places"],
  ])("%s: %s", (head, text, code) => {
    expect(clausesOf(head, text)).toEqual([code]);
  });
});

test("a misspelt statement word hands nothing to the statement above, and is reported once", () => {
  const text = 'metric a weight 60\n  full at 100%\nmetirc b "B" weight 40\n  full at\n  nonsense\n';
  const { file, diagnostics } = parse({ file: "x.kpi", text });
  expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-statement"]);
  expect(file.statements.map(({ kind, name }) => [kind, name?.text])).toEqual([
    ["metric", "a"],
    ["metric", "b"],
  ]);
});

test("beside a clause that could not be read its neighbours are not reported", () => {
  const text = 'example "x"\n  given revenue, collection 90%\n  expect revenue 5, 40\n';
  expect(parse({ file: "x.kpi", text }).diagnostics.map(({ code }) => code)).toEqual(["expected-at-end", "no-clause"]);
});
