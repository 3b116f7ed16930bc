import { retyped } from "../../lexer.ts";
import { Bound, Comparison, Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 若完成率不足60%，则得0分: what follows from a condition may stand after a comma; a veto needs no 当. */
const consequent: Phrasing = (segments, statement) => {
  const result: Segment[] = [];
  for (const written of segments) {
    const segment = statement === "veto" && isOf(written.at(-1), word.Whose) ? written.slice(0, -1) : written;
    const last = result.at(-1);
    if (last && isOpen(last) && isConsequence(segment, statement === "veto"))
      result[result.length - 1] = [...last, ...then(statement === "veto" ? withItem(segment) : segment)];
    else result.push(statement === "veto" ? withWhen(segment) : segment);
  }
  return statement === "pay" ? result.map((segment) => withNothing(segment)) : result;
};

/** 若完成率低于60%，则提成为0: nothing is paid. */
function withNothing(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.Then));
  const [what, is, zero, ...more] = segment.slice(at + 1);
  const money = more.length === 0 || (more.length === 1 && isOf(more[0], Unit));
  const nothing = isOf(what, word.Tiers) && isOf(is, word.Is, word.Earn) && zero?.image === "0" && money;
  return at > 0 && isOf(segment[0], word.When, word.If) && nothing && zero
    ? [...segment.slice(0, at + 1), inserted(word.Earn, zero), zero]
    : segment;
}

export const withConsequences = called([word.When, word.If, word.Then, word.Total, word.Grade], consequent);

/** A condition that nothing follows from yet. */
function isOpen(segment: Segment): boolean {
  return isOf(segment[0], word.When, word.If) && !segment.some((token) => isOf(token, word.Then));
}

function isConsequence(segment: Segment, veto: boolean): boolean {
  const [first] = segment;
  return isOf(first, word.Then) || (veto && (isOf(first, word.Total, word.Grade, word.Earn) || isOfItem(segment)));
}

/** 考核分得0分: what becomes of one metric. */
function isOfItem([name, verb, figure]: Segment): boolean {
  return isOf(name, Name) && isOf(verb, word.Earn, word.Is) && isOf(figure, NumberLiteral);
}

function withItem(segment: Segment): Segment {
  const [, verb] = segment;
  return isOfItem(segment) && verb ? segment.with(1, retyped(verb, word.Is)) : segment;
}

function then(segment: Segment): Segment {
  const [first] = segment;
  return first && !isOf(first, word.Then) ? [inserted(word.Then, first), ...segment] : segment;
}

function withWhen(segment: Segment): Segment {
  const [first] = segment;
  const condition = segment.some((token) => isOf(token, Bound, Comparison)) && !isOf(first, word.When, word.If, word.Accept, word.Then);
  return first && condition ? [inserted(word.When, first), ...segment] : segment;
}
