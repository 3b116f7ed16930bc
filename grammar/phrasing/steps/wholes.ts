import { retyped } from "../../lexer.ts";
import { Close, Open, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment, stepWords } from "../segment.ts";
import { later } from "./further.ts";

/** for each whole 1%, per complete 1%, for each 1% or part thereof: whether a part of a step counts. */
const withSteps: Phrasing = (segments) => segments.map((segment) => withPart(withWhole(segment)));

export const withWholes = called([word.Whole, "complete", "completed", "entire", "part", "fraction"], withSteps);

function withWhole(segment: Segment): Segment {
  const at = segment.findIndex(
    (token, index) => isOf(segment[index - 1], ...stepWords) && isWhole(token) && figureAt(segment, index + 1) > 0,
  );
  const [step, whole] = [segment[at - 1], segment[at]];
  return step && whole
    ? [...segment.slice(0, at - 1), retyped(step, word.Per), retyped(whole, word.Full), ...segment.slice(at + 1)]
    : segment;
}

function isWhole(token: Segment[number] | undefined): boolean {
  return isOf(token, word.Whole) || says(token, "complete", "completed", "entire");
}

/** 1% or part thereof · 5 minutes (or part of it) · 1% or any fraction thereof */
function withPart(segment: Segment): Segment {
  const part = segment.findIndex((token) => says(token, "part", "fraction"));
  const or = [part - 1, part - 2].find((at) => isOf(segment[at], word.Or)) ?? -1;
  const start = isOf(segment[or - 1], Open) ? or - 1 : or;
  const figure = [1, 2, 3].map((length) => start - length).find((at) => at > 0 && figureAt(segment, at) === start - at) ?? -1;
  // for each additional 5 minutes or part thereof
  const begin = figure - Number(isOf(segment[figure - 1], word.Further, word.Extra) || says(segment[figure - 1], ...later));
  const step = segment[begin - 1];
  if (part < 0 || or < 0 || figure < 1 || !step || !isOf(step, ...stepWords)) return segment;
  const end = segment.findIndex((token, at) => at > part && !says(token, "thereof", "it", "them") && !isOf(token, word.Of, Close));
  const rest = end < 0 ? [] : segment.slice(end);
  return [...segment.slice(0, begin - 1), retyped(step, word.Per), inserted(word.Started, step), ...segment.slice(begin, start), ...rest];
}
