import { Name, Sign, word } from "../../tokens.ts";
import { calledBy } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** 出现客户投诉的，每次扣2分: what is counted is measured already, and each of it follows. */
const withoutCause: Phrasing = (segments, statement) =>
  statement === "metric" ? segments.filter((segment, at) => !(isCause(segment) && isEach(segments[at + 1]))) : segments;

const CAUSE = /^(?:出现|发生|存在|获得|受到|被|有).+的$/u;

export const withWhatHappens = calledBy(CAUSE, [], withoutCause);

function isCause([name, ...more]: Segment): boolean {
  return isOf(name, Name) && CAUSE.test(name?.image ?? "") && more.length === 0;
}

function isEach(segment: Segment = []): boolean {
  return isOf(segment[0], word.Each) && segment.some((token) => isOf(token, Sign));
}
