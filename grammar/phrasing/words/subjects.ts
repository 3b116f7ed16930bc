import { retyped } from "../../lexer.ts";
import { Bound, Mark, Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import { isPlaceOrFigure } from "../place.ts";
import { called, says } from "../said.ts";
import { type Around, figureAt, inserted, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/** 10 if delivered within 3 days, 20 points where the rate is 95% or more: whatever is measured, between the result and its place. */
const withoutSubjects: Phrasing = (segments, statement, around) =>
  statement === "metric"
    ? segments.map((segment) => withOnTime(withoutSubject(withoutNoun(withSubjectFirst(withBut(segment), around), around), around)))
    : segments;

/** Words for the measure itself. */
const measured = ["rate", "score", "result", "value", "figure", "performance", "level", "percentage", "number"];

export const withSubjects = called(
  [word.If, word.When, word.Where, word.For, word.At, word.Of, "but", "time", ...measured, "anything", "everything"],
  withoutSubjects,
);

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

/** The words between are of the measure alone; the name of another metric would be a condition. */
function withoutSubject(segment: Segment, around: Around): Segment {
  const at = segment.findIndex((token) => isOf(token, word.If, word.When, word.Where));
  const begin = segment.findIndex((token, index) => index > at && (isOf(token, Bound, word.Between) || figureAt(segment, index) > 0));
  const said = segment.slice(at + 1, begin);
  const subject = said.filter((token) => !isOf(token, word.Is) && !says(token, "are", "falls"));
  // 20 if uptime is at least 99.9%: of no other metric
  const place = segment.slice(begin);
  const lead = segment[at];
  if (
    at < 1 ||
    begin < at + 2 ||
    !lead ||
    !isMeasure(subject, around, subject.length < said.length) ||
    !isPlaceOrFigure(place, word.Between)
  )
    return segment;
  return [...segment.slice(0, at), ...(isOf(place[0], word.Between, Bound) ? [] : [retyped(lead, word.At)]), ...place];
}

/** delivered · the rate · the metric's own name */
function isMeasure(subject: Segment, { own, all }: Around, is: boolean): boolean {
  const [first, noun] = subject;
  if (subject.length === 1 && first?.image === own) return true;
  if (subject.length === 1) return (says(first, ...done) || (is && isOf(first, Name))) && first !== undefined && !all.has(first.image);
  const said = noun !== undefined && (noun.image === own || (isMeasured(noun) && !all.has(noun.image)));
  return subject.length === 2 && says(first, "the", "its") && said;
}

function isMeasured(token: Segment[number]): boolean {
  return says(token, ...measured) || isOf(token, word.Points, word.Measure);
}

/** < 99.9% but ≥ 99%: both edges hold. */
function withBut(segment: Segment): Segment {
  return segment.map((token, at) => (says(token, "but") && at > 0 && isOf(segment[at + 1], Bound) ? retyped(token, word.And) : token));
}

/** error rate of 1% or less earns 20 points, anything above 3% earns nothing: what is measured, said first. */
function withSubjectFirst(segment: Segment, { all, own }: Around): Segment {
  const gives = segment.findIndex((token) => isOf(token, word.Earn, Mark));
  const begin = segment.findIndex((_, at) => isOf(segment[at], Bound, word.Between) || figureAt(segment, at) > 0);
  const lead = segment.slice(0, Math.max(begin, 0)).filter((token) => !isArticle(token));
  const [last] = lead.slice(-1);
  const nouns = lead.filter((token) => !isOf(token, word.Of));
  const free = nouns.every((token) => (isOf(token, Name) || isUnitOf(token, "count")) && (token.image === own || !all.has(token.image)));
  const measures = isOf(last, word.Of) || last?.image === own || says(last, ...measured, "anything", "everything");
  const pointed = /^(?:points?|marks?)$/u.test(segment.at(-1)?.image ?? "");
  return (gives > begin || pointed) && lead.length > 0 && lead.length < 5 && free && measures ? segment.slice(begin) : segment;
}

/** 10 for uptime of 99.9% or more, 6 for a response within 4 hours: what the place is of, where no metric is called so. */
function withoutNoun(segment: Segment, { all, own }: Around): Segment {
  const at = segment.findIndex((token) => isOf(token, word.For, word.At));
  const begin = segment.findIndex((token, index) => index > at && (isOf(token, Bound, word.Between) || figureAt(segment, index) > 0));
  const nouns = segment.slice(at + 1, begin).filter((token) => !(isOf(token, word.Of) || isArticle(token)));
  const free = nouns.every((token) => token.tokenType === Name && token.image !== "next" && (token.image === own || !all.has(token.image)));
  if (at < 1 || begin < at + 2 || nouns.length === 0 || nouns.length > 3 || !free || !isPlaceOrFigure(segment.slice(begin), word.Between))
    return segment;
  return [...segment.slice(0, at + Number(!isOf(segment[begin], word.Between))), ...segment.slice(begin)];
}

/** 10 points if submitted on time: none of the days late; 5 if completed by day 8 */
function withOnTime(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.If, word.When, word.For, word.Where) || says(token, ...done));
  const [lead, ...rest] = segment.slice(at);
  const behind = rest.filter((token) => !says(token, ...done, "it", "is", "was") && !isOf(token, word.Is));
  const [first, second, third] = behind;
  if (at < 1 || !lead) return segment;
  if (says(first, "on") && says(second, "time") && behind.length === 2)
    return [...segment.slice(0, at), inserted(word.At, lead), inserted(NumberLiteral, lead, "0")];
  const day = isOf(first, word.By) && isOf(second, word.Day) && isOf(third, NumberLiteral) && behind.length === 3;
  return day && first && second && third ? [...segment.slice(0, at), retyped(first, word.UpTo), third, retyped(second, Unit)] : segment;
}

function isArticle(token: Segment[number]): boolean {
  return says(token, "a", "an", "the");
}
