import { endOf, retyped } from "../../lexer.ts";
import { Name, Percentage, Pipe, word } from "../../tokens.ts";
import { calledBy } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";
import { saidIn } from "../written.ts";

/** 上级评分占50%，同级评分占30%，自评占20% · 由直接上级（占60%）、同事（占40%）评分: who rates, and how much that counts. */
const withRaters: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const raters = segments.map((segment, at) => ratersIn(segment, at > 0 && isScale(segments[at - 1])));
  const first = raters.findIndex((each) => each !== undefined);
  if (first < 0) return segments;
  const last = raters.findIndex((each, at) => at > first && each === undefined);
  const end = last < 0 ? segments.length : last;
  const [lead] = segments[first] ?? [];
  const all = raters.slice(first, end).flatMap((each) => each ?? []);
  if (!lead || all.length < 2) return segments;
  const by = [inserted(word.By, lead), ...all.flatMap((each, at) => (at > 0 && each[0] ? [inserted(Pipe, each[0]), ...each] : each))];
  const before = segments[first - 1];
  if (before && isScale(before)) return [...segments.slice(0, first - 1), [...before, ...by], ...segments.slice(end)];
  return [...segments.slice(0, first), [inserted(word.Rating, lead), ...by], ...segments.slice(end)];
};

export const withRatersSaid = calledBy(/自评|评价|打分/u, [word.Rating], withRaters);

/** 评分 0至100, and no rater yet. */
function isScale(segment: Segment | undefined): boolean {
  return segment !== undefined && isOf(segment[0], word.Rating) && !segment.some((token) => isOf(token, word.By, Percentage));
}

const rater =
  /^(?:由)?(?<who>\p{Script=Han}{1,8}?)(?:的?(?:评分|打分))?(?:得分)?\(?(?:各?占|权重为?|占比为?)?(?<share>\d+(?:\.\d+)?%)\)?(?:评分|打分)?$/u;

/** Each rater of a clause with the share, where it says nothing else; one at least has to be said to rate. */
function ratersIn(segment: Segment, goesOn: boolean): readonly Segment[] | undefined {
  const parts = partsOf(segment);
  const read = parts.map((part) => raterIn(part));
  const rates = goesOn || parts.some((part) => /评|打分/u.test(saidIn(part)));
  return rates && read.every((each) => each !== undefined) ? read : undefined;
}

function partsOf(segment: Segment): readonly Segment[] {
  const parts: Segment[number][][] = [[]];
  for (const token of segment) {
    if (isOf(token, Pipe) || token.image === "、") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function raterIn(part: Segment): Segment | undefined {
  const said = rater.exec(saidIn(part))?.groups;
  const share = part.find((token) => isOf(token, Percentage));
  const [first] = part;
  if (!said?.who || !first || !share || part.some((token) => isOf(token, word.Weight, word.Attainment, word.Over, word.Under)))
    return undefined;
  return [retyped(first, Name, first.startOffset, endOf(part[part.indexOf(share) - 1] ?? first), said.who), share];
}
