import { retyped } from "../lexer.ts";
import { Bound, Dot, Open, word } from "../tokens.ts";
import { called, says } from "./said.ts";
import { inAward, isOf, type Phrasing, type Segment } from "./segment.ts";

/** full at quota, 1.5% above plan, 10% up to 100% of goal: other words for the target, where an edge stands. */
const withTargets: Phrasing = (segments, statement) =>
  statement === "metric" || statement === "pay" ? segments.map((segment) => inAward(segment, [withTarget])) : segments;

const names = ["quota", "goal", "plan", "budget"];

export const withQuotas = called(names, withTargets);

function withTarget(segment: Segment): Segment {
  return segment.flatMap((token, at): Segment => {
    if (says(token, "the") && says(segment[at + 1], ...names) && isEdge(segment[at - 1])) return [];
    const before = segment[at - 1 - Number(says(segment[at - 1], "the"))];
    const alone = says(token, ...names) && isEdge(before) && !isOf(segment[at + 1], Dot, Open);
    return alone ? [retyped(token, word.Target)] : [token];
  });
}

function isEdge(token: Segment[number] | undefined): boolean {
  return isOf(token, Bound, word.At, word.Of);
}
