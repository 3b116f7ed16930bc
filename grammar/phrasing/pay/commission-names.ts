import { retyped } from "../../lexer.ts";
import { Close, Comma, Divide, Equal, Minus, Name, Open, Plus, Times, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** 奖金 实发 = 提成×80%: in a calculation the word for tiers is a pay that is called so. */
const withNames: Phrasing = (segments) => segments.map((segment) => named(segment));

export const withCommissionNames = called([word.Tiers], withNames);

function named(segment: Segment): Segment {
  return segment.map((token, at) => {
    if (!isOf(token, word.Tiers)) return token;
    const [before, after] = [segment[at - 1], segment[at + 1]];
    const calculated = isOf(before, Equal, Open, Comma, Times, Divide, Plus, Minus) || isOf(after, Times, Divide, Plus, Minus, Close);
    const isBase = isOf(before, word.Of, word.Base) && after === undefined;
    return calculated || isBase ? retyped(token, Name) : token;
  });
}
