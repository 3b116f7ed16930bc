import { endOf } from "../../lexer.ts";
import { Close, Dot, Enumerate, Minus, Name, NumberLiteral, Open, Times } from "../../tokens.ts";
import { numeralCharacters } from "../../words/numerals.ts";
import { called } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

const label = /^(?:\d{1,2}|[A-Za-z])$/u;

/** 1、… · 1. … · (1) … · 一、… · a) … · - …: what numbers a clause says nothing. */
const unnumbered: Phrasing = (segments) =>
  segments.map((segment) => {
    const length = numberingOf(segment);
    return length < segment.length ? segment.slice(length) : segment;
  });

export const withoutNumbering = called([Open, Close, Enumerate, Dot, Times, Minus], unnumbered);

/** How many tokens number the clause; 0 where none does. */
export function numberingOf(segment: Segment): number {
  const [first, second, third] = segment;
  if (isOf(first, Open) && isLabel(second) && isOf(third, Close)) return 3;
  if (isLabel(first) && isOf(second, Enumerate, Close)) return isOf(third, NumberLiteral) && isOf(segment[3], Enumerate) ? 0 : 2;
  if (isLabel(first) && isOf(second, Dot)) return 2;
  const apart = first && second && second.startOffset > endOf(first);
  // a minus before a number that is no share may be its sign
  return apart && (isOf(first, Times) || (isOf(first, Minus) && !isOf(second, NumberLiteral, Open))) ? 1 : 0;
}

function isLabel(token: Segment[number] | undefined): boolean {
  if (!token || !isOf(token, NumberLiteral, Name)) return false;
  return label.test(token.image) || numeralCharacters.exec(token.image)?.[0] === token.image;
}
