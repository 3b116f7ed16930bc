import { Close, Comparison, Name, Open, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** provided attainment(csat) >= 80%, only if …, subject to …, not paid unless …, payable only when …: nothing where it does not hold. */
const withNothingElse: Phrasing = (segments, statement) =>
  statement === "metric" || statement === "pay" ? segments.flatMap((segment) => gateIn(segment)) : segments;

export const withProvided = called(["provided", "only", "subject", "unless", "contingent", "conditional"], withNothingElse);

function gateIn(segment: Segment): readonly Segment[] {
  const at = segment.findIndex((_, index) => leadAt(segment, index) > 0);
  const condition = segment.slice(at + leadAt(segment, at));
  const [first, last] = [condition[0], condition.at(-1)];
  if (at < 0 || !first || !last || !condition.some((token) => isOf(token, Comparison, word.AnyOf, word.AllOf))) return [segment];
  const unless = [inserted(word.Not, first), inserted(Open, first), ...condition, inserted(Close, last)];
  const gate = [inserted(word.None, first), inserted(word.When, first), ...unless];
  return at === 0 ? [gate] : [segment.slice(0, at), gate];
}

/** How many tokens lead to a condition from here on: provided that · only if · subject to · payable only when · not paid unless. */
function leadAt(segment: Segment, at: number): number {
  const verb = says(segment[at], "payable", "paid", "payment", "payout") ? 1 : 0;
  const not = isOf(segment[at], word.Not) && says(segment[at + 1], "paid", "payable") ? 2 : 0;
  const start = at + Math.max(verb, not);
  const [lead, next] = [segment[start], segment[start + 1]];
  if (says(lead, "provided", "providing")) return start - at + 1 + Number(isOf(next, Name) && next?.image === "that");
  if (says(lead, "only")) return isOf(next, word.If, word.When) ? start - at + 2 : 0;
  if (says(lead, "subject", "conditional", "contingent"))
    return (isOf(next, word.To) || says(next, "on", "upon")) && segment.length > start + 3 ? start - at + 2 : 0;
  return not > 0 && says(lead, "unless") ? start - at + 1 : 0;
}
