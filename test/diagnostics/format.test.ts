import { describe, expect, test } from "vitest";
import { finding } from "../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatGithub } from "../../src/diagnostics/format-github.ts";
import { formatJson } from "../../src/diagnostics/format-json.ts";
import { formatText } from "../../src/diagnostics/format-text.ts";
import { reasonOf, renderMessage } from "../../src/diagnostics/render.ts";
import { summary } from "../../src/diagnostics/summary.ts";

const texts = new Map([["方案.kpi", '指标 a "甲"\n脂标 b "乙"\n']]);
const word = { file: "方案.kpi", start: 9, end: 11 };

const misspelt = finding(
  "unknown-statement",
  word,
  { word: "脂标", suggestion: { en: "Did you mean “指标”?", zh: "是否想写“指标”？" } },
  { fix: { span: word, text: "指标" } },
);
const badCell = finding(
  "cell-not-number",
  { file: "data/crm,7.csv", row: 12, column: "销售额" },
  { cell: { cell: "四百\n八" }, type: { en: "an amount in 万元", zh: "金额（万元）" }, advice: "" },
);
const outside = finding(
  "outside-period",
  { file: "data/crm,7.csv", row: 3, column: "月份" },
  { count: "4", rows: "10", period: "2024-Q3", cell: { cell: "2024-06" } },
);
const all = [outside, misspelt, badCell];

describe("renderMessage", () => {
  test("fills the slots in the reader's language", () => {
    expect(renderMessage(misspelt, "en")).toEqual({
      title: "unknown first word",
      reason: "“脂标” is not a word that a line at the left margin can begin with.",
      hint: "Did you mean “指标”?",
    });
    expect(renderMessage(misspelt, "zh").hint).toBe("是否想写“指标”？");
  });

  test("a hint with nothing to say is left out", () => {
    expect(renderMessage(badCell, "en")).toEqual({ title: "not a number", reason: "“四百␊八” is not an amount in 万元." });
  });

  test("cells are masked when asked, and cut where they are long", () => {
    expect(reasonOf(badCell, { maskCells: true })).toEqual({
      en: "“‹hidden›” is not an amount in 万元.",
      zh: "“‹已隐藏›”不是金额（万元）。",
    });
    const long: Diagnostic = { ...badCell, slots: { ...badCell.slots, cell: { cell: "一".repeat(500) } } };
    expect(renderMessage(long, "en").reason).toBe(`“${"一".repeat(79)}…” is not an amount in 万元.`);
  });

  test("a code outside the catalogue is refused", () => {
    expect(() => renderMessage({ ...badCell, code: "no-such-code" }, "en")).toThrow(RangeError);
  });
});

describe("formatText", () => {
  test("title, place, frame, reason, hint, fix; then the count", () => {
    expect(formatText(all, { language: "en", texts })).toBe(
      `warning[outside-period] rows of other periods
  ─▶ data/crm,7.csv:3 column “月份”
  4 of 10 rows of the file are not of 2024-Q3, the first is “2024-06”; they are not used.
  hint: Nothing to do if the file holds several periods; otherwise check the export, or the period asked for.

error[cell-not-number] not a number
  ─▶ data/crm,7.csv:12 column “销售额”
  “四百␊八” is not an amount in 万元.

error[unknown-statement] unknown first word
  ─▶ 方案.kpi:2:1
  2 │ 脂标 b "乙"
    │ ^^^^
  “脂标” is not a word that a line at the left margin can begin with.
  hint: Did you mean “指标”?
  fix: write “指标” for “脂标”

2 errors, 1 warning
`,
    );
  });

  test("in Chinese", () => {
    expect(formatText([misspelt], { language: "zh", texts })).toBe(
      `错误[unknown-statement] 行首的词不认识
  ─▶ 方案.kpi:2:1
  2 │ 脂标 b "乙"
    │ ^^^^
  顶格的行要以“方案”“指标”这样的词开头，“脂标”不是。
  提示：是否想写“指标”？
  改法：把“脂标”改为“指标”

1 个错误
`,
    );
  });

  test("nothing is said when all is well", () => {
    expect(formatText([], { language: "en", texts })).toBe("");
  });

  test("related places follow with their own picture", () => {
    const related = { place: { file: "方案.kpi", start: 0, end: 2 }, note: { en: "as here:", zh: "如此处：" } };
    expect(formatText([{ ...misspelt, related: [related] }], { language: "en", texts })).toContain(
      `  as here:
  ─▶ 方案.kpi:1:1
  1 │ 指标 a "甲"
    │ ^^^^
`,
    );
  });

  test("the cap keeps errors first and counts the rest", () => {
    const printed = formatText(all, { language: "en", texts, limit: 1 });
    expect(printed).toContain("cell-not-number");
    expect(printed).not.toContain("outside-period");
    expect(printed).toContain("… and 2 more findings. Mend these first and check again.\n");
    expect(printed.endsWith("2 errors, 1 warning\n")).toBe(true);
  });
});

