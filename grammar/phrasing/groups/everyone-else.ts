import { retyped } from "../../lexer.ts";
import { Mark, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** 0 for everyone else, nothing for all others, others: 0, anything else 5: whoever no other row is for. */
const withOtherwise: Phrasing = (segments, statement) =>
  statement === "pay" || statement === "metric" || statement === "grades" ? segments.map((segment) => withRest(segment)) : segments;

export const withEveryoneElse = called(["others", "other", word.Else], withOtherwise);

function withRest(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "others", "other") || isOf(token, word.Else));
  const token = segment[at];
  const begin = segment.findLastIndex((each, index) => index < at && !isLead(each)) + 1;
  const behind = segment
    .slice(at + 1)
    .findIndex((each) => !says(each, "cases", "results", "employees", "participants", "values", "scores"));
  const rest = behind < 0 ? [] : segment.slice(at + 1 + behind);
  // `else` by itself begins a row, too: that one is the grammar's.
  const said = says(token, "others") || begin < at;
  if (!token || !said || (begin > 0 && rest.length > 0)) return segment;
  return [...segment.slice(0, begin), retyped(token, word.Otherwise), ...(isOf(rest[0], Mark) ? rest.slice(1) : rest)];
}

function isLead(token: Segment[number]): boolean {
  return (
    isOf(token, word.For, word.At, word.To, word.In, word.Of) ||
    says(token, "everyone", "everybody", "anyone", "anything", "all", "the", "any")
  );
}
