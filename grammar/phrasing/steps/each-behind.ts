import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Divide, Minus, Name, Negative, NumberLiteral, Sign, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/** 扣2分/次, 2分/次, -5分/起, 加2分/每次: so much for each. 迟到扣2分/次 is 迟到1次扣2分. */
const eachFirst: Phrasing = (segments, statement) =>
  statement === "metric" ? segments.map((segment) => withEachFirst(segment)) : segments;

export const withEachBehind = called([Divide], eachFirst);

function withEachFirst(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, Divide));
  const start = segment.findIndex((token) => isOf(token, NumberLiteral));
  const lead = segment.slice(0, Math.max(start, 0));
  const isPoints = at > 0 && start + figureAt(segment, start) === at && isUnitOf(segment[at - 1], "points");
  if (!isPoints || !lead.every((token) => isOf(token, Name, word.Happening, Sign, Negative, Minus))) return segment;
  const [name] = lead.filter((token) => isOf(token, Name));
  const step = stepOf(segment[0] as IToken, segment.slice(at + 1), name);
  const signs = lead
    .filter((token) => isOf(token, Sign))
    .map((token) => (isOf(token, Negative, Minus) ? retyped(token, word.Deduct) : token));
  return step ? [...step, ...signs, ...segment.slice(start, at)] : segment;
}

/** 次, 每次, 天: one of what stands behind the slash, in the place of the first word. */
function stepOf(first: IToken, [per, ...more]: Segment, name: IToken | undefined): Segment | undefined {
  if (!per || more.length > Number(isOf(per, word.Each, word.Per))) return undefined;
  if (isOf(per, word.Each) && more.length === 0) return [inserted(word.Each, first, per.image), ...(name ? [name] : [])];
  const { image } = more[0] ?? per;
  const one = [inserted(NumberLiteral, first, "1"), inserted(Unit, first, image)];
  if (isUnitOf(more[0] ?? per, "time")) return [inserted(word.Per, first), ...one];
  if (!isUnitOf(more[0] ?? per, "count")) return undefined;
  return name ? [name, ...one] : [inserted(word.Each, first), inserted(Unit, first, image)];
}