describe("formatJson", () => {
  test("every finding, with the line and column of its place", () => {
    expect(JSON.parse(formatJson(all, { language: "en", texts }))).toEqual({
      diagnostics: [
        {
          code: "outside-period",
          severity: "warning",
          title: "rows of other periods",
          message: "4 of 10 rows of the file are not of 2024-Q3, the first is “2024-06”; they are not used.",
          hint: "Nothing to do if the file holds several periods; otherwise check the export, or the period asked for.",
          file: "data/crm,7.csv",
          line: 3,
          header: "月份",
        },
        {
          code: "cell-not-number",
          severity: "error",
          title: "not a number",
          message: "“四百␊八” is not an amount in 万元.",
          file: "data/crm,7.csv",
          line: 12,
          header: "销售额",
        },
        {
          code: "unknown-statement",
          severity: "error",
          title: "unknown first word",
          message: "“脂标” is not a word that a line at the left margin can begin with.",
          hint: "Did you mean “指标”?",
          file: "方案.kpi",
          line: 2,
          column: 1,
          fix: {
            file: "方案.kpi",
            line: 2,
            column: 1,
            endLine: 2,
            endColumn: 3,
            text: "指标",
            message: "write “指标” for “脂标”",
          },
        },
      ],
    });
  });

  test("what a finding is related to, with its place", () => {
    const twice = { ...misspelt, related: [{ place: { ...word, start: 3, end: 4 }, note: { en: "the first one", zh: "先出现的一处" } }] };
    expect(JSON.parse(formatJson([twice], { language: "zh", texts })).diagnostics[0].related).toEqual([
      { note: "先出现的一处", file: "方案.kpi", line: 1, column: 4 },
    ]);
  });
});

describe("formatGithub", () => {
  test("a workflow command a finding, properties and message escaped", () => {
    expect(formatGithub([badCell, misspelt], { language: "en", texts })).toBe(
      [
        "::error file=data/crm%2C7.csv,line=12,title=not a number (cell-not-number)::column “销售额”: “四百␊八” is not an amount in 万元.",
        "::error file=方案.kpi,line=2,endLine=2,col=1,endColumn=3,title=unknown first word (unknown-statement)::“脂标” is not a word that a line at the left margin can begin with.%0ADid you mean “指标”?%0Afix: write “指标” for “脂标”",
        "",
      ].join("\n"),
    );
  });

  test("a per cent sign cannot forge an escape", () => {
    const cell: Diagnostic = { ...badCell, slots: { ...badCell.slots, cell: { cell: "96%0A::error::x" } } };
    expect(formatGithub([cell], { language: "en", texts })).toContain("“96%250A::error::x”");
  });

  test("the cap ends in a notice", () => {
    expect(formatGithub(all, { language: "en", texts, limit: 2 }).split("\n").at(-2)).toBe(
      "::notice::… and 1 more finding. Mend these first and check again.",
    );
  });
});

describe("summary", () => {
  test("counts by severity", () => {
    expect(summary([misspelt, misspelt, badCell, outside], "en")).toBe("3 errors, 1 warning");
    expect(summary([misspelt, misspelt, badCell, outside], "zh")).toBe("3 个错误，1 个警告");
    expect(summary([], "en")).toBe("");
  });
});
