import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Bound, Close, Divide, Equal, Name, Note, Open, Percentage, PostBound, Times, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isFigureEnd, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** 60%≤完成率＜100%，得分=权重×完成率 · 60%-100%之间得分=… · 得（完成率-80%）÷20%×20分: a row that gives a formula. */
const rows: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const joined = rejoined(segments, (before, segment) =>
    isPlace(before) && isOf(segment[0], word.Points) && isOf(segment[1], Equal) ? [...before, ...segment] : undefined,
  );
  return joined.map((segment) => enclosed(withEarn(segment)));
};

export const withFormulaRows = called([Equal, Open, word.By], rows);

/** Edges and figures alone: 80%以上, 60%≤完成率＜100%, 60%-100%之间. */
function isPlace(segment: Segment): boolean {
  const last = segment.at(-1);
  if (figureAt(segment, 0) === 0 && !isOf(segment[0], Bound, word.Attainment, word.Reaching, word.At)) return false;
  const ends = isFigureEnd(last) || isOf(last, PostBound, word.Within, Note, word.Whose);
  const says = segment.some((token) =>
    isOf(token, word.Earn, word.Points, word.Per, word.Each, word.Weight, word.Measure, word.Cap, word.AtMost),
  );
  return (
    segment.some((token, at) => isOf(token, Percentage) || (figureAt(segment, at) > 0 && isOf(segment[at - 1], Bound))) && ends && !says
  );
}

/** 得分= behind a place is 得, as 按…计分 is. */
function withEarn(segment: Segment): Segment {
  const by = segment.findIndex((token, index) => index > 0 && isOf(token, word.By));
  const product = segment.slice(by + 1);
  if (by > 0 && isPlace(segment.slice(0, by)) && product.some((token) => isOf(token, Times, Divide)))
    return [...segment.slice(0, by), inserted(word.Earn, segment[by] as IToken), ...withoutScore(product)];
  const at = segment.findIndex((token, index) => index > 0 && isOf(token, word.Points) && isOf(segment[index + 1], Equal));
  const points = segment[at];
  if (!points || !isPlace(segment.slice(0, at))) return segment;
  const place = segment.slice(0, at).filter((token, index) => index < at - 1 || !isOf(token, word.Whose));
  return [...place, inserted(word.Earn, points), ...segment.slice(at + 2)];
}

/** 按完成率×权重计分 */
function withoutScore(formula: Segment): Segment {
  const last = formula.at(-1);
  if (isOf(last, word.Points, word.Earn)) return formula.slice(0, -1);
  const weight = last && isOf(last, Name) ? /^(?:权重)(?=计分|得分|计算|$)/u.exec(last.image)?.[0] : undefined;
  return last && weight ? [...formula.slice(0, -1), retyped(last, word.Weight, undefined, undefined, weight)] : formula;
}

/** 得（完成率-80%）÷20%×20分: the whole formula in brackets, points as a plain number. */
function enclosed(segment: Segment): Segment {
  const earn = segment.findIndex((token) => isOf(token, word.Earn));
  const formula = segment.slice(earn + 1);
  const [first] = formula;
  const last = formula.at(-1);
  const calculates =
    formula.some((token) => isOf(token, Times, Divide)) && formula.some((token) => isOf(token, word.Attainment, word.Measure));
  if (earn < 1 || !first || !last || !calculates || !isOf(first, Open, word.Attainment, word.Measure, word.Weight)) return segment;
  const isOne = isOf(first, Open) && formula.findIndex((token) => isOf(token, Close)) === formula.length - 1;
  if (isOne) return segment;
  const plain = isOf(last, Unit) && last.image === "分" ? formula.slice(0, -1) : formula;
  return [...segment.slice(0, earn + 1), inserted(Open, first), ...plain, inserted(Close, last)];
}
