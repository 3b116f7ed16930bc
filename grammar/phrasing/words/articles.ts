import { retyped } from "../../lexer.ts";
import { Dot, Name, Open, Percentage, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inAward, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 150% for an A, nothing for a C, 500 to the top 10%, a bonus of 500 at A: words that say nothing by themselves. */
const without: Phrasing = (segments, statement) =>
  statement === "pay" ? segments.map((segment) => inAward(segment, [withoutBonus, withTo, withoutArticle, withFormula])) : segments;

const choices = ["greater", "higher", "larger", "lesser", "lower", "smaller"];

export const withoutArticles = called(["a", "an", "the", "bonus", "commission", "incentive", ...choices, word.To], without);

/** a bonus of $500 · commission of 5% · 8% commission */
function withoutBonus(segment: Segment): Segment {
  if (isNoun(segment[1]) && isOf(segment[0], Percentage) && !isOf(segment[2], Dot, Open)) return segment.toSpliced(1, 1);
  const at = segment.findIndex((token) => isNoun(token));
  const lead = segment.slice(0, at);
  if (at < 0 || !lead.every((token) => says(token, "a", "an", "the")) || !isOf(segment[at + 1], word.Of)) return segment;
  return segment.slice(at + 2);
}

function isNoun(token: Segment[number] | undefined): boolean {
  return says(token, "bonus", "commission", "incentive", "payment", "award");
}

/** 500 to the top 10% */
function withTo(segment: Segment): Segment {
  const at = segment.findIndex(
    (token, index) => isOf(token, word.To) && isOf(segment[index + 1 + Number(says(segment[index + 1], "the"))], word.Top, word.Bottom),
  );
  const to = segment[at];
  return to && at > 0 ? segment.with(at, retyped(to, word.At)) : segment;
}

/** for an A · for a B */
function withoutArticle(segment: Segment): Segment {
  return segment.filter(
    (token, at) => !(says(token, "a", "an") && isOf(segment[at - 1], word.For, word.At) && isOf(segment[at + 1], Name)),
  );
}

/** the lower of $10,000 and 5% of measure(revenue): a formula by its first word */
function withFormula(segment: Segment): Segment {
  const at = Number(says(segment[0], "the"));
  const [first] = segment;
  const chooses = says(segment[at], ...choices) && isOf(segment[at + 1], word.Of);
  return first && chooses ? [inserted(word.Points, first), ...segment] : segment;
}
