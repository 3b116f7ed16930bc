import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { renderMessage } from "../../../src/diagnostics/render.ts";
import { checkTexts } from "../../../src/pipeline.ts";

const data = `source people from "people.csv" one row per person
  person "ID"
source late from "late.csv" events
  person "ID", date "Date", minutes "Minutes" in minutes
`;

const frames = {
  en: (clauses: string): string => `scheme s\n  cycle quarterly\nmetric m weight 20\n${clauses}\ntotal out of 20, cap 20, floor 0\n`,
  zh: (clauses: string): string => `方案 甲\n  周期 季度\n指标 迟到 权重 20\n${clauses}\n总分 满分20，封顶20，最低0\n`,
};

type Language = keyof typeof frames;

function found(clauses: string, language: Language = "en"): readonly Diagnostic[] {
  const texts = [data, frames[language](clauses)].map((text, index) => ({ file: `${index}.kpi`, text }));
  return checkTexts(texts).diagnostics;
}

test.each<readonly [Language, string, string, string]>([
  [
    "en",
    "  measure count(late)\n  full at 0, -2 each over 30 minutes, floor 0",
    "measure count(late where late.minutes > 30 minutes)",
    "full at 0, -2 each, floor 0",
  ],
  [
    "zh",
    "  口径 计数(late)\n  0次得满分，迟到30分钟以上每次扣2分，最低0",
    "计数(late 其中 late.minutes >= 30分钟)",
    "0次得满分，每次扣2分，最低0",
  ],
])("a place of the rows belongs into the count, and the hint works: %s", (language, clauses, meant, rule) => {
  const [finding, ...others] = found(clauses, language);
  expect(others).toEqual([]);
  expect(finding?.code).toBe("units-differ");
  expect(finding && renderMessage(finding, language).hint).toContain(`“${meant}”`);
  const measure = language === "zh" ? `口径 ${meant}` : meant;
  expect(found(`  ${measure}\n  ${rule}`, language)).toEqual([]);
});

test("of rows without such a column, units differ", () => {
  const [finding] = found("  measure count(late)\n  full at 0, -2 each over 3 CNY, floor 0");
  expect(finding?.code).toBe("units-differ");
  expect(finding && renderMessage(finding, "en").hint).not.toContain("where");
});
