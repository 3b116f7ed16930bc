import { retyped } from "../../lexer.ts";
import { Close, Mark, Minus, Name, NumberLiteral, Open, Percentage, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 1,000 CNY to the top performer in team, 500 CNY to the runner-up, 200 CNY at rank 3 in team: places by the total, and among whom. */
const byPlace: Phrasing = (segments, statement) => {
  if (statement !== "pay") return segments;
  const placed = segments.map((segment) => withPlace(segment));
  const groups = placed.flatMap((segment) => groupIn(segment) ?? []);
  const [group] = groups;
  if (!group || groups.some(({ image }) => image !== group.image) || placed.some(saysOfWhat)) return placed;
  const by = [
    inserted(word.By, group),
    inserted(word.Rank, group),
    inserted(Open, group),
    inserted(word.Total, group),
    inserted(word.In, group),
    retyped(group, Name),
    inserted(Close, group),
  ];
  return [...placed.map((segment) => (groupIn(segment) ? segment.slice(0, -2) : segment)), by];
};

export const withTopPerformers = called([word.Rank, word.Top, "runner", "best"], byPlace);

const people = ["performer", "seller", "salesperson", "earner", "scorer", "producer", "rep", "employee", "achiever", "agent"];

function withPlace(segment: Segment): Segment {
  const top = segment.findIndex((token, at) => isOf(token, word.Top) && says(segment[at + 1], ...people));
  const runner = segment.findIndex((token, at) => says(token, "runner") && isOf(segment[at + 1], Minus) && segment[at + 2]?.image === "up");
  const at = top >= 0 ? top : runner;
  const token = segment[at];
  if (!token) return segment;
  const place = [retyped(token, word.Rank), inserted(NumberLiteral, token, top >= 0 ? "1" : "2")];
  const behind = segment.slice(at + (top >= 0 ? 2 : 3));
  const before = segment.slice(0, at).filter((each) => !says(each, "the"));
  if (before.length > 0) return [...before.slice(0, -1), inserted(word.At, token), ...place, ...behind];
  // top performer in team: 1,000 CNY
  const start = behind.findIndex((_, index) => figureAt(behind, index) > 0);
  const among = behind.slice(0, Math.max(start, 0)).filter((each) => !isOf(each, Mark));
  const result = behind.slice(start);
  return start < 0 ? segment : [...result, inserted(word.At, token), ...place, ...among];
}

/** at rank 1 in team, at top 10% in team: the group's name. */
function groupIn(segment: Segment): Segment[number] | undefined {
  const [rank, number, among, group] = segment.slice(-4);
  const isPlace = isOf(rank, word.Rank, word.Top) && isOf(number, NumberLiteral, Percentage);
  return isPlace && isOf(among, word.In) && isOf(group, Name) ? group : undefined;
}

function saysOfWhat(segment: Segment): boolean {
  return segment.some((token, at) => isOf(token, word.By) && isOf(segment[at + 1], word.Rank));
}
