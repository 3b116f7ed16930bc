import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Sign, Unit, word } from "../../tokens.ts";
import { numeralValue } from "../../words/numerals.ts";
import { called, says, without } from "../said.ts";
import { hasStep, inserted, isOf, isUnitOf, type Phrasing, type Segment, stepWords } from "../segment.ts";

/** first 2 errors free, -2 per further error: up to two cost nothing, and what is over two counts. */
const withFirst: Phrasing = (segments, statement) => {
  const at = statement === "metric" ? segments.findIndex((segment) => freeIn(segment)) : -1;
  const free = freeIn(segments[at] ?? []);
  const step = segments.findIndex((segment, index) => index > at && hasStep(segment));
  if (!free || step < 0) return segments;
  return segments.map((segment, index) => (index === at ? full(free) : index === step ? beyond(segment, free) : segment));
};

export const withFree = called(["free", "deduction", "allowed", "permitted", "tolerated", "grace"], withFirst);

/** How many are free, and of what. */
type Free = { readonly count: IToken; readonly unit?: IToken };

/** the first 2 errors are free · first two free · no deduction for the first 2 errors · 2 errors allowed */
function freeIn(segment: Segment): Free | undefined {
  return allowedIn(segment) ?? firstIn(segment);
}

/** 2 errors (are) allowed · up to 2 errors without deduction · a grace of 2 errors */
function allowedIn(segment: Segment): Free | undefined {
  const at = segment.findIndex((token) => isOf(token, NumberLiteral));
  const [count, unit] = [segment[at], segment[at + 1]];
  const lead = segment.slice(0, Math.max(at, 0));
  const rest = segment.slice(at + 1 + Number(isOf(unit, Unit)));
  const grace = lead.some((token) => says(token, "grace")) && rest.length === 0;
  const allowed = rest.some((token) => says(token, "allowed", "permitted", "free", "tolerated", "deduction")) && rest.length < 4;
  const said = [...lead, ...rest].every((token) => isOf(token, word.UpTo, word.AtMost, word.Of, word.Without) || says(token, ...around));
  if (at < 0 || !count || !said || !(grace || allowed)) return undefined;
  return { count, ...(unit && isOf(unit, Unit) ? { unit } : {}) };
}

const around = ["a", "the", "grace", "are", "is", "allowed", "permitted", "free", "tolerated", "deduction"];

function firstIn(segment: Segment): Free | undefined {
  const start = segment.findIndex((token) => isOf(token, word.First));
  const [count, unit] = [countOf(segment[start + 1]), segment[start + 2]];
  const lead = segment.slice(0, Math.max(start, 0));
  const [no, deduction] = lead;
  const last = segment.at(-1);
  const costless = isOf(no, word.Nil) && says(deduction, "deduction") && lead.every((token) => isOf(token, word.Nil, word.For, Name));
  const free = says(last, "free") && lead.every((token) => says(token, "the"));
  if (start < 0 || !count || !(costless || free) || segment.length > start + 5) return undefined;
  return { count, ...(unit && isOf(unit, Unit, Name) && !says(unit, "free", "are", "is") ? { unit } : {}) };
}

function countOf(token: IToken | undefined): IToken | undefined {
  if (token && isOf(token, NumberLiteral)) return token;
  const value = token && isOf(token, Name) ? numeralValue(token.image) : undefined;
  return token && value !== undefined ? retyped(token, NumberLiteral, undefined, undefined, String(value)) : undefined;
}

function full({ count, unit }: Free): Segment {
  return [count, ...counted(unit), inserted(word.OrLess, count), inserted(word.Full, count)];
}

/** 2 points off per further error · -2 each after · 2 points for each one after that */
function beyond(segment: Segment, { count, unit }: Free): Segment {
  const kept = without(segment, "additional", "subsequent", "thereafter", "that", "one").filter(
    (token) => !isOf(token, word.Further, word.Extra, word.Then) && !(isOf(token, word.Over) && token.image.toLowerCase() === "after"),
  );
  const costs = kept.findIndex((token) => isOf(token, word.Deduct));
  if (costs > 0 && isOf(kept[0], ...stepWords))
    return beyond([...kept.slice(costs), ...kept.slice(0, costs)], { count, ...(unit && { unit }) });
  const signed = kept.some((token) => isOf(token, Sign) || says(token, "off", "less"));
  const [first, at] = [kept[0], kept.findIndex((token) => isOf(token, ...stepWords))];
  const [step, noun] = [kept[at], kept[at + 1]];
  if (!first || !step || kept.length > at + 2) return segment;
  const one = noun && isCounted(noun) ? [retyped(noun, Unit)] : [inserted(NumberLiteral, step, "1"), ...counted(unit)];
  const edge = [inserted(word.Over, step), inserted(NumberLiteral, step, count.image), ...counted(unit)];
  return [...(signed ? [] : [inserted(word.Deduct, first)]), ...kept.slice(0, at), retyped(step, word.Per), ...one, ...edge];
}

function isCounted(token: IToken): boolean {
  return isUnitOf(token, "count");
}

function counted(unit: IToken | undefined): Segment {
  return unit && isOf(unit, Unit) ? [unit] : [];
}
