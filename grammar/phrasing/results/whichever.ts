import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Close, Comma, Open, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** points weight * attainment or 24, whichever is lower: the lower of the two. */
const withChoice: Phrasing = (segments) => {
  const at = segments.findIndex((segment) => segment.some((token) => says(token, "whichever")));
  const asked = segments[at] ?? [];
  const start = asked.findIndex((token) => says(token, "whichever"));
  const type = functionOf(asked.slice(start + 1));
  // Behind its own comma it is said of the clause before.
  const index = start === 0 ? at - 1 : at;
  const values = start === 0 ? segments[index] : asked.slice(0, start);
  const chosen = values && type && choice(values, type);
  return chosen ? segments.with(index, chosen).filter((_, each) => each === index || each !== at) : segments;
};

export const withWhichever = called(["whichever"], withChoice);

const more = ["greater", "higher", "larger", "more"];
const less = ["lesser", "lower", "smaller", "less"];

/** whichever is (the) lower */
function functionOf(rest: readonly IToken[]): IToken["tokenType"] | undefined {
  const last = rest.at(-1);
  if (rest.length > 3 || !last) return undefined;
  return says(last, ...more) ? word.Max : says(last, ...less) ? word.Min : undefined;
}

/** Both values begin behind the words that lead the clause. */
function choice(segment: Segment, type: IToken["tokenType"]): Segment | undefined {
  const start = segment.findIndex((token) => !isOf(token, word.Points, word.Is) && !says(token, "either"));
  const ors = segment.flatMap((token, at) => (isOf(token, word.Or) ? [at] : []));
  const [or = -1] = ors;
  const [first, joint, last] = [segment[start], segment[or], segment.at(-1)];
  if (!first || !joint || !last || ors.length !== 1 || or <= start || joint === last) return undefined;
  const values = [...segment.slice(start, or), retyped(joint, Comma), ...segment.slice(or + 1)];
  return [...segment.slice(0, start), inserted(type, first), inserted(Open, first), ...values, inserted(Close, last)];
}
