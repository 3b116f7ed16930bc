import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { toText } from "../number/decimal.ts";
import { divide, type Fraction, HUNDRED, multiply } from "../number/fraction.ts";
import { cycleNames } from "../periods/period.ts";
import type { ColumnType } from "../scheme/types/source.ts";
import type { Unit } from "../scheme/types/unit.ts";

export type NumberType = Extract<ColumnType, { kind: "number" }>;

/** A declared type as people say it: “an amount in 万元 (0 to 500)”, “金额（万元，0 至 500）”. */
export function typeWords(type: ColumnType): Bilingual {
  switch (type.kind) {
    case "text":
      return { en: "a text", zh: "文字" };
    case "date":
      return { en: "a date", zh: "日期" };
    case "period":
      if (type.orOther) return { en: "a period such as 2024-Q3", zh: "考核期，如 2024-Q3" };
      return { en: `a ${cycleNames[type.unit].en}`, zh: type.unit === "month" ? "月份" : cycleNames[type.unit].zh };
    case "yes-no":
      return { en: "yes or no", zh: "“是”或“否”" };
    case "one-of":
      return { en: `one of ${type.values.join(", ")}`, zh: `${type.values.join("、")}之一` };
    case "number":
      return numberWords(type);
  }
}

/** A value of a column in the column's own unit: `96%`, `480 万元`, `4.5`. */
export function asWritten(value: Fraction, type: NumberType): string {
  const figure = figureOf(value, type);
  return type.unitWord === undefined || type.unit.kind === "percent" ? figure : `${figure} ${type.unitWord}`;
}

/** The figure alone; a percentage keeps its sign. */
function figureOf(value: Fraction, type: NumberType): string {
  return type.unit.kind === "percent" ? `${toText(multiply(value, HUNDRED))}%` : toText(divide(value, type.scale));
}

function numberWords(type: NumberType): Bilingual {
  const kind = unitKindWords[type.unit.kind];
  const details = [...unitDetail(type), ...wholeDetail(type), ...rangeDetail(type), ...stepDetail(type)];
  if (details.length === 0) return kind;
  return {
    en: `${kind.en} (${details.map((each) => each.en).join(", ")})`,
    zh: `${kind.zh}（${details.map((each) => each.zh).join("，")}）`,
  };
}

const unitKindWords: Readonly<Record<Unit["kind"], Bilingual>> = {
  number: { en: "a number", zh: "数字" },
  percent: { en: "a percentage", zh: "百分比" },
  ratio: { en: "a ratio such as 1:4.2", zh: "比值（如 1:4.2）" },
  money: { en: "an amount of money", zh: "金额" },
  count: { en: "a count", zh: "数量" },
  time: { en: "a length of time", zh: "时长" },
  points: { en: "points", zh: "分数" },
  date: { en: "a date", zh: "日期" },
  text: { en: "a text", zh: "文字" },
  "yes-no": { en: "yes or no", zh: "“是”或“否”" },
};

function unitDetail(type: NumberType): readonly Bilingual[] {
  if (type.unitWord === undefined || type.unit.kind === "percent") return [];
  return [{ en: `in ${type.unitWord}`, zh: type.unitWord }];
}

function wholeDetail({ whole }: NumberType): readonly Bilingual[] {
  return whole ? [{ en: "whole numbers", zh: "整数" }] : [];
}

function rangeDetail({ from, to, ...type }: NumberType): readonly Bilingual[] {
  const [low, high] = [from && figureOf(from, type), to && figureOf(to, type)];
  if (low !== undefined && high !== undefined) return [{ en: `${low} to ${high}`, zh: `${low} 至 ${high}` }];
  if (low !== undefined) return [{ en: `from ${low}`, zh: `不低于 ${low}` }];
  return high === undefined ? [] : [{ en: `up to ${high}`, zh: `不超过 ${high}` }];
}

function stepDetail(type: NumberType): readonly Bilingual[] {
  if (type.step === undefined) return [];
  const step = figureOf(type.step, type);
  return [{ en: `in steps of ${step}`, zh: `间隔 ${step}` }];
}
