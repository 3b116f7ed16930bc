import { Bound, Comparison, word } from "../tokens.ts";
import { called } from "./said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "./segment.ts";

/** 若完成率不足60%，则得0分: what follows from a condition may stand after a comma; a veto needs no 当. */
const consequent: Phrasing = (segments, statement) => {
  const result: Segment[] = [];
  for (const written of segments) {
    const segment = statement === "veto" && isOf(written.at(-1), word.Whose) ? written.slice(0, -1) : written;
    const last = result.at(-1);
    if (last && isOpen(last) && isConsequence(segment, statement === "veto")) result[result.length - 1] = [...last, ...then(segment)];
    else result.push(statement === "veto" ? withWhen(segment) : segment);
  }
  return result;
};

export const withConsequences = called([word.When, word.If, word.Then, word.Total, word.Grade], consequent);

/** A condition that nothing follows from yet. */
function isOpen(segment: Segment): boolean {
  return isOf(segment[0], word.When, word.If) && !segment.some((token) => isOf(token, word.Then));
}

function isConsequence([first]: Segment, veto: boolean): boolean {
  return isOf(first, word.Then) || (veto && isOf(first, word.Total, word.Grade, word.Earn));
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
