import { retyped } from "../../lexer.ts";
import { Enumerate, Name, Text, Unit, word } from "../../tokens.ts";
import { says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 一人一行 · 每次一行 · 逐笔 · one row per deal · one row per person and month · in "deals.csv": where rows come from, and of what each is. */
export const withRowsSaid: Phrasing = (segments, _statement, { own = "" }) => {
  const columns = new Set(segments.flatMap(([name, header]) => (name && isOf(header, Text) ? [name.image] : [])));
  const opening = segments.some(([head]) => isOf(head, word.From)) ? -1 : segments.findIndex(({ length }) => length > 0);
  const opened = segments.map((segment, at) => (at === opening ? fromFile(segment) : segment));
  return opened.map((segment) => withEvents(withKeys(withPerson(segment)), columns, own));
};

/** in "deals.csv", 文件 "销售.csv" */
function fromFile(segment: Segment): Segment {
  const [first, second] = segment;
  return first && (isOf(first, word.In) || says(first, "in", "file", "文件")) && isOf(second, Text)
    ? [retyped(first, word.From), ...segment.slice(1)]
    : segment;
}

/** 一人一行 */
function withPerson(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "一人一行", "一人一条"));
  const said = segment[at];
  if (!said) return segment;
  const person = retyped(said, Name, said.startOffset + 1, said.startOffset + 2, "人");
  const row = retyped(said, word.OneRow, said.startOffset + 2, undefined, "一行");
  return [...segment.slice(0, at), inserted(word.Per, said), person, row, ...segment.slice(at + 1)];
}

/** one row per person and month, one row per person per month */
function withKeys(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.OneRowPer));
  return at < 0
    ? segment
    : segment.map((token, index) => (index > at && isOf(token, word.And, word.Per) ? retyped(token, Enumerate) : token));
}

/** What happens has a row each time: as long as no column is called so, it is no key. */
function withEvents(segment: Segment, columns: ReadonlySet<string>, own: string): Segment {
  const at = segment.findIndex((token) => isOf(token, word.OneRowPer, word.Per, word.Each, word.ForEach) || logs.includes(token.image));
  const [said, what, row] = segment.slice(at);
  if (!said || segment.slice(0, at).some((token) => !isOf(token, Text, word.From))) return segment;
  const length = segment.length - at;
  const each = length === 2 && isOf(said, word.Each) && said.image.length > 1 && isOf(what, word.OneRow);
  const named = isOf(said, word.OneRowPer) ? length === 2 : length === 3 && isOf(row, word.OneRow);
  const noun = what && isOf(what, Name, Unit) ? what.image : "";
  const happens = named && (happenings.includes(noun) || own === `${noun}s`) && !columns.has(noun);
  return (length === 1 && logs.includes(said.image)) || each || happens ? [...segment.slice(0, at), retyped(said, word.Events)] : segment;
}

const logs = ["事件", "log", "逐条", "逐次", "逐笔", "逐单", "逐件"];

const happenings = [
  ...["event", "record", "entry", "incident", "occurrence", "deal", "order", "sale", "transaction", "case", "complaint", "visit", "call"],
  ...["次", "条", "单", "笔", "件", "项", "条记录", "事件", "记录"],
];
