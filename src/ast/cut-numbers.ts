import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import { Minus, Negative, NumberLiteral, Percentage, Plus, Unit } from "../../grammar/tokens.ts";
import type { Segment } from "./segments.ts";

/** A number that a comma or a full stop cut into several clauses, as `5，000，000` and `0。5` are. */
export type CutNumber = {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
  readonly first: number;
  readonly last: number;
};

/** The cut numbers of a statement, and from which to which of its segments they go. */
export function cutNumbers(text: string, segments: readonly Segment[]): readonly CutNumber[] {
  const cuts: CutNumber[] = [];
  for (let first = 0; first + 1 < segments.length; first += 1) {
    let last = first;
    while (isCutBetween(text, segments[last], segments[last + 1])) last += 1;
    const begin = numberAtEnd(segments[first]);
    const end = segments[last]?.tokens[0];
    if (last === first || !begin || !end) continue;
    const written = text.slice(begin.startOffset, endOf(end));
    cuts.push({ start: begin.startOffset, end: endOf(end), meant: meantBy(written), first, last });
    first = last;
  }
  return cuts;
}

function isCutBetween(text: string, before: Segment | undefined, after: Segment | undefined): boolean {
  const [left, right] = [numberAtEnd(before), after?.tokens[0]];
  if (left?.tokenType === Percentage) return false;
  if (!left || !right || !isNumber(right) || right.startOffset !== endOf(left) + 1) return false;
  const sign = text.charAt(endOf(left));
  if (!/[,，。]/u.test(sign)) return false;
  if (/^0\d/u.test(right.image)) return true;
  if (isAlone(after)) return left.image === "0" || sign === "。" || /^\d{3}$/u.test(right.image);
  return isAlone(before) && left.image === "0";
}

function numberAtEnd(segment: Segment | undefined): IToken | undefined {
  const last = segment?.tokens.at(-1);
  return last && isNumber(last) ? last : undefined;
}

function isNumber({ tokenType }: IToken): boolean {
  return tokenType === NumberLiteral || tokenType === Percentage;
}

/** Nothing but one figure, its sign and its unit: 6万元1% is a place and what it gives. */
function isAlone({ tokens }: Pick<Segment, "tokens"> = { tokens: [] }): boolean {
  return tokens.filter(isNumber).length === 1 && tokens.every(({ tokenType }) => figureTypes.has(tokenType));
}

const figureTypes: ReadonlySet<unknown> = new Set([NumberLiteral, Percentage, Unit, Plus, Minus, Negative]);

/** 5，000，000 and 5,00,000 are groups of digits; 0，5 and 0。5 have a decimal point. */
function meantBy(written: string): string {
  const parts = written.split(/[,，。]/u);
  const [whole = "", fraction = ""] = parts;
  const isDecimal = parts.length === 2 && (whole === "0" || written.includes("。") || !/^\d{3}/u.test(fraction));
  if (isDecimal) return `${whole}.${fraction}`;
  return parts.join("").replace(/\B(?=(?:\d{3})+(?!\d))/gu, ",");
}
