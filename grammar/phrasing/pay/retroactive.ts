import { NumberLiteral, Percentage, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 7% over quota, retroactive to the first dollar: the rate that is reached is of the whole. */
const ofTheWhole: Phrasing = (segments, statement) => {
  if (statement !== "pay") return segments;
  const at = segments.findIndex((segment) => span(segment) !== undefined);
  const found = span(segments[at] ?? []);
  const token = segments[at]?.[found?.start ?? 0];
  if (!found || !token) return segments;
  const rest = segments.map((segment, index) => (index === at ? segment.toSpliced(found.start, found.length) : segment));
  if (rest.some((segment) => segment.some((each) => isOf(each, word.Marginal, word.Whole)))) return segments;
  const rates = rest.filter((segment) => segment.some((each) => isOf(each, Percentage)));
  // 7% once quota is met: before that there is nothing.
  const nothing = rates.length === 1 ? [[inserted(NumberLiteral, token, "0"), inserted(word.Otherwise, token)]] : [];
  const rows = [...rest.slice(head(rest).length), ...nothing];
  return [...head(rest), [inserted(word.Tiers, token), inserted(word.Whole, token)], ...rows].filter((segment) => segment.length > 0);
};

export const withRetroactive = called(["retroactive", "retroactively"], ofTheWhole);

/** What stands before the rows: of what, and by what. */
function head(segments: readonly Segment[]): readonly Segment[] {
  const rows = segments.findIndex(([first]) => !isOf(first, word.Of, word.Base, word.By));
  return segments.slice(0, Math.max(rows, 0));
}

/** (paid) retroactive (back) to (the) first dollar · to dollar one */
function span(segment: Segment): { readonly start: number; readonly length: number } | undefined {
  const start = segment.findIndex((token) => says(token, "retroactive", "retroactively"));
  const to = segment.findIndex((token, at) => at > start && isOf(token, word.To));
  const last = segment.findIndex((token, at) => at > to && says(token, "dollar", "dollars", "sale", "unit", "yuan"));
  if (start < 0 || to < 0 || last < 0 || last > to + 3) return undefined;
  const one = Number(says(segment[last + 1], "one"));
  return { start, length: last + 1 + one - start };
}
