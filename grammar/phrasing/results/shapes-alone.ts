import { retyped } from "../../lexer.ts";
import { NumberLiteral, OverSign, Percentage, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** all or nothing, inverse: a whole rule in a word or two. */
const withRules: Phrasing = (segments, statement) =>
  statement === "metric" ? withEnd(segments.flatMap((segment) => allOrNothing(segment) ?? [withProportion(segment)])) : segments;

export const withShapesAlone = called([word.AllOf, word.Inverse, word.Mirrored, word.Proportional, word.ProRata, "inversely"], withRules);

/** all or nothing (at 95%): full from there on, at the target where nothing else is said */
function allOrNothing(segment: Segment): readonly Segment[] | undefined {
  const [all, or, nothing, lead, ...rest] = segment;
  if (!all || !isOf(all, word.AllOf) || !isOf(or, word.Or) || !isOf(nothing, word.None) || !nothing) return undefined;
  const edge = lead && (isOf(lead, word.At, word.From) || says(lead, "on")) ? rest : [];
  if (lead && (edge.length === 0 || !(figureAt(edge, 0) === edge.length || isOf(edge[0], word.Target)))) return undefined;
  const from = edge.length > 0 ? edge : [retyped(nothing, Percentage, undefined, undefined, "100%")];
  return [
    [retyped(all, word.Full), inserted(word.From, all), ...from],
    [nothing, inserted(word.Otherwise, nothing)],
  ];
}

/** proportional up to 120%, proportional between 80% and 120%: no more beyond, where nothing else is said of it */
function withEnd(segments: readonly Segment[]): readonly Segment[] {
  const at = segments.findIndex((segment) => isOf(segment[0], word.Proportional) && endOf(segment) !== undefined);
  const [segment, end] = [segments[at], endOf(segments[at] ?? [])];
  const beyond = segments.some((each) => each.some((token) => isOf(token, word.Over, word.Otherwise, OverSign, word.FlatBeyond)));
  if (!segment || !end || beyond) return segments;
  const [proportional] = segment;
  const from = isOf(segment[1], word.From, word.Between) ? segment.slice(1, 3) : [];
  const [lead, edge] = from;
  const begin = lead && edge ? [retyped(lead, word.From), edge] : [];
  const cap = [inserted(word.Attainment, end), inserted(word.Cap, end), end];
  return proportional ? segments.toSpliced(at, 1, [proportional, ...begin], cap) : segments;
}

/** The percentage that a proportion ends at: up to 120% · from 80% to 120% · between 80% and 120% */
function endOf([, lead, figure, to, end, ...rest]: Segment): Segment[number] | undefined {
  if (isOf(lead, word.UpTo) && isOf(figure, Percentage) && to === undefined) return figure;
  const range = isOf(lead, word.From, word.Between) && isOf(figure, Percentage) && isOf(to, word.To, word.And);
  return range && isOf(end, Percentage) && rest.length === 0 ? end : undefined;
}

/** inverse · inversely proportional */
function withProportion(segment: Segment): Segment {
  const [first, second] = segment;
  if (!first) return segment;
  if (says(first, "inversely") && isOf(second, word.Proportional)) return [...segment.slice(1), retyped(first, word.Inverse)];
  const whole = isOf(first, word.Inverse, word.Mirrored) && !isOf(second, NumberLiteral);
  return whole ? [inserted(word.Proportional, first), ...segment] : segment;
}
