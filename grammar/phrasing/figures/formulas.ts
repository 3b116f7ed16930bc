import { retyped } from "../../lexer.ts";
import { Bound, Close, Divide, Dot, Equal, Mark, Name, Noun, NumberLiteral, Open, Percentage, Times, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 完成率×20, 回款率=回款额/应收额, 3% of measure(sales): a formula that no word leads, or a name and a sign. */
const formulas: Phrasing = (segments, statement) =>
  segments.map((segment) => {
    if (statement === "metric") return withPoints(withoutOwnName(withFullPoints(withTimes(withVerbs(segment)))));
    return statement === "pay" ? withDefinition(segment) : segment;
  });

export const withFormulas = called(
  [Times, Divide, Equal, Mark, word.Of, word.Attainment, "x", "times", "multiplied", "equal", "equals"],
  formulas,
);

/** weight x attainment, weight times attainment */
function withTimes(segment: Segment): Segment {
  return segment.map((token, at) => {
    const before = isOf(segment[at - 1], Name, Noun, Close) || (at === 1 && isOf(segment[0], NumberLiteral) && isOf(segment[2], Noun));
    const between = before && isOf(segment[at + 1], Name, Noun, Open, NumberLiteral, Percentage);
    return between && isOf(token, Name) && /^(?:x|times)$/iu.test(token.image) ? retyped(token, Times) : token;
  });
}

/** 目标值÷实际值×权重分: full points in a formula are the weight. */
function withFullPoints(segment: Segment): Segment {
  return segment.map((token, at) => {
    const factor = isOf(segment[at - 1], Times, Divide) || isOf(segment[at + 1], Times, Divide);
    return isOf(token, word.Full) && /^(?:权重分|满分)$/u.test(token.image) && factor ? retyped(token, word.Weight) : token;
  });
}

/** weight multiplied by attainment, score equals attainment times weight */
function withVerbs(segment: Segment): Segment {
  return segment.flatMap((token, at): Segment => {
    if (isOf(token, Name) && /^multiplied$/iu.test(token.image) && isOf(segment[at + 1], word.By)) return [retyped(token, Times)];
    if (isOf(token, word.By) && /^multiplied$/iu.test(segment[at - 1]?.image ?? "")) return [];
    return at === 1 && isOf(segment[0], word.Points) && /^equals?$/iu.test(token.image) ? [retyped(token, Equal)] : [token];
  });
}

/** 计算公式：回款率=…: the name that is defined is the metric's own. */
function withoutOwnName(segment: Segment): Segment {
  const at = isOf(segment[1], Mark) ? 2 : 1;
  const leads = isOf(segment[0], word.Measure) && isOf(segment[at], Name) && isOf(segment[at + 1], Equal);
  return leads ? segment.toSpliced(at, 2) : segment;
}

/** 得分公式：得分=…, 完成率×权重 */
function withPoints(segment: Segment): Segment {
  const [first, second, third] = segment;
  if (isOf(first, word.Points) && isOf(second, Mark) && isOf(third, word.Points)) return segment.slice(2);
  const values = [word.Attainment, word.Measure, word.Weight, word.Target];
  const scaled = isOf(first, NumberLiteral) && isOf(second, Times) && isOf(third, ...values);
  return first && (scaled || (isOf(first, ...values) && isOf(second, Times, Divide)))
    ? [inserted(word.Points, first), ...segment]
    : segment;
}

/** 奖金 = people.base × 5%, 基数×得分÷100, 总分×1%, measure(sales) * 3% and 3% of measure(sales) */
function withDefinition(segment: Segment): Segment {
  const [first, second, third] = segment;
  if (isOf(first, Name, word.Tiers) && isOf(second, Equal)) return segment.slice(1);
  const value =
    (isOf(first, word.Measure, word.Attainment) && isOf(second, Open) && isOf(segment[3], Close)) ||
    (isOf(first, Name) && isOf(second, Dot)) ||
    (isOf(first, word.Base, word.Of, word.Total, word.Points) && isOf(second, Times, Divide)) ||
    isOf(first, Open);
  const placed = segment.some((token) => isOf(token, Bound, word.At, word.Otherwise, word.When));
  const product = segment.some((token) => isOf(token, Times, Divide));
  const part = isOf(first, Percentage, NumberLiteral) && isOf(second, word.Of) && !isOf(third, word.Target, word.Weight, word.Base);
  return first && !placed && ((value && product) || part) ? [inserted(Equal, first), ...segment] : segment;
}
