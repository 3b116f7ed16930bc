import type { ClauseOf, Rater } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { compare, divide, type Fraction, fraction, HUNDRED } from "../../number/fraction.ts";
import { all, one } from "../clauses/pick.ts";
import { unknownName } from "../names/suggest.ts";
import type { RaterShare, Ratings } from "../types/rule.ts";
import type { Column, SourceContract } from "../types/source.ts";
import { NUMBER } from "../units/unit.ts";
import type { Awards } from "./awards.ts";
import type { ReadRule, RuleContext } from "./context.ts";

type RatedClause = ClauseOf<"rated">;

/** Rating ÷ top of the scale × weight, by one or by several raters with shares. */
export function readRated(awards: Awards, context: RuleContext): ReadRule | undefined {
  const { scope, clauses, quantities, span } = context;
  const clause = one(clauses, "rated");
  const stray = awards.all[0]?.award ?? all(clauses, "slope")[0];
  if (stray) {
    scope.report(finding("two-rules", stray.span, { metric: context.name }));
    return undefined;
  }
  if (!clause) return undefined;
  if (!context.full) {
    scope.report(finding("full-of-nothing", clause.span, {}));
    return undefined;
  }
  const ratings = clause.by.length > 0 ? ratingsSource(clause, context) : undefined;
  if (clause.by.length > 0 && !ratings) return undefined;
  if (!ratings && !quantities.measure) {
    if (context.complete) scope.report(finding("rating-missing", clause.span, { metric: context.name }));
    return undefined;
  }
  const scale = scaleOf(clause, ratings, context);
  const by = ratings ? sharesOf(clause.by, ratings, context) : [];
  if (!scale || !by) return undefined;
  const from: Ratings = ratings ? { kind: "source", source: ratings.source.name } : { kind: "measure" };
  const meanings = all(clauses, "anchor-text").map(({ rating, text }) => ({ rating: rating.value, text: text.text }));
  const said = { ...trimmingOf(clause), ...(meanings.length === 0 ? {} : { meanings }) };
  return { rule: { kind: "rated", ...scale, by, ratings: from, ...said, span }, reads: quantities.measure?.unit ?? NUMBER };
}

/** How many ratings are left out at either end, and how many there must be. */
function trimmingOf({ trim, atLeast }: RatedClause): { readonly trim?: number; readonly atLeast?: number } {
  return { ...(trim ? { trim: Number(trim.value.n) } : {}), ...(atLeast ? { atLeast: Number(atLeast.value.n) } : {}) };
}

type RatingsSource = { readonly source: SourceContract; readonly rater: Column; readonly rating: Column };

/** The source with the columns metric, rater and rating. */
function ratingsSource(clause: RatedClause, { scope }: RuleContext): RatingsSource | undefined {
  const candidates = [...new Set(scope.sources.values.values())].flatMap((source) => {
    const [metric, rater, rating] = ["metric", "rater", "rating"].map((name) => source.columns.find((column) => column.name === name));
    return metric && rater && rating ? [{ source, rater, rating }] : [];
  });
  const [first, second] = candidates;
  if (!first && scope.partial.size === 0) scope.report(finding("ratings-source-missing", clause.span, {}));
  if (first && second) {
    scope.report(finding("two-ratings-sources", clause.span, { first: first.source.name, second: second.source.name }));
    return undefined;
  }
  return first;
}

/** The scale as written, else the one the rating column declares. */
function scaleOf({ from, to, step, span }: RatedClause, ratings: RatingsSource | undefined, { scope }: RuleContext) {
  const declared = ratings?.rating.type.kind === "number" ? ratings.rating.type : undefined;
  const [low, high] = [from?.value ?? declared?.from, to?.value ?? declared?.to];
  if (!low || !high || compare(low, high) >= 0) {
    scope.report(low && high ? finding("scale-reversed", to?.span ?? span, {}) : finding("scale-missing", span, {}));
    return undefined;
  }
  const width = step?.value ?? declared?.step;
  return { from: low, to: high, ...(width ? { step: width } : {}) };
}

/** Shares as written; without any, the raters count alike. */
function sharesOf(raters: readonly Rater[], { rater: column }: RatingsSource, { scope }: RuleContext): readonly RaterShare[] | undefined {
  const known = column.type.kind === "one-of" ? column.type.values : undefined;
  const unknown = raters.find(({ name }) => known && !known.includes(name.text));
  if (unknown) {
    scope.report(unknownName("rater", unknown.name, known ?? [], scope.surface));
    return undefined;
  }
  const without = raters.find(({ share }) => share === undefined);
  if (without && raters.some(({ share }) => share !== undefined)) {
    scope.report(finding("rater-without-share", without.span, { rater: without.name.text }));
    return undefined;
  }
  const alike = fraction(1n, BigInt(raters.length));
  return raters.map(({ name, share, span }) => ({ rater: name.text, share: share ? shareOf(share) : alike, span }));
}

function shareOf({ value, mark }: NonNullable<Rater["share"]>): Fraction {
  return mark === "percent" ? divide(value, HUNDRED) : value;
}
