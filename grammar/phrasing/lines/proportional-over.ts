import { Note, OverSign, Percentage, PostBound, Sign, UnderSign, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 按完成率得分，超过100%的每超1%加0.5分: in proportion up to the target, full points there, and steps from there on. */
const withFull: Phrasing = (segments) => {
  const at = segments.findIndex((segment) => isUpToFull(segment, segments));
  const proportional = segments[at]?.at(-1);
  if (!proportional || !segments.some(isStepOver) || segments.some(isFullAt)) return segments;
  const full = [inserted(Percentage, proportional, "100%"), inserted(word.Earn, proportional), inserted(word.Full, proportional)];
  return segments.toSpliced(at, 1, full, [inserted(word.Under, proportional), proportional]);
};

export const withProportionalOver = called([word.Proportional], withFull);

/** 按完成率得分 alone, 低于100%的按比例得分, and 60%~100%按比例得分 where another row is under 60%. */
function isUpToFull(segment: Segment, all: readonly Segment[]): boolean {
  const place = segment.slice(0, -1).filter((token) => !isOf(token, word.Attainment, word.Whose, PostBound, Note));
  if (!isOf(segment.at(-1), word.Proportional)) return false;
  const [first, sign, last] = place;
  if (place.length === 0) return true;
  if (place.length === 2) return isOf(first, word.Under, UnderSign) && isWhole(sign);
  return place.length === 3 && isOf(first, Percentage) && isWhole(last) && all.some((row) => isNothingUnder(row, first?.image));
}

function isWhole(token: Segment[number] | undefined): boolean {
  return isOf(token, word.Target) || (isOf(token, Percentage) && token?.image === "100%");
}

/** 低于60%不得分, 60%以下不得分 */
function isNothingUnder(row: Segment, edge: string | undefined): boolean {
  const under = row.findIndex((token) => isOf(token, word.Under, UnderSign));
  const edged = under < 0 ? isOf(row[1], word.OrLess) : true;
  return edged && row[under + 1]?.image === edge && isOf(row.at(-1), word.None);
}

/** 超过100%的每超1%加0.5分 · over 100%, +0.5 per 1% */
function isStepOver(segment: Segment): boolean {
  const over = segment.findIndex((token) => isOf(token, word.Over, OverSign));
  const edged = isWhole(segment[over + 1]) || (isWhole(segment[0]) && isOf(segment[1], word.OrMore));
  return edged && segment.some((token) => isOf(token, word.Per)) && segment.some((token) => isOf(token, Sign));
}

/** Where full points stand already. */
function isFullAt(segment: Segment): boolean {
  return segment.some((token) => isOf(token, word.Full)) && segment.some((_, at) => figureAt(segment, at) > 0);
}
