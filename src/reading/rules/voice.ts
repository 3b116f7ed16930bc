import { type Fraction, negate } from "../../number/fraction.ts";
import type { Interval } from "../../scheme/intervals/interval.ts";
import type { Reading } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import type { Scale } from "../stretch.ts";
import type { Voice } from "../voice.ts";
import type { Kind } from "../words/en/rule.ts";

/** How the rule of an item, a coefficient or a pay is told. */
export type RuleVoice = Voice & {
  readonly kind: Kind;
  /** A figure of the rule: points, an amount, a share of the base. */
  readonly award: (figure: Fraction) => string;
  /** What it gives in full; absent where nothing is full, as in an extra. */
  readonly full?: Fraction;
  /** What the rule reads, in words, and its unit. */
  readonly reads: Readonly<Record<Reading, string>>;
  readonly unit: Unit;
  /** What comes out at a value, as the plan computes it. */
  readonly at?: (value: Fraction) => Fraction | undefined;
  /** The values that can occur, and of which figure they are whole multiples. */
  readonly on?: Interval;
  readonly grid?: Fraction;
};

export function scaleOf(reading: Reading, { unit }: RuleVoice): Scale {
  return reading === "attainment" ? { unit: PERCENT, isAttainment: true } : { unit };
}

/** `it gives 40 points`, `it takes off 20 points` */
export function givesText(figure: Fraction, voice: RuleVoice): string {
  const { words, kind, award } = voice;
  return isTaken(figure, voice) ? words.rule.takes[kind](award(negate(figure))) : words.rule.gives[kind](award(figure));
}

/** `40 points`, `minus 20 points` */
export function awardText(figure: Fraction, voice: RuleVoice): string {
  const { words, kind, award } = voice;
  return isTaken(figure, voice) ? words.rule.taken[kind](award(negate(figure))) : award(figure);
}

/** Of an item with a weight, taking off would be read as off its full points. */
function isTaken({ n }: Fraction, { kind, full }: RuleVoice): boolean {
  return n < 0n && (kind === "pay" || full === undefined);
}

/** @throws RangeError where nothing is full: the checker lets no rule ask for it there. */
export function fullText({ full, award }: RuleVoice): string {
  if (!full) throw new RangeError("nothing is full here");
  return award(full);
}
