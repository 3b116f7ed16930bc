import { retyped } from "../../lexer.ts";
import { Percentage, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** top 20%: A, middle 70%: B, bottom 10%: C — where the three make the whole, the middle is whoever is left. */
const withRest: Phrasing = (segments) => {
  const shares = [word.Top, "middle", word.Bottom].map((which) => segments.map((segment) => shareOf(segment, which)));
  const said = shares.map((each) => each.find((share) => share !== undefined));
  const whole = said.reduce<number>((sum, share) => sum + (share ?? 0), 0) === 100;
  return whole && said.every((share) => share !== undefined) ? segments.map((segment) => rest(segment)) : segments;
};

export const withMiddle = called(["middle"], withRest);

/** The percentage behind a word; undefined where the clause has no such word. */
function shareOf(segment: Segment, which: string | typeof word.Top): number | undefined {
  const at = segment.findIndex((token) => (typeof which === "string" ? says(token, which) : isOf(token, which)));
  const share = segment[at + 1];
  return at >= 0 && share && isOf(share, Percentage) ? Number.parseFloat(share.image) : undefined;
}

/** 500 for the middle 70% is 500 otherwise. */
function rest(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "middle"));
  const middle = segment[at];
  if (!middle) return segment;
  const lead = segment.findLastIndex((token, index) => index < at && !says(token, "the") && !isOf(token, word.For, word.At));
  return [...segment.slice(0, lead + 1), retyped(middle, word.Otherwise), ...segment.slice(at + 2)];
}
