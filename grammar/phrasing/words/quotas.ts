import { endOf, retyped } from "../../lexer.ts";
import { Bound, Dot, Open, Percentage, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/** full at quota, 1.5% above plan, 10% up to 100% of goal: other words for the target, where an edge stands. */
const withTargets: Phrasing = (segments, statement) => {
  if (statement !== "metric" && statement !== "pay") return segments;
  const named = segments.map((segment) => inAward(segment, [withTarget]));
  return statement === "pay" && named.some(isByAttainment) ? named.map((segment) => inAward(segment, [asAttainment])) : named;
};

const names = ["quota", "goal", "plan", "budget"];

export const withQuotas = called([...names, word.Target], withTargets);

function withTarget(segment: Segment): Segment {
  return segment.flatMap((token, at): Segment => {
    if (says(token, "the") && says(segment[at + 1], ...names) && isEdge(segment[at - 1])) return [];
    const before = segment[at - 1 - Number(says(segment[at - 1], "the"))];
    const next = segment[at + 1];
    const called = isOf(next, Dot) || (isOf(next, Open) && next?.startOffset === endOf(token));
    const alone = says(token, ...names) && isEdge(before) && !called;
    return alone ? [retyped(token, word.Target)] : [token];
  });
}

function isEdge(token: Segment[number] | undefined): boolean {
  return isOf(token, Bound, word.At, word.Of);
}

/** by attainment(revenue), or tiers … by attainment(revenue) */
function isByAttainment(segment: Segment): boolean {
  return segment.some((token, at) => isOf(token, word.By) && isOf(segment[at + 1], word.Attainment));
}

/** Of an attainment, 80% of target is 80%, and the target itself 100%. */
function asAttainment(segment: Segment): Segment {
  return segment.flatMap((token, at): Segment => {
    if (isOf(token, word.Of) && isOf(segment[at + 1], word.Target) && isOf(segment[at - 1], Percentage)) return [];
    if (!isOf(token, word.Target) || isOf(segment[at + 1], Open, Percentage)) return [token];
    if (isOf(segment[at - 1], word.Of) && isOf(segment[at - 2], Percentage)) return [];
    // 1% above target up to 150% counts from the target without saying so: up to which 150% is asked about.
    if (isOf(segment[at - 1], word.Over) && isOf(segment[at + 1], word.UpTo) && segment.some((each) => isOf(each, word.Per))) return [];
    return isOf(segment[at - 1], Bound, word.At) ? [retyped(token, Percentage, undefined, undefined, "100%")] : [token];
  });
}
