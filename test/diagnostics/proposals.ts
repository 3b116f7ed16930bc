import { clauseSpellings, statementOf } from "../../grammar/words.ts";
import { parse } from "../../src/ast/parse.ts";
import type { Language } from "../../src/diagnostics/diagnostic.ts";

/** Where a proposal may be meant to stand; `@` is its place. */
const frames: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    ...'方案 甲|维度 甲|指标 甲|总分|等级|奖金 甲|奖金池 甲|示例 "甲"|数据 甲|目标表 甲|结果应用 "甲"|限制|分布|系数 甲|对照表 甲'
      .split("|")
      .flatMap((head) => [`${head}\n  @`, `${head} @`]),
    "@",
    "指标 甲\n  计分 @",
    "指标 甲\n  口径 @",
    "奖金 甲 基数 乙.丙\n  丁 @",
    "指标 甲\n  口径 甲，@",
    "指标 甲\n  100%得满分，每低1%扣1分，@",
    "指标 甲\n  95%以上 @",
    "指标 甲\n  100%得满分，每低@扣1分",
    "指标 甲\n  100%得满分，每低1%@扣1分",
    "指标 甲\n  @得满分",
    "指标 甲\n  @扣1分",
    "指标 甲\n  矩阵 甲 按 乙\n  @",
    "指标 甲\n  口径 排名(总分 @)",
    '一票否决 "甲" 当 甲 > 1 @',
    '一票否决 "甲" 当 甲 @',
    "限制 平均(总分 在 团队 内) 最多80 @",
    "数据 甲\n  甲 @",
    '方案 甲\n  @ "甲"',
    '示例 "甲"\n  已知 @',
  ],
  en: [
    ...'scheme a|section a|metric a|total|grades|pay a|pool a|example "a"|source a|targets a|outcome "a"|limit|distribution|coefficient a|table a'
      .split("|")
      .flatMap((head) => [`${head}\n  @`, `${head} @`]),
    "@",
    "metric a\n  points @",
    "metric a\n  measure @",
    "pay a of b.c\n  @ at d",
    "metric a\n  measure a, @",
    "metric a\n  full at 100%, @",
    "metric a\n  @ from 95%",
    "metric a\n  full at 100%, -1 @",
    "metric a\n  full at 100%, -1 @ under",
    "metric a\n  matrix a by b\n  @",
    "metric a\n  measure rank(total @)",
    'veto "a" when a > 1 @',
    'veto "a" when a @',
    "limit average(total in team) at most 80 @",
    "source a\n  a @",
    'example "a"\n  given @',
  ],
};

/** What a hint puts in quotation marks to be written into a scheme: no single words of the language, no commands, no names of files. */
export function proposalsIn(output: string, language: Language): readonly string[] {
  const hints = output.split("\n").filter((line) => /^ {2}(?:提示：|hint: )/u.test(line));
  return hints
    .flatMap((hint) => [...hint.matchAll(/“([^”]+)”/gu)].map(([, text = ""]) => text))
    .filter((text) => !isMention(text, language));
}

function isMention(text: string, language: Language): boolean {
  return /^kaohe |CSV|^[()（）]$/u.test(text) || statementOf(text) !== undefined || clauseSpellings(language).includes(text);
}

/** Whether it reads without a mistake somewhere; an ellipsis stands for a name. */
export function isReadable(proposal: string, language: Language): boolean {
  const text = proposal.replaceAll(/…+/gu, language === "zh" ? "甲" : "x");
  return frames[language].some((frame) => {
    const { file, diagnostics } = parse({ file: "a.kpi", text: `${frame.replace("@", text)}\n` });
    return diagnostics.length === 0 && file.statements.length > 0;
  });
}
