import { retyped } from "../../lexer.ts";
import { Bound, Mark, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inserted, isAward, isOf, type Phrasing, type Segment } from "../segment.ts";

/** full if target is met, 7% once quota is met, no marks if missed, meets target: 20, 20 if on or above target: from the target on, or under it. */
const withTarget: Phrasing = (segments, statement) => {
  if (statement !== "metric" && statement !== "pay") return segments;
  return segments.map((segment) => (isAward(segment) ? withOnOrAbove(withOutcome(withVerbFirst(segment))) : segment));
};

const met = ["met", "achieved", "reached", "hit", "attained", "fulfilled"];
const beaten = ["exceeded", "beaten", "surpassed"];
const meets = ["meets", "meet", "meeting", "hits", "hitting"];
const misses = ["misses", "missing", "miss"];

export const withMet = called(
  [...met, ...beaten, ...meets, ...misses, word.Missing, word.Reaching, "missed", "on", "achieve", "reach", "hit", "attain"],
  withTarget,
);

/** if (the) target is (not) met · if missed · target met */
function withOutcome(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, ...met, ...beaten, "missed"));
  const verb = segment[at];
  const begin = segment.findLastIndex((token, index) => index < at && !isAround(token)) + 1;
  const words = segment.slice(begin, at);
  const target = words.some((token) => isTarget(token));
  const alone = words.some((token) => isOf(token, word.If, word.When)) && says(verb, "missed");
  const exceeded = isOf(segment[at + 1], word.Or) && says(segment[at + 2], ...beaten) ? 2 : 0;
  const rest = segment.slice(at + 1 + exceeded);
  const ends = rest.length === 0 || (begin === 0 && isOf(rest[0], Mark, word.Earn));
  if (!verb || !(target || alone) || !ends) return segment;
  const not = words.some((token) => isNot(token));
  if (says(verb, ...beaten))
    return [...segment.slice(0, begin), retyped(verb, not ? word.UpTo : word.Over), inserted(word.Target, verb), ...rest];
  return [
    ...segment.slice(0, begin),
    retyped(verb, says(verb, "missed") === not ? word.From : word.Under),
    inserted(word.Target, verb),
    ...rest,
  ];
}

function isAround(token: Segment[number]): boolean {
  return (
    isTarget(token) || isOf(token, word.If, word.When, word.Is) || isNot(token) || says(token, "once", "the", "was", "has", "been", "it")
  );
}

function isTarget(token: Segment[number]): boolean {
  return isOf(token, word.Target) || says(token, "quota", "goal", "plan", "budget");
}

function isNot(token: Segment[number]): boolean {
  return isOf(token, word.Not, word.IsNot);
}

/** meets target: 20 */
function withVerbFirst(segment: Segment): Segment {
  const [verb, ...rest] = segment;
  const the = Number(says(rest[0], "the"));
  const said = says(verb, ...meets, ...misses) && isOf(rest[the], word.Target) && isOf(rest[the + 1], Mark, word.Earn);
  // achieve target for full points
  const [lead, ...result] = rest.slice(the + 1);
  const forIt = isOf(verb, word.Reaching) || says(verb, ...meets, "achieve", "reach", "hit", "attain");
  if (verb && lead && forIt && isOf(rest[the], word.Target) && isOf(lead, word.For) && result.length > 0)
    return [...result, retyped(verb, word.From), ...rest.slice(the, the + 1)];
  return verb && said ? [retyped(verb, says(verb, ...misses) ? word.Under : word.From), ...rest.slice(the)] : segment;
}

/** on or above target, on or under budget */
function withOnOrAbove(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => says(token, "on") && isOf(segment[index + 1], word.OrMore, word.OrLess));
  const bound = segment[at + 1];
  if (at < 0 || !bound || isOf(segment[at + 2], Bound)) return segment;
  const lead = isOf(segment[at - 1], word.If, word.When, word.At) ? 1 : 0;
  return segment.toSpliced(at - lead, 2 + lead, retyped(bound, isOf(bound, word.OrMore) ? word.From : word.UpTo));
}
