import { retyped } from "../../lexer.ts";
import { Dot, Mark, Name, Noun, Period, Text, Unit, word } from "../../tokens.ts";
import { figureAt, inserted, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 同一项目取最高分，不累加 · 每月最多扣5分: what rows alike come to. In the grammar that comes first: best per project. */
export const withItems: Phrasing = (segments) => {
  if (!segments.some(([first]) => isOf(first, word.ForEach))) return segments;
  const items = joined(segments.map((segment) => withSumOfAll(withItemApart(segment)))).map((segment) => withItemBehind(segment));
  const isBest = items.some(([first, second]) => isOf(first, word.Best, word.Worst) && isOf(second, word.Per));
  return isBest ? items.filter(([first, ...rest]) => !(isOf(first, word.NotAddedUp) && rest.length === 0)) : items;
};

/** 同一事项多次发生的按最高分计: the item apart from what is said of it and of its rows, though it may be no declared name. */
function withItemApart(segment: Segment): Segment {
  const [same, run, ...rest] = segment.filter((token, at) => at !== 2 || !isOf(token, word.Whose));
  if (!same || !run || !isOf(same, word.SameItem) || !isOf(run, Name)) return segment;
  const [, said = run.image, taken = "", behind = ""] =
    TAKEN.exec(`${run.image}${rest[0] && isOf(rest[0], word.Cap, word.Floor) && rest.length === 1 ? rest[0].image : ""}`) ?? [];
  const item = said.replace(REPEATED, "");
  const apart = retyped(run, Name, run.startOffset, run.startOffset + item.length, item);
  if (taken === "") return [same, apart, ...rest];
  const start = run.startOffset + said.length;
  return [
    same,
    apart,
    retyped(run, /[低差]$/u.test(taken) ? word.Worst : word.Best, start, start + taken.length + behind.length, taken + behind),
  ];
}

/** 取最高, 按最高分计分, 只计最高一项: which of the rows counts. */
const TAKEN = /^(.+?)((?:只)?[取按计就]最[高低好差])(.{0,5})$/u;

/** What is said of an item besides its name: 获多个奖项, 多次发生. */
const REPEATED = /(?<=.)(?:多次|同时|重复|获得?(?:多|两|几|不同)|(?:发生|出现)多次).*$/u;

/** 不同项目可累加: what becomes of all. */
function withSumOfAll(segment: Segment): Segment {
  const [run] = segment;
  return run && segment.length === 1 && isOf(run, Name) && OF_ALL.test(run.image) ? [retyped(run, word.Sum)] : segment;
}

const OF_ALL = /^不同.+(?:累加|累计|相加|合计|加总)(?:计算|计分)?$/u;

/** 同一项目，取最高分: the item before a comma. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return rejoined(segments, (last, segment) => {
    const isItem = isOf(last[0], word.SameItem) && itemAt(last, 1) === last.length - 1;
    return isItem && (combineAt(segment, 0) > 0 || isLimit(segment, 0)) ? [...last, ...segment] : undefined;
  });
}

/** 同一项目取最高 is 取最高 每项目; with a bound alone, the sum is bounded. */
function withItemBehind(segment: Segment): Segment {
  const [first] = segment;
  if (!first || !isOf(first, word.SameItem, word.Per, word.By)) return withBoundBehind(segment);
  const start = isOf(first, word.Per) && isOf(segment[1], Unit) ? 2 : 1;
  const item = segment.slice(start, start + itemAt(segment, start));
  const behind = start + item.length;
  const combined = combineAt(segment, behind);
  if (item.length === 0) return segment;
  const per = inserted(word.Per, first);
  if (combined > 0) {
    const rest = segment.slice(behind + combined);
    return [...segment.slice(behind, behind + 1), per, ...item, ...rest];
  }
  return isLimit(segment, behind) && !isOf(first, word.By) ? [inserted(word.Sum, first), per, ...item, ...segment.slice(behind)] : segment;
}

/** at most 5 off per month, floor -5 per award: the bound first. */
function withBoundBehind(segment: Segment): Segment {
  const [first] = segment;
  const at = segment.findIndex((token) => isOf(token, word.Per));
  const item = segment.slice(at + 1);
  const isBound = isOf(first, word.AtMost, word.Cap, word.Floor) && at > 1 && itemAt(item, 0) === item.length && item.length > 0;
  return first && isBound ? [inserted(word.Sum, first), ...segment.slice(at), ...segment.slice(0, at)] : segment;
}

/** How many tokens the item that begins here has: 项目, honours.项目, 月. */
function itemAt(segment: Segment, at: number): number {
  if (!isOf(segment[at], Name, Text, Noun, Period, Unit, word.Project)) return 0;
  return isOf(segment[at + 1], Dot) && isOf(segment[at + 2], Name) ? 3 : 1;
}

/** How many tokens the word takes that says what becomes of the rows; 计分 behind it says nothing more. */
function combineAt(segment: Segment, at: number): number {
  if (!isOf(segment[at], word.Best, word.Worst, word.Average, word.Sum)) return 0;
  return isOf(segment[at + 1], word.Points, Mark) ? 2 : 1;
}

function isLimit(segment: Segment, at: number): boolean {
  const signed = isOf(segment[at + 1], word.Add, word.Deduct) ? 2 : 1;
  return isOf(segment[at], word.AtMost, word.Cap) && figureAt(segment, at + signed) > 0;
}
