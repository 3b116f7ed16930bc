import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Sign, Unit, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { differenceOf, productOf } from "../decimal.ts";
import { calledBy, says } from "../said.ts";
import { inserted, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 前两次不扣分，从第3次起每次扣2分: the first two are free, what is over two counts. */
const counted: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const ranked = segments.some(([first]) => isOf(first, word.Rank));
  return joined(withDouble(segments).map((segment) => withFirst(withNth(ranked ? withFirstTime(segment) : segment))));
};

/** 每次扣2分，第二次起加倍扣分: from then on twice as much for each. */
function withDouble(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment, at) => {
    const [said] = segment;
    const [each, ...rest] = segments[at - 1] ?? [];
    const told = said && isOf(said, Name) && segment.length === 1 ? double.exec(said.image)?.groups : undefined;
    if (!said || !each || !told?.count || !told.unit || !isOf(each, word.Each) || !rest.some((token) => isOf(token, Sign))) return segment;
    const sign = rest.findIndex((token) => isOf(token, Sign));
    const more = rest.map((token, index) =>
      inserted(token.tokenType, said, index === sign + 1 ? (productOf(token.image, "2") ?? token.image) : token.image),
    );
    return [...over(said, told.count, told.unit), inserted(word.Each, said, each.image), ...more];
  });
}

export const withFromNth = calledBy(/第|允许|首次/u, [word.Rank, word.Top, word.From], counted);

/** What may be counted so: ranks, periods and shares are not. */
const counters = "人次|次|个|项|例|件|处|起|笔|单|天";
const nth = new RegExp(`^[从自]?第(?<count>[0-9零一二两三四五六七八九十百]+)(?<unit>${counters})(?:起|开始)$`, "u");
const double = new RegExp(
  `^[从自]?第(?<count>[零一二两三四五六七八九十百]+)(?<unit>${counters})(?:起|开始|及以后|及以上)每?[次项起]?(?:均|则)?(?:加倍|双倍|翻倍)(?:扣[分罚减]?|处罚|计算)?$`,
  "u",
);
const counter = new RegExp(`^(?:${counters})$`, "u");

/** 首次扣1分 is of the first time, as 第2次 is of the second. */
function withFirstTime(segment: Segment): Segment {
  const [first, sign] = segment;
  if (!first || !says(first, "首次") || !isOf(sign, Sign)) return segment;
  return [
    retyped(first, word.Rank),
    inserted(NumberLiteral, first, "1"),
    inserted(Unit, first, "次"),
    inserted(word.Earn, first),
    ...segment.slice(1),
  ];
}

function withNth(segment: Segment): Segment {
  const [whole] = segment;
  const start = isOf(whole, word.From) ? 1 : 0;
  const said = segment[start];
  const spelt = said && isOf(said, Name) ? nth.exec(said.image)?.groups : undefined;
  if (said && spelt?.count && spelt.unit) return [...over(said, spelt.count, spelt.unit), ...segment.slice(start + 1)];
  const [rank, count, unit, from] = segment.slice(start, start + 4);
  const counts = isOf(rank, word.Rank) && isOf(count, NumberLiteral) && isOf(unit, Unit) && counter.test(unit?.image ?? "");
  const on = ["起", "开始", "及以上", "及以后"].includes(from?.image ?? "");
  if (!rank || !count || !unit || !counts || !on) return segment;
  return [...over(rank, count.image, unit.image), ...segment.slice(start + 4)];
}

/** From the third on is over two. */
function over(at: IToken, count: string, unit: string): readonly IToken[] {
  const before = differenceOf(String(numeralValue(count) ?? count), "1") ?? count;
  return [retyped(at, word.Over), inserted(NumberLiteral, at, before), inserted(Unit, at, unit)];
}

/** 前两次不扣分, 允许2次: 2次以内不扣分. */
function withFirst(segment: Segment): Segment {
  const [allowed, figure, counted] = segment;
  if (allowed?.image === "允许" && figure && isOf(figure, NumberLiteral) && counted && isOf(counted, Unit) && segment.length === 3)
    return [figure, counted, retyped(allowed, word.OrLess), inserted(word.Full, counted)];
  const [top, count, unit, gives] = segment;
  const free = isOf(top, word.Top) && isOf(count, NumberLiteral) && isOf(unit, Unit) && isOf(gives, word.Full) && segment.length === 4;
  return top && count && unit && gives && free && counter.test(unit.image) ? [count, unit, retyped(top, word.OrLess), gives] : segment;
}

/** 自第三次起，每次扣2分: the step may stand after a comma. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return rejoined(segments, (last, segment) => {
    const open = isOf(last[0], word.Over) && last.length === 3 && isOf(last[2], Unit);
    const step = isOf(segment[0], word.Each, word.Per) && segment.some((token) => isOf(token, Sign));
    return open && step ? [...last, ...segment] : undefined;
  });
}
