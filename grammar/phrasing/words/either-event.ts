import { retyped } from "../../lexer.ts";
import { Enumerate, Name, Sign, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inEachAward, isOf, type Segment } from "../segment.ts";

/** 每漏报、错报一次扣1分: what happens may be one of several. */
export const withEitherEvent = called([Enumerate], inEachAward(withEither));

function withEither(segment: Segment): Segment {
  const [head] = segment;
  const start = isOf(head, word.Each, word.Per) ? 1 : 0;
  const end = segment.findIndex((token, at) => at >= start && !isOf(token, Name, Enumerate));
  const events = segment.slice(start, end).filter((token) => isOf(token, Name));
  const [event] = events;
  const length = figureAt(segment, end);
  const each = (start > 0 || event?.image.startsWith("每")) && events.length < end - start && length > 0;
  if (!head || !event || !each || !isOf(segment[end + length], Sign)) return segment;
  const said = (start > 0 ? [head, ...events] : events).map(({ image }) => image.replace(/^每(?:发生|出现|发现|有)?/u, ""));
  const noun = retyped(event, Name, undefined, undefined, said.filter((each) => each !== "").join("或"));
  return [retyped(head, word.Each), ...segment.slice(end, end + length), noun, ...segment.slice(end + length)];
}
