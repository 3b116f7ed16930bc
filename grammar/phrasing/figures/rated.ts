import { NumberLiteral, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** rated 1 to 5 by manager | peers, at least 3 raters, trim 1: what is said of the ratings may stand behind commas. */
const withConditions: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  return rejoined(segments, (last, segment) => {
    const more = isOf(last[0], word.Rating) ? conditionIn(segment) : undefined;
    return more && [...last, ...more];
  });
};

export const withRated = called([word.Trim, word.Best, "raters", "ratings", "reviewers"], withConditions);

/** at least 3 raters · trim 1 */
function conditionIn(segment: Segment): Segment | undefined {
  const [first, count, noun, ...rest] = segment;
  if (!first || !count || rest.length > 0 || !isOf(count, NumberLiteral)) return undefined;
  if (noun && !says(noun, "raters", "ratings", "reviewers")) return undefined;
  return isOf(first, word.AtLeast, word.Trim) ? [first, count] : undefined;
}
