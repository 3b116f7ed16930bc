import { NumberLiteral, Unit, word } from "../tokens.ts";
import { called, says } from "./said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "./segment.ts";

/** start with 10 points, lose 2 per error: so many where nothing has happened, or where the target is met. */
const withStart: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const sided = segments.some((segment) => segment.some((token) => isOf(token, word.Over, word.Under)));
  return segments.map((segment) => {
    const points = openingOf(segment);
    const last = points.at(-1);
    if (!last) return segment;
    return [...points, inserted(word.At, last), ...(sided ? [inserted(word.Target, last)] : [inserted(NumberLiteral, last, "0")])];
  });
};

export const withOpeningPoints = called(["start", "starts", "starting", "begin", "begins", "beginning"], withStart);

const openings = ["start", "starts", "starting", "begin", "begins", "beginning"];

/** start with 10 points · starting from 10 · start at 10 points · 10 points to start (with) */
function openingOf(segment: Segment): Segment {
  const [first, lead] = segment;
  if (says(first, ...openings)) {
    const at = says(lead, "with", "out") || isOf(lead, word.From, word.At) ? 2 : 1;
    return figureAt(segment, at) === segment.length - at ? segment.slice(at) : [];
  }
  const length = figureAt(segment, 0);
  const [to, start, ...rest] = segment.slice(length);
  const opens = length > 0 && isOf(to, word.To) && says(start, ...openings) && rest.every((token) => says(token, "with"));
  return opens && (length === 1 || isOf(segment[1], Unit)) ? segment.slice(0, length) : [];
}
