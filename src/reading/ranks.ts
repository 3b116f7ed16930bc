import { isSameExpression } from "../scheme/expressions/group.ts";
import { everyPart } from "../scheme/expressions/walk.ts";
import type { Expression } from "../scheme/types/expression.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import { conditionText, groupText, inWords } from "./expressions.ts";
import { told, type Voice } from "./voice.ts";

type RankFigure = Extract<Expression, { readonly kind: "group" }>;

/** A condition on a place: `top 10% of the team`, with what else has to hold. */
export type RankPlace = { readonly rank: RankFigure; readonly bounds: readonly Bound[]; readonly rest?: Expression };

/** `value` is a place, or with `share` so much of the group's people. */
type Bound = { readonly op: "=" | ">" | ">=" | "<="; readonly value: Expression; readonly share?: Expression };

/** Undefined for a condition about anything else. */
export function rankPlaceOf(condition: Expression | undefined): RankPlace | undefined {
  if (!condition) return undefined;
  if (condition.kind === "logic" && condition.op === "and") {
    const [left, right] = [rankPlaceOf(condition.left), rankPlaceOf(condition.right)];
    if (!left) return undefined;
    if (right && !right.rest && isSameExpression(left.rank, right.rank)) return { ...left, bounds: [...left.bounds, ...right.bounds] };
    const { left: first, ...more } = condition;
    return left.rest ? { ...left, rest: { ...more, left: left.rest } } : { ...left, rest: condition.right };
  }
  return condition.kind === "compare" ? comparedRank(condition) : undefined;
}

function comparedRank({ op, left, right }: Extract<Expression, { readonly kind: "compare" }>): RankPlace | undefined {
  const isRank = left.kind === "group" && (left.fn === "rank" || left.fn === "rank-from-last");
  if (!isRank || op === "!=" || op === "<") return undefined;
  if (right.kind === "constant") return { rank: left, bounds: [{ op, value: right }] };
  const share = shareOfPeople(right);
  return share && { rank: left, bounds: [{ op, value: right, share }] };
}

/** Of a share of people that is rounded to whole ones, the share. */
function shareOfPeople(people: Expression): Expression | undefined {
  const isRounded = people.kind === "round" || people.kind === "floor" || people.kind === "ceil";
  if (!isRounded || people.of.kind !== "arithmetic" || people.of.op !== "*") return undefined;
  return people.of.left.kind === "headcount" && people.of.right.kind === "constant" ? people.of.right : undefined;
}

/** The rank that all conditions of some rows are about; undefined where they have no such thing in common. */
export function commonRank(conditions: readonly (Expression | undefined)[]): RankFigure | undefined {
  const written = conditions.filter((condition) => condition !== undefined);
  const [first, ...others] = written.map((condition) => rankPlaceOf(condition)?.rank);
  const isCommon = others.every((rank) => rank && first && isSamePlacing(rank, first));
  return isCommon ? first : undefined;
}

/** Counted from either end, it is the same order. */
function isSamePlacing(a: RankFigure, b: RankFigure): boolean {
  return isSameExpression({ ...a, fn: "rank" }, { ...b, fn: "rank" });
}

/** What places are given by, once for all rows. */
export function rankLead({ of, in: group, ties }: RankFigure, voice: Voice): string {
  const { rank } = voice.words;
  const each: Voice = { ...voice, whose: "each" };
  return rank.by(groupText(group, voice), inWords(of, each), ties && inWords(ties, each));
}

/** `top 10%`, `places 2 to 5`, `last place`. */
export function placeText({ rank: { fn }, bounds, rest }: RankPlace, voice: Voice): string {
  const { rank } = voice.words;
  const side = rank[fn === "rank-from-last" ? "fromLast" : "fromFirst"];
  const figures = bounds.map(({ op, value, share }) => ({ op, share, text: share ? shareText(share, voice) : numberText(value, voice) }));
  const [first, second] = figures;
  const low = figures.find(({ op }) => op === ">" || op === ">=");
  const high = figures.find(({ op }) => op === "<=");
  const place =
    first?.op === "="
      ? side.exactly(first.text)
      : low && high
        ? side[high.share ? "shareBetween" : "between"](low.text, high.text)
        : high
          ? side[high.share ? "share" : "upTo"](high.text)
          : side.from((low ?? second)?.text ?? "");
  return rest ? voice.words.pay.underCondition(place, conditionText(rest, voice)) : place;
}

function shareText(share: Expression, voice: Voice): string {
  return share.kind === "constant" ? told(share.value, PERCENT, voice) : inWords(share, voice);
}

function numberText(value: Expression, voice: Voice): string {
  return value.kind === "constant" ? told(value.value, { kind: "number" }, voice) : inWords(value, voice);
}

/** A place by the total stands although a veto limits the grade. */
export function despiteVeto({ of }: RankFigure, { words, scheme: { vetoes = [] } }: Voice): readonly string[] {
  const isByTotal = everyPart(of).some(({ kind }) => kind === "total");
  return isByTotal && vetoes.some(({ then }) => then.kind === "grade") ? [words.rank.despiteVeto] : [];
}

/** How a share of people becomes whole ones, once for all rows that speak of shares. */
export function peopleRounding(conditions: readonly (Expression | undefined)[], { words }: Voice): readonly string[] {
  const bound = conditions.flatMap((condition) => rankPlaceOf(condition)?.bounds ?? []).find(({ share }) => share);
  if (!bound) return [];
  const mode = bound.value.kind === "floor" ? "down" : bound.value.kind === "ceil" ? "up" : "half-up";
  return [words.scheme.shareRounding(words.item.rounding(0, mode, undefined))];
}
