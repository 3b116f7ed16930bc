import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Close, Dot, Equal, Name, NumberLiteral, Open, Percentage, Times, word } from "../../tokens.ts";
import { says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 按销售额的3%提成, 合计(crm.amount)的3%, 优秀按基数的120%: pay that is a share of an amount. */
export const withShares: Phrasing = (segments, statement) =>
  statement === "pay"
    ? segments.map((segment) => withAmount(withoutBase(withoutArticle(withOf(withCommission(withWhose(segment)))))))
    : segments;

/** 提成为销售额的2% · 提成按销售额的2%计算: 按销售额的2%提成. */
function withCommission(segment: Segment): Segment {
  const [first, share, ...more] = segment;
  const rate = segment.findIndex((token, at) => isOf(token, Percentage) && isOf(segment[at - 1], word.Whose));
  const [tail, ...others] = segment.slice(rate + 1);
  const isSaid = isOf(first, word.Tiers) && isOf(share, word.Is, word.By) && rate > 2 && others.length === 0;
  if (first && isSaid && (tail === undefined || says(tail, "计算", "计提", "提取", "计发", "计")))
    return [retyped(first, word.By), ...segment.slice(2, rate + 1), inserted(word.Tiers, tail ?? first)];
  const name = isOf(first, Name)
    ? /^(?:提成|佣金)(?:金额|额)?(?:为|是|按|等于)(?<name>.+)的$/u.exec(first?.image ?? "")?.groups?.name
    : undefined;
  if (!first || !share || name === undefined || !isOf(share, Percentage) || more.length > 0) return segment;
  const end = endOf(first);
  const begin = end - 1 - name.length;
  return [
    retyped(first, word.By, first.startOffset, begin),
    retyped(first, Name, begin, end - 1, name),
    retyped(first, word.Whose, end - 1, end, "的"),
    share,
    inserted(word.Tiers, share),
  ];
}

/** 按销售额3%提成: without its 的. */
function withOf(segment: Segment): Segment {
  const [by, name, share, verb] = segment;
  const said = isOf(by, word.By) && isOf(name, Name) && isOf(share, Percentage) && isOf(verb, word.Tiers) && segment.length === 4;
  return said && share ? segment.toSpliced(2, 0, inserted(word.Whose, share)) : segment;
}

/** 按销售额的 in one run, where no metric is called so; 工资的 behind a dot. */
function withWhose(segment: Segment): Segment {
  return segment.flatMap((token, at): readonly IToken[] => {
    const parts = isOf(token, Name) && isShareAt(segment, at + 1) ? /^(?<by>按?)(?<name>.+)的$/u.exec(token.image)?.groups : undefined;
    if (!parts?.name || (!parts.by && !isOf(segment[at - 1], Dot))) return [token];
    const begin = token.startOffset + (parts.by?.length ?? 0);
    const end = endOf(token);
    const name = retyped(token, Name, begin, end - 1, parts.name);
    const whose = retyped(token, word.Whose, end - 1, end, "的");
    return parts.by ? [retyped(token, word.By, token.startOffset, begin, "按"), name, whose] : [name, whose];
  });
}

/** 5%, 3倍 */
function isShareAt(segment: Segment, at: number): boolean {
  return isOf(segment[at], Percentage) || (isOf(segment[at], NumberLiteral) && segment[at + 1]?.image === "倍");
}

/** 200% of the base */
function withoutArticle(segment: Segment): Segment {
  return segment.filter((token, at) => !(token.image === "the" && isOf(segment[at + 1], word.Base)));
}

/** 优秀按基数的120%: a share is of the base anyway. */
function withoutBase(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => index > 1 && isOf(token, word.Base) && isOf(segment[index - 1], word.By));
  return at > 0 && isOf(segment[at + 1], word.Whose) && isOf(segment[at + 2], Percentage) ? segment.toSpliced(at, 2) : segment;
}

/** With the verb of a commission, a name is what its metric comes to; without, it may be another pay. */
function withAmount(segment: Segment): Segment {
  const by = isOf(segment[0], word.By) ? 1 : 0;
  const at = segment.findIndex((token) => isOf(token, word.Whose));
  const amount = segment.slice(by, at);
  const [first, second] = amount;
  const [of, share, verb, ...more] = segment.slice(Math.max(at, 0));
  const paid = isOf(verb, word.Tiers, word.Earn);
  const whole = isOf(share, Percentage) && more.length === 0 && (paid || verb === undefined);
  if (!first || !of || !share || !whole || at <= by) return segment;
  const named = amount.length === 1 && isOf(first, Name);
  const column = amount.length === 3 && isOf(first, Name) && isOf(second, Dot);
  const gathered = isOf(second, Open) && isOf(amount.at(-1), Close);
  if (!named && !column && !gathered) return segment;
  const value = named && paid ? [inserted(word.Measure, first), inserted(Open, first), first, inserted(Close, of)] : amount;
  return [inserted(Equal, first), ...value, retyped(of, Times), share];
}
