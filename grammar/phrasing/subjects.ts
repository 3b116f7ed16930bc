import { retyped } from "../lexer.ts";
import { Bound, PostBound, word } from "../tokens.ts";
import { called, says } from "./said.ts";
import { type Around, figureAt, isFigureEnd, isOf, type Phrasing, type Segment } from "./segment.ts";

/** 10 if delivered within 3 days, 20 points where the rate is 95% or more: whatever is measured, between the result and its place. */
const withoutSubjects: Phrasing = (segments, statement, around) =>
  statement === "metric" ? segments.map((segment) => withoutSubject(segment, around)) : segments;

export const withSubjects = called([word.If, word.When, word.Where], withoutSubjects);

/** What is done in so many days. */
const done = [
  "delivered",
  "completed",
  "submitted",
  "resolved",
  "closed",
  "answered",
  "responded",
  "shipped",
  "filed",
  "filled",
  "finished",
  "processed",
  "done",
];

/** Words for the measure itself. */
const measured = ["rate", "score", "result", "value", "figure", "performance", "level", "percentage", "number"];

/** The words between are of the measure alone; the name of another metric would be a condition. */
function withoutSubject(segment: Segment, around: Around): Segment {
  const at = segment.findIndex((token) => isOf(token, word.If, word.When, word.Where));
  const begin = segment.findIndex((token, index) => index > at && (isOf(token, Bound, word.Between) || figureAt(segment, index) > 0));
  const subject = segment.slice(at + 1, begin).filter((token) => !isOf(token, word.Is) && !says(token, "are", "falls"));
  const place = segment.slice(begin);
  const lead = segment[at];
  if (at < 1 || begin < at + 2 || !lead || !isMeasure(subject, around) || !isPlace(place)) return segment;
  return [...segment.slice(0, at), ...(isOf(place[0], word.Between, Bound) ? [] : [retyped(lead, word.At)]), ...place];
}

/** delivered · the rate · the metric's own name */
function isMeasure(subject: Segment, { own, all }: Around): boolean {
  const [first, noun] = subject;
  if (subject.length === 1 && first?.image === own) return true;
  if (subject.length === 1) return says(first, ...done) && !all.has(first.image);
  const said = noun !== undefined && (noun.image === own || (isMeasured(noun) && !all.has(noun.image)));
  return subject.length === 2 && says(first, "the", "its") && said;
}

function isMeasured(token: Segment[number]): boolean {
  return says(token, ...measured) || isOf(token, word.Points, word.Measure);
}

/** An edge, a range or a single figure, and nothing else. */
function isPlace(place: Segment): boolean {
  return place.every((token) => isFigureEnd(token) || isOf(token, Bound, PostBound, word.Between, word.And, word.To));
}
