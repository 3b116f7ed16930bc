import type { Fraction } from "../../../number/fraction.ts";
import type { NodeOf } from "../../../plan/graph.ts";
import { isKnown, isNumber, type Known } from "../value.ts";
import { commonFigure, isPlaceFn, placeFigure } from "./figures.ts";
import { type Member, nodeOf, type Outcome, type Outcomes, valueIn } from "./member.ts";
import { placesOf } from "./places.ts";

/** A rank, a sum, an average over those who have the value. What is common to them is everyone's of the group. */
export function figureOutcomes({ fn }: NodeOf<"group">, members: readonly Member[]): Outcomes {
  const having = members.flatMap((member) => {
    const { of } = member.part;
    const value = of === undefined ? undefined : valueIn(member, of);
    return value !== undefined && isKnown(value) ? [{ member, value }] : [];
  });
  const trace = { counted: having.length };
  if (!isPlaceFn(fn)) {
    const values = having.map(({ value }) => value);
    return { each: new Map(), otherwise: (node) => ({ value: commonFigure(fn, values, node), trace }) };
  }
  const places = placesOf(having.map(({ member, value }) => ({ of: numeric(value), ties: tiesOf(member) })));
  const each = places.flatMap((placed, index): readonly [Member, Outcome][] => {
    const member = having[index]?.member;
    if (!member) return [];
    const at = 1 + (fn === "rank-from-last" ? placed.after : placed.before);
    return [[member, { value: placeFigure(fn, placed, nodeOf(member)), trace: { ...trace, place: { at, level: placed.level } } }]];
  });
  return { each: new Map(each) };
}

export function tiesOf(member: Member): Fraction | undefined {
  const { ties } = member.part;
  const value = ties === undefined ? undefined : valueIn(member, ties);
  return value !== undefined && isNumber(value) ? value : undefined;
}

/** @throws TypeError for what is no number: the checker keeps it from being ranked */
function numeric(value: Known): Fraction {
  if (!isNumber(value)) throw new TypeError("what is ranked is no number");
  return value;
}
