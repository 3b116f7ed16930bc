import { endOf, retyped } from "../../lexer.ts";
import { Close, Dot, Name, Open, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { isOf, type Phrasing, type Segment } from "../segment.ts";

/** measure the sum of crm.visits, measure total(crm.visits): what becomes of the figures, before them. */
const withCalls: Phrasing = (segments, statement) =>
  statement === "metric"
    ? segments.map((segment) => (isOf(segment[0], word.Measure) ? withTotal(withCall(withoutThe(segment))) : segment))
    : segments;

export const withMeasuredSums = called([word.Sum, word.Average, word.Total, word.Median, word.Last, word.Max, word.Min], withCalls);

const functions = [word.Sum, word.Average, word.MonthlyAverage, word.Total, word.Median, word.Last, word.Max, word.Min] as const;

/** the sum of … */
function withoutThe(segment: Segment): Segment {
  return says(segment[1], "the") && isOf(segment[2], ...functions) ? segment.toSpliced(1, 1) : segment;
}

/** sum of crm.visits */
function withCall(segment: Segment): Segment {
  const at = segment.findIndex(
    (token, index) => isOf(token, ...functions) && isOf(segment[index + 1], word.Of) && isColumn(segment, index + 2),
  );
  const [of, column] = [segment[at + 1], segment[at + 4]];
  if (at < 0 || !of || !column) return segment;
  const close = retyped(column, Close, endOf(column), endOf(column), "");
  return withCall([...segment.slice(0, at + 1), retyped(of, Open), ...segment.slice(at + 2, at + 5), close, ...segment.slice(at + 5)]);
}

function isColumn(segment: Segment, at: number): boolean {
  return isOf(segment[at], Name) && isOf(segment[at + 1], Dot) && isOf(segment[at + 2], Name) && !isOf(segment[at + 3], Dot, Open);
}

/** A total of figures, and not that of the scheme. */
function withTotal(segment: Segment): Segment {
  return segment.map((token, at) =>
    isOf(token, word.Total) && isOf(segment[at + 1], Open) && isColumn(segment, at + 2) ? retyped(token, word.Sum) : token,
  );
}
