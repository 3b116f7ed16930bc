import type { Bilingual } from "../../diagnostics/diagnostic.ts";

/** What names are given to. */
export type NameKind =
  | "scheme"
  | "section"
  | "metric"
  | "figure"
  | "coefficient"
  | "grade"
  | "grades"
  | "pay"
  | "outcome"
  | "source"
  | "column"
  | "group"
  | "table"
  | "definition"
  | "targets"
  | "factor"
  | "target"
  | "rater"
  | "value"
  | "unit"
  | "word"
  | "code"
  | "text";

export const kindNames = {
  scheme: { en: "scheme", zh: "方案" },
  section: { en: "section", zh: "维度" },
  metric: { en: "metric", zh: "指标" },
  figure: { en: "metric or source of data", zh: "指标或数据" },
  coefficient: { en: "coefficient", zh: "系数" },
  grade: { en: "grade", zh: "等级" },
  grades: { en: "scale of grades", zh: "共用等级" },
  pay: { en: "pay", zh: "奖金" },
  outcome: { en: "outcome", zh: "结果应用" },
  source: { en: "source", zh: "数据" },
  column: { en: "column", zh: "列" },
  group: { en: "group of people", zh: "人员范围" },
  table: { en: "table", zh: "对照表" },
  definition: { en: "definition", zh: "定义" },
  targets: { en: "list of targets", zh: "目标表" },
  factor: { en: "factor", zh: "分配因素" },
  target: { en: "target", zh: "目标对象" },
  rater: { en: "rater", zh: "评价人" },
  value: { en: "value", zh: "取值" },
  unit: { en: "unit", zh: "单位" },
  word: { en: "word", zh: "词语" },
  code: { en: "finding", zh: "问题代码" },
  text: { en: "text of the site", zh: "网站文字" },
} as const satisfies Record<NameKind, Bilingual>;
