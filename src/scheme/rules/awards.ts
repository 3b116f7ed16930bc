import type { AwardClause, Place, Result } from "../../ast/nodes/award.ts";
import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { Expr } from "../../ast/nodes/expression.ts";
import type { Side } from "../../ast/nodes/figure.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Fraction, subtract, ZERO } from "../../number/fraction.ts";
import { all } from "../clauses/pick.ts";
import type { Scope } from "../expressions/scope.ts";
import { unknownName, unknownWord } from "../names/suggest.ts";
import type { RuleContext } from "./context.ts";

export type At = Extract<Place, { kind: "at" }>;
export type Range = Extract<Place, { kind: "range" }>;
export type When = Extract<Place, { kind: "when" }>;

/** An award whose place is settled to be of one kind, and that has a result. */
export type Placed<P> = { readonly award: AwardClause; readonly result: Result; readonly place: P };

/** A metric's awards by where they stand. */
export type Awards = {
  readonly at: readonly Placed<At>[];
  readonly ranges: readonly Placed<Range>[];
  readonly sides: readonly Placed<{ readonly kind: "side"; readonly side: Side }>[];
  readonly otherwise: readonly Placed<{ readonly kind: "otherwise" }>[];
  readonly when: readonly Placed<When>[];
  readonly all: readonly Placed<Place>[];
};

/** The awards of a rule, each with its place; undefined where one cannot belong to a metric, which is then reported. */
export function placedIn(context: RuleContext): readonly Placed<Place>[] | undefined {
  const written = all(context.clauses, "award");
  const placed = written.map((award) => placedAward(award, context));
  if (placed.includes(undefined)) return undefined;
  return [...placed, ...all(context.clauses, "proportional").map(proportionalSide)].filter((award) => award !== undefined);
}

export function sorted(whole: readonly Placed<Place>[]): Awards {
  const of = <K extends Place["kind"]>(kind: K): readonly Placed<Extract<Place, { kind: K }>>[] =>
    whole.filter((award): award is Placed<Extract<Place, { kind: K }>> => award.place.kind === kind);
  return { at: of("at"), ranges: of("range"), sides: of("side"), otherwise: of("otherwise"), when: of("when"), all: whole };
}

/** `proportional under` says what one side gives, as `0 under` does. */
function proportionalSide(clause: ClauseOf<"proportional">): Placed<Place> | undefined {
  if (!clause.side) return undefined;
  const { side, span } = clause;
  return { award: { kind: "award", span }, result: { kind: "proportional", span }, place: { kind: "side", side, span } };
}

/** 实际完成量达到95%: what the place is said of has another name than the metric. */
export function otherSubject(subject: Name, called: readonly string[], { surface }: Pick<Scope, "surface">): Diagnostic {
  const known = unknownName("metric", subject, called, surface);
  const [metric = ""] = called;
  return known.fix ? known : finding("other-subject", subject.span, { subject: subject.text, metric });
}

function placedAward(award: AwardClause, { scope, called }: RuleContext): Placed<Place> | undefined {
  const { result, place, name, subject } = award;
  if (subject && !called.includes(subject.text)) {
    scope.report(otherSubject(subject, called, scope));
    return undefined;
  }
  if (name && !called.includes(name.text)) {
    scope.report(unknownWord(name, scope.surface));
    return undefined;
  }
  // A place without the group it is of is reported where places are read.
  if (place?.kind === "rank") return undefined;
  if (place?.kind === "named" || place?.kind === "beyond") {
    const stranger = place.kind === "named" ? place.names.find(({ text }) => !scope.grades.values.has(text)) : undefined;
    scope.report(stranger ? unknownWord(stranger, scope.surface) : finding("place-not-in-metric", place.span, {}));
    return undefined;
  }
  if (!result || !place) return undefined; // half an award is the parser's finding
  return { award, result, place };
}

/** Under which condition an award is given: `5 from 80% when …`, or `5 when …`. */
export function conditionOf({ award, place }: Placed<Place>): Expr | undefined {
  return place.kind === "when" ? place.condition : award.when;
}

/** What an award gives in points; full points need a weight or marks. */
export function resultPoints(result: Result, award: AwardClause, context: RuleContext): Fraction | undefined {
  switch (result.kind) {
    case "figure":
      return context.given(result.figure);
    case "none":
      return ZERO;
    case "full":
      if (context.full) return context.full;
      if (context.extra) context.scope.report(finding("full-of-nothing", award.span, {}));
      return undefined;
    case "full-less": {
      const full = resultPoints({ kind: "full", span: result.span }, award, context);
      const less = full && context.given(result.figure);
      return less && subtract(full, less);
    }
    case "proportional":
    case "expression":
    case "slope":
      if (context.complete) context.scope.report(finding("figure-expected", award.span, {}));
      return undefined;
  }
}

/** 0 points below an edge, whatever else the rule gives there. */
export function isZeroBelow({ result, place }: Placed<Range>): boolean {
  return isZero(result) && place.to !== undefined && place.from === undefined;
}

/** 0 points above an edge. */
export function isZeroAbove({ result, place }: Placed<Range>): boolean {
  return isZero(result) && place.from !== undefined && place.to === undefined;
}

/** 不得分, 0分. */
export function isZero(result: Result): boolean {
  return result.kind === "none" || (result.kind === "figure" && result.figure.value.n === 0n);
}
