import { type Code, finding } from "../../src/diagnostics/catalogue.ts";
import type { Diagnostic, Language } from "../../src/diagnostics/diagnostic.ts";

type ByLanguage<T> = Readonly<Record<Language, T>>;

const schemes: ByLanguage<string> = {
  zh: '数据 名册 来自 "data/名册.csv" 每人一行\n  人员 "工号"，回款率 百分比\n\n方案 销售代表\n  周期 季度\n\n指标 回款 权重 100\n',
  en: 'source staff from "data/staff.csv" one row per person\n  person "ID", collection percent\n\nscheme sales_rep\n  cycle quarterly\n\nmetric cash weight 100\n',
};

/** Texts too long to lie in a file. */
export const longTexts: Readonly<Partial<Record<Code, ByLanguage<string>>>> = {
  "clause-too-long": {
    zh: `${schemes.zh}  计分 ${Array.from({ length: 1001 }, () => "1").join(" + ")}\n`,
    en: `${schemes.en}  points ${Array.from({ length: 1001 }, () => "1").join(" + ")}\n`,
  },
  "statement-too-long": {
    zh: `${schemes.zh}  口径 名册.回款率\n${Array.from({ length: 2001 }, (_, index) => `  ${index}%得${index}分\n`).join("")}`,
    en: `${schemes.en}  measure staff.collection\n${Array.from({ length: 2001 }, (_, index) => `  ${index} at ${index}%\n`).join("")}`,
  },
};

/** What no text and no command brings about at will. */
export const atNobodysWill: Readonly<Partial<Record<Code, Diagnostic>>> = {
  "port-taken": finding("port-taken", undefined, { port: "4173" }),
  "internal-error": finding("internal-error", undefined, { message: "x is not a function" }),
  "format-differs": finding("format-differs", { file: "scheme.kpi", start: 0, end: 0 }, {}),
};
