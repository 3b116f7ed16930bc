import fc from "fast-check";
import type { Name, Text } from "../../../src/ast/nodes/name.ts";
import type { Span } from "../../../src/text/source.ts";

/** Trees are generated without places; `onLines` gives them some. */
export const nowhere: Span = { file: "generated.kpi", start: 0, end: 0 };
export const span = fc.constant(nowhere);

// biome-ignore format: a kind of name a line
const bare = [
  "revenue", "a1", "x_y", "Q3", "ROI",
  "回款率", "客户满意度", "新客户", "持证率", "目标达成率", "折扣", "加班时长", "不合格项", "营销活动ROI",
];

/** Names that need their quotes: digits first, spaces, the language's own words. */
const quoted = ["3C产品", "权重", "total", "a b", "100%", "“引”"];

const labels = ["Revenue", "销售额完成率", "季度奖金（元）", "a, b", "#1", 'says "so"', ""];

export function named(text: string): Name {
  return { text, quoted: false, span: nowhere };
}

export const bareName: fc.Arbitrary<Name> = fc.constantFrom(...bare).map(named);

export const name: fc.Arbitrary<Name> = fc.oneof(
  { weight: 4, arbitrary: bareName },
  { weight: 1, arbitrary: fc.constantFrom(...quoted).map((text) => ({ text, quoted: true, span: nowhere })) },
);

export const text: fc.Arbitrary<Text> = fc.constantFrom(...labels).map((content) => ({ text: content, span: nowhere }));

/** Teams and audiences; both languages have words for some. */
export const groupName: fc.Arbitrary<Name> = fc.oneof(bareName, fc.constantFrom("person", "team", "role", "everyone", "self").map(named));

/** Columns by themselves; some are periods. */
export const keyName: fc.Arbitrary<Name> = fc.oneof(groupName, fc.constantFrom("month", "quarter", "week", "metric").map(named));

/** Columns before their headers, or after a dot, where a name may be a word of the language. */
export const columnName: fc.Arbitrary<Name> = fc.oneof(keyName, fc.constantFrom("date", "rating").map(named));

/** One element or more. */
export function some<T>(element: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> {
  return fc.array(element, { minLength: 1, maxLength });
}
