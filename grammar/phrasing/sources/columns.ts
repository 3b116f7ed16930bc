import type { IToken, TokenType } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Close, Divide, Enumerate, Mark, Minus, Name, Open, PercentSign, Pipe, Text, Tilde, Unit, word } from "../../tokens.ts";
import { unitWords } from "../../words/units.ts";
import { says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 销售额 "销售额" 万元 · 拜访量 "拜访量" 次数 · 评分 "评分" 1至5 · 级别 "级别" 重大/一般: what a column holds, behind its header. */
export const withColumnTypes: Phrasing = (segments) =>
  rejoined(segments.map(withoutMark), listed).map((segment) => withValues(withNumbers(withUnit(withType(segment)))));

/** Other words for what the grammar calls count, number, text … */
const types: Readonly<Record<string, TokenType>> = {
  计数: word.CountType,
  次数: word.CountType,
  数量: word.CountType,
  counts: word.CountType,
  数字: word.NumberType,
  整数: word.NumberType,
  小数: word.NumberType,
  numeric: word.NumberType,
  integer: word.NumberType,
  decimal: word.NumberType,
  文字: word.TextType,
  字符: word.TextType,
  string: word.TextType,
  日期型: word.DateType,
  百分数: word.PercentType,
  百分率: word.PercentType,
  percentage: word.PercentType,
  boolean: word.YesNoType,
  枚举: word.OneOf,
  选项: word.OneOf,
  其中之一: word.OneOf,
  either: word.OneOf,
};

/** 销售额：“销售额” · 单位：元 · one of: new | renewal · amount column "Amount" · kind "Kind": new, renewal */
function withoutMark(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, Mark) || says(token, "column", "列"));
  const mark = segment[at];
  if (mark && isOf(segment[at - 1], Text) && isOf(segment[at + 1], Name) && segment.length === at + 2 && !isType(segment[at + 1]))
    return segment.with(at, retyped(mark, word.OneOf));
  const behind = isOf(segment[at - 1], word.In, word.OneOf, Text) || isOf(segment[at + 1], Text);
  return at > 0 && behind ? segment.toSpliced(at, 1) : segment;
}

/** one of new, renewal: a column has a header, so that a name without one is a further value. */
function listed(before: Segment, segment: Segment): Segment | undefined {
  const [value, another] = segment;
  const values = before.findIndex((token) => isOf(token, word.OneOf));
  return value && !another && isOf(value, Name) && values > 0 && isOf(before.at(-1), Name)
    ? [...before, inserted(Pipe, value), value]
    : undefined;
}

/** 单位 or a type; of what is counted it may be a value as well: error, breach. */
function isType(token: IToken | undefined): boolean {
  const unit = token && unitWords[token.image];
  return token !== undefined && (types[token.image.toLowerCase()] !== undefined || (unit !== undefined && unit.kind !== "count"));
}

function withType(segment: Segment): Segment {
  const at = behindHeader(segment);
  const said = segment[at];
  const type = said && types[said.image.toLowerCase()];
  return said && type ? segment.with(at, retyped(said, type)) : segment;
}

/** 金额 "金额" 元, 金额 "金额"（万元）, 合格率 "合格率" % */
function withUnit(segment: Segment): Segment {
  const at = behindHeader(segment);
  const open = isOf(segment[at], Open);
  const unit = segment[at + Number(open)];
  if (!unit || !(isOf(unit, PercentSign) || unitWords[unit.image]) || (open && !isOf(segment[at + 2], Close))) return segment;
  const said = isOf(unit, PercentSign) ? unit : retyped(unit, Unit);
  return [...segment.slice(0, at), inserted(word.In, unit), said, ...segment.slice(at + (open ? 3 : 1))];
}

/** A scale holds numbers. */
function withNumbers(segment: Segment): Segment {
  const at = behindHeader(segment);
  const [from, to] = [segment[at], segment[at + figureAt(segment, at)]];
  return from && figureAt(segment, at) > 0 && isOf(to, word.To, Tilde, Minus)
    ? segment.toSpliced(at, 0, inserted(word.NumberType, from))
    : segment;
}

/** 重大、一般 · 重大/一般之一 · late | absent */
function withValues(segment: Segment): Segment {
  const at = behindHeader(segment);
  const first = segment[at];
  const values = segment.slice(at).filter((token, index, all) => !(isOf(token, word.OneOf) && index === all.length - 1));
  const list =
    values.length > 2 &&
    values.every((token, index) => (index % 2 === 0 ? isOf(token, Name) : isOf(token, Pipe, Enumerate, Divide, word.Or)));
  if (!first || !list) return segment;
  return [
    ...segment.slice(0, at),
    inserted(word.OneOf, first),
    ...values.map((token, index) => (index % 2 === 0 ? token : retyped(token, Pipe))),
  ];
}

/** Where a column's header ends; behind the last token where there is none. */
function behindHeader(segment: Segment): number {
  const header = segment.findLastIndex((token) => isOf(token, Text));
  return header > 0 && !isOf(segment[0], word.From, word.TotalRows) ? header + 1 : segment.length;
}
