import type { Place } from "../../ast/nodes/award.ts";
import type { Call, CompareOp, Expr, FunctionWord } from "../../ast/nodes/expression.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import type { Name } from "../../ast/nodes/name.ts";
import type { RoundingMode } from "../../number/round.ts";
import type { Span } from "../../text/source.ts";

export type RankPlace = Extract<Place, { kind: "rank" }>;

/** What rounds a share of people to whole ones. */
const rounders = { up: "ceil", down: "floor", "half-up": "round" } as const satisfies Partial<Record<RoundingMode, FunctionWord>>;
export type PeopleMode = keyof typeof rounders;

/** `top 10% to 30%` as a condition: rank over the first tenth of the people, and up to three tenths. */
export function conditionOfPlace({ from, to, span }: RankPlace, rank: Call, mode: PeopleMode): Expr {
  const place: Call = from.from === "top" ? { ...rank, span } : { ...called("rank-from-last", rank.args, span), ...amongOf(rank) };
  const compared = (op: CompareOp, figure: Figure): Expr => ({
    kind: "compare", op, left: place, right: peopleOf(figure, rank, mode), span,
  }); // biome-ignore format: one comparison
  if (!to) return compared("=", from.value);
  const upTo = compared("<=", to.value);
  if (isFirst(from.value)) return upTo;
  const begins = compared(from.value.mark ? ">" : ">=", from.value);
  return { kind: "logic", op: "and", left: begins, right: upTo, span };
}

export function isFirst({ value, mark }: Figure): boolean {
  return value.n === 1n && value.d === 1n && mark === undefined;
}

/** A place as it stands, a share as so many of the group's people. */
function peopleOf(figure: Figure, rank: Call, mode: PeopleMode): Expr {
  if (!figure.mark) return figure;
  const { span } = figure;
  const headcount: Call = { ...called("headcount", [], span), ...(rank.in ? { in: rank.in } : {}) };
  return called(rounders[mode], [{ kind: "binary", op: "*", left: headcount, right: figure, span }], span);
}

function amongOf({ in: among, ties }: Call): Pick<Call, "in" | "ties"> {
  return { ...(among ? { in: among } : {}), ...(ties ? { ties } : {}) };
}

function called(fn: FunctionWord, args: readonly Expr[], span: Span): Call {
  const name: Name = { text: fn, quoted: false, span };
  return { kind: "call", fn, name, args, span };
}
