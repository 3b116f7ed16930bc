import { type UnitWord, unitWords } from "../../grammar/words/units.ts";
import type { Surface } from "../../grammar/words.ts";
import type { Name } from "../ast/nodes/name.ts";
import { absolute, equal, type Fraction, ONE } from "../number/fraction.ts";
import { name } from "./names.ts";
import { counted } from "./spelling.ts";

/** Units of time and points have a word in both languages; money and counts are kept as written. */
export function unitIn(surface: Surface, unit: Name, amount?: Fraction): string {
  const { text, quoted } = unit;
  if (quoted) return name(unit);
  const one = amount !== undefined && isOne(amount);
  if (text === MARKS) return marks(surface);
  if (isPeriod(text)) return counted[text][one ? "one" : "many"][surface];
  return surface === "zh" ? inHan(text) : inLatin(text, one);
}

/** What units of points and working days are called in the tree. */
const MARKS = "marks";
const WORKDAY = "workday";

export function marks(surface: Surface): string {
  return surface === "en" ? MARKS : firstHan((_, word) => word.kind === "points", MARKS);
}

export function percentagePoints(surface: Surface, amount: Fraction): string {
  const english = isOne(amount) ? "point" : "points";
  return surface === "en" ? english : firstHan((_, word) => word.kind === "percentage-points", english);
}

/** 分钟 for minute; a working day is told from a day by its own word. */
function inHan(unit: string): string {
  if (unit === WORKDAY) return firstHan((spelling) => spelling.endsWith("工作日"), unit);
  return firstHan((_, word) => word.kind === "time" && word.unit === unit, unit);
}

function inLatin(unit: string, one: boolean): string {
  const plural = `${unit}s`;
  return !one && unitWords[unit]?.kind === "time" && Object.hasOwn(unitWords, plural) ? plural : unit;
}

function isOne(amount: Fraction): boolean {
  return equal(absolute(amount), ONE);
}

function isPeriod(text: string): text is keyof typeof counted {
  return Object.hasOwn(counted, text);
}

/** The first Chinese spelling of the table for a unit. */
function firstHan(matches: (spelling: string, word: UnitWord) => boolean, otherwise: string): string {
  return (
    Object.entries(unitWords).find(([spelling, word]) => /\p{Script=Han}/u.test(spelling) && matches(spelling, word))?.[0] ?? otherwise
  );
}
