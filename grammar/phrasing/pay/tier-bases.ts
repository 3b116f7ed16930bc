import type { IToken } from "chevrotain";
import { Close, FunctionWord, Name, NumberLiteral, Open, Percentage, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { type Around, inserted, isOf, type Phrasing, type Segment, textOf } from "../segment.ts";

/**
 * 按销售额超额累进 · 超额累进，…，按 合计(crm.amount) · 以销售额为基数: what tiers are of. In the grammar
 * that is 基数, and a metric's measure 口径(…).
 */
const bases: Phrasing = (segments, statement, around) => {
  if (statement !== "pay" || !segments.some((segment) => segment.some((token) => isOf(token, word.Marginal, word.Whole)))) return segments;
  if (segments.some((segment) => segment.some((token) => isOf(token, word.Of)) || isOf(segment[0], word.Base) || saysTiers(segment)))
    return segments;
  const at = segments.findIndex((segment) => baseIn(segment) !== undefined);
  const found = baseIn(segments[at] ?? []);
  const [first] = found?.base ?? [];
  if (!found || !first) return segments;
  const base = [inserted(word.Base, first), ...measured(found.base, around)];
  const rest = segments.map((segment) => withoutBase(segment, textOf(found.base)));
  return [...rest.slice(0, at), base, ...(found.mode.length > 0 ? [found.mode] : []), ...rest.slice(at + 1)];
};

export const withTierBases = called([word.Marginal, word.Whole], bases);

/** 提成 超额累进 按 …: the grammar's own form. */
function saysTiers([tiers, mode]: Segment): boolean {
  return isOf(tiers, word.Tiers) && tiers?.image !== "" && isOf(mode, word.Marginal, word.Whole);
}

type Found = { readonly base: Segment /** What the clause says of the tiers besides. */; readonly mode: Segment };

function baseIn(segment: Segment): Found | undefined {
  const [first] = segment;
  const mode = segment.findIndex((token) => isOf(token, word.Marginal, word.Whole));
  // 以销售额为基数
  if (first?.image === "以" && isOf(segment.at(-1), word.Base)) return found(segment.slice(1, isOf(segment.at(-2), word.Is) ? -2 : -1), []);
  // 按销售额超额累进, 按销售额提成, 按 合计(crm.amount)
  if (isOf(first, word.By)) {
    const end = mode >= 0 ? mode : segment.length;
    return found(segment.slice(1, isVerb(segment[end - 1]) ? end - 1 : end), segment.slice(end));
  }
  // 超额累进 按 合计(crm.amount)
  const by = mode + 1;
  return mode >= 0 && isOf(segment[by], word.By) ? found(segment.slice(by + 1), segment.slice(0, by)) : undefined;
}

/** A name or a call, with no figure in it: 按2% gives something. */
function found(base: Segment, mode: Segment): Found | undefined {
  const [first, second] = base;
  // 按 完成值(revenue) is the clause that says what chooses the tier.
  const calls = isOf(first, FunctionWord) && isOf(second, Open) && isOf(base.at(-1), Close);
  const names = isOf(first, Name) && base.every((token) => !isOf(token, NumberLiteral, Percentage));
  return calls || names ? { base, mode } : undefined;
}

function isVerb(token: IToken | undefined): boolean {
  return isOf(token, word.Tiers, word.Earn) || token?.image === "提成" || token?.image === "计算";
}

/** A metric by its name is what it measures: points are no money. */
function measured(base: Segment, { metrics }: Around): Segment {
  const [first] = base;
  if (base.length !== 1 || !first || !metrics.has(first.image)) return base;
  return [inserted(word.Measure, first), inserted(Open, first), first, inserted(Close, first)];
}

/** 超出100万元部分按销售额的3%: a row need not say again what its rate is of. */
function withoutBase(segment: Segment, base: string): Segment {
  const by = segment.findIndex((token, at) => at > 0 && isOf(token, word.By));
  const whose = segment.findIndex((token, at) => at > by && isOf(token, word.Whose));
  if (by < 0 || whose < 0 || textOf(segment.slice(by + 1, whose)) !== base) return segment;
  return [...segment.slice(0, by + 1), ...segment.slice(whose + 1)];
}
