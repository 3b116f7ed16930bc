import { retyped } from "../../lexer.ts";
import { Close, Name, NumberLiteral, Open, Percentage, Pipe, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { inserted, isOf, type Phrasing, rejoined, type Segment } from "../segment.ts";

/** rated on a scale of 1 to 5 by 50% manager, 30% peers and 20% reports, highest and lowest dropped: who rates, and which ratings count. */
const ofRatings: Phrasing = (segments, statement) => {
  if (statement !== "metric" || !segments.some(([first]) => isOf(first, word.Rating))) return segments;
  const written = segments.map((segment) => withTrim(withRaters(withoutScale(segment))));
  return rejoined(written, (last, segment) => {
    const [rater] = segment;
    return rater && isOf(last[0], word.Rating) && isRater(segment) ? [...last, inserted(Pipe, rater), ...segment] : undefined;
  });
};

export const withRaterLists = called([word.Rating], ofRatings);

/** rated on a scale of 1 to 5 */
function withoutScale(segment: Segment): Segment {
  const at = segment.findIndex((token) => says(token, "scale"));
  const lead = segment.slice(1, Math.max(at, 0));
  const of = isOf(segment[at + 1], word.Of, word.From) ? 1 : 0;
  return isOf(segment[0], word.Rating) && at > 0 && lead.every((token) => says(token, "on", "a")) ? segment.toSpliced(1, at + of) : segment;
}

/** manager (50%), 50% manager, 30% peers and 20% reports: the name, then its share. */
function withRaters(segment: Segment): Segment {
  const by = segment.findIndex((token) => isOf(token, word.By));
  const start = isOf(segment[0], word.Rating) ? by + 1 : 0;
  if (isOf(segment[0], word.Rating) && by < 0) return segment;
  const result: Segment[number][] = [];
  for (let at = start; at < segment.length; at += 1) {
    const [token, next, behind] = [segment[at], segment[at + 1], segment[at + 2]];
    if (!token) break;
    if (isOf(token, Percentage) && isOf(next, Name) && next) {
      result.push(next, token);
      at += 1;
    } else if (isOf(token, Open) && isOf(next, Percentage) && isOf(behind, Close) && next) {
      result.push(next);
      at += 2;
    } else
      result.push(
        isOf(token, word.And) && isOf(segment[at - 1], Percentage, Name) && isOf(next, Percentage, Name) ? retyped(token, Pipe) : token,
      );
  }
  return [...segment.slice(0, start), ...result];
}

/** peers 30% | reports 20%, behind a comma */
function isRater(segment: Segment): boolean {
  const [name, share, pipe] = segment;
  return isOf(name, Name) && isOf(share, Percentage) && (pipe === undefined || (isOf(pipe, Pipe) && isRater(segment.slice(3))));
}

/** highest and lowest dropped · excluding the highest and the lowest */
function withTrim(segment: Segment): Segment {
  const [first] = segment;
  const best = segment.some((token) => isOf(token, word.Best));
  const worst = segment.some((token) => isOf(token, word.Worst));
  const words = segment.every(
    (token) =>
      isOf(token, word.Best, word.Worst, word.And) ||
      says(token, "dropped", "excluded", "excluding", "dropping", "ratings", "scores", "are"),
  );
  return first && best && worst && words ? [inserted(word.Trim, first), inserted(NumberLiteral, first, "1")] : segment;
}
