import { endOf, retyped } from "../../lexer.ts";
import { Name, word } from "../../tokens.ts";
import { calledBy } from "../said.ts";
import { figureAt, isAward, isOf, type Segment } from "../segment.ts";

const verbs = /^的?(?:(?<off>扣款|罚款|扣发|扣除奖金|倒扣)|奖|奖金|计奖|补贴|奖励金额?|积)$/u;

/** 每次扣款50元, 第一名奖500元: a noun of money before its figure is the verb. Elsewhere it may be a name. */
export const withAmountVerbs = calledBy(/^(?:不奖不|不加不)$|^的?(?:扣|罚|倒扣|奖|计奖|补贴|积$)/u, [], (segments, statement) =>
  segments.map((segment) => withVerb(statement === "pay" ? withNeither(segment) : segment)),
);

/** 60分以上不足80分不奖不罚: nothing, either way. */
function withNeither(segment: Segment): Segment {
  const [not, neither] = segment.slice(-2);
  const said = not && neither && isOf(not, Name) && /^不[奖加]不$/u.test(not.image) && isOf(neither, word.Deduct);
  return said ? [...segment.slice(0, -2), retyped(not, word.None)] : segment;
}

function isVerb(token: Segment[number]): boolean {
  return isOf(token, Name) && verbs.test(token.image);
}

function withVerb(segment: Segment): Segment {
  const at = segment.findIndex((token, index) => index > 0 && isVerb(token) && figureAt(segment, index + 1) > 0);
  const token = segment[at];
  if (!token || !isAward(segment)) return segment;
  const off = verbs.exec(token.image)?.groups?.off !== undefined;
  const begin = token.startOffset + Number(token.image.startsWith("的"));
  return segment.with(at, retyped(token, off ? word.Deduct : word.Add, begin, endOf(token), token.image.replace(/^的/u, "")));
}
