import fc from "fast-check";
import type { AwardClause, Bound, Place, Result, SlopeClause } from "../../../src/ast/nodes/award.ts";
import type { Figure } from "../../../src/ast/nodes/figure.ts";
import { fraction } from "../../../src/number/fraction.ts";
import { expression } from "./expressions.ts";
import { bound, figure, percent, plain, points, signedPoints, value } from "./figures.ts";
import { bareName, named, nowhere, some, span, text } from "./names.ts";

// ── places ───────────────────────────────────────────────────────────────────

const at: fc.Arbitrary<Place> = fc.record({ kind: fc.constant("at" as const), value, span });

/** Between two edges a lower figure without unit is read with the upper one's. */
const bothEnds: fc.Arbitrary<Place> = fc.tuple(bound, bound, fc.boolean()).map(([from, to, corridor]) => {
  const lower = { ...from, value: sharingUnit(from, to) };
  return { kind: "range", from: lower, to, ...(corridor && from.inclusive && to.inclusive && { corridor: true }), span: nowhere };
});

function sharingUnit({ value: from }: Bound, { value: to }: Bound): Bound["value"] {
  if (from.kind !== "figure" || to.kind !== "figure" || from.mark || from.unit) return from;
  return { ...from, ...(to.mark && { mark: to.mark }), ...(to.unit && { unit: to.unit }) };
}

const range: fc.Arbitrary<Place> = fc.oneof(
  bound.map((from): Place => ({ kind: "range", from, span: nowhere })),
  bound.map((to): Place => ({ kind: "range", to, span: nowhere })),
  bothEnds,
);

const one: Figure = { kind: "figure", value: fraction(1n), span: nowhere };

const rank: fc.Arbitrary<Place> = fc.oneof(
  fc
    .tuple(fc.constantFrom("top" as const, "bottom" as const), fc.oneof(plain, fc.constant(one)))
    .map(([from, first]): Place => ({ kind: "rank", from: { from, value: first }, span: nowhere })),
  fc
    .tuple(fc.constantFrom("top" as const, "bottom" as const), fc.oneof(plain, percent, fc.constant(one)), fc.oneof(plain, percent))
    .map(([from, first, last]): Place => ({ kind: "rank", from: { from, value: first }, to: { from, value: last }, span: nowhere })),
);

const side: fc.Arbitrary<Place> = fc.record({
  kind: fc.constant("side" as const),
  side: fc.constantFrom("over" as const, "under" as const),
  span,
});
const otherwise: fc.Arbitrary<Place> = fc.constantFrom<Place>({ kind: "otherwise", span: nowhere }, { kind: "beyond", span: nowhere });
const when: fc.Arbitrary<Place> = expression.map((condition) => ({ kind: "when", condition, span: nowhere }));
const grades: fc.Arbitrary<Place> = some(bareName).map((names) => ({ kind: "named", names, span: nowhere }));

/** The places that a table's cells can name. */
export const cellPlace: fc.Arbitrary<Place> = fc.oneof(range, otherwise);

// ── awards ───────────────────────────────────────────────────────────────────

const excessShare: fc.Arbitrary<Result> = fc.tuple(points, percent).map(([fixed, share]): Result => {
  const excess = { kind: "reference", path: [named("excess")], word: "excess", span: nowhere } as const;
  const part = { kind: "binary", op: "*", left: share, right: excess, span: nowhere } as const;
  return { kind: "expression", expr: { kind: "binary", op: "+", left: fixed, right: part, span: nowhere }, span: nowhere };
});

const formula: fc.Arbitrary<Result> = expression
  .filter(({ kind }) => kind !== "figure" && kind !== "text")
  .map((expr) => ({ kind: "expression", expr, span: nowhere }));

const result: fc.Arbitrary<Result> = fc.oneof(
  { weight: 4, arbitrary: signedPoints.map((given): Result => ({ kind: "figure", figure: given })) },
  {
    weight: 1,
    arbitrary: signedPoints
      .filter(({ value: { n }, of, per }) => n !== 0n && !of && !per)
      .map((given): Result => ({ kind: "figure", figure: given, added: true })),
  },
  { weight: 1, arbitrary: fc.constantFrom<Result>({ kind: "full", span: nowhere }, { kind: "none", span: nowhere }) },
  { weight: 1, arbitrary: points.map((less): Result => ({ kind: "full-less", figure: less, span: nowhere })) },
  { weight: 1, arbitrary: fc.constant<Result>({ kind: "proportional", span: nowhere }) },
  { weight: 1, arbitrary: excessShare },
  { weight: 1, arbitrary: formula },
);

type Parts = {
  readonly result: Result;
  readonly place: Place;
  readonly when?: AwardClause["when"];
  readonly subject?: AwardClause["subject"];
};

/** What the language says with another clause, or not at all. */
function isAward({ result: given, place, when: condition, subject }: Parts): boolean {
  if (place.kind === "when") return !condition && !subject && !(given.kind === "figure" && given.figure.value.n === 0n);
  if (place.kind === "named") return !subject && given.kind !== "proportional";
  if (given.kind !== "proportional") return true;
  return place.kind !== "side" && !(place.kind === "at" && subject) && !condition;
}

function award(places: fc.Arbitrary<Place>): fc.Arbitrary<AwardClause> {
  return fc
    .record({ result, place: places, when: expression, subject: bareName }, { requiredKeys: ["result", "place"] })
    .filter(isAward)
    .map((parts) => ({ kind: "award", ...parts, span: nowhere }));
}

/** Points at a place. */
export const earned = award(fc.oneof(at, range, rank, side, otherwise, when));
/** What is paid at a place, or for grades. */
export const paid = award(fc.oneof(at, range, rank, side, otherwise, when, grades));

/** A grade and where it begins. */
export const grade: fc.Arbitrary<AwardClause> = fc
  .record({ name: bareName, label: text, place: fc.oneof(range, rank, otherwise), when: expression }, { requiredKeys: ["name", "place"] })
  .map((parts) => ({ kind: "award", ...parts, span: nowhere }));

// ── slopes ───────────────────────────────────────────────────────────────────

const slopeParts = fc.record(
  {
    points: signedPoints,
    step: fc.oneof(figure, fc.constant(one)),
    stepping: fc.constantFrom("pro-rata" as const, "full" as const, "started" as const),
    side: fc.constantFrom("over" as const, "under" as const),
    base: bound,
    end: bound,
    limit: points,
    further: fc.constant(true as const),
    apart: fc.constant(true as const),
    subject: bareName,
  },
  { requiredKeys: ["points", "step"] },
);

export const slope: fc.Arbitrary<SlopeClause> = slopeParts
  .filter(isSlope)
  .map(withBase)
  .map((parts) => ({ kind: "slope", ...parts, ...edges(parts), span: nowhere }));

type SlopeParts = Omit<SlopeClause, "kind" | "span">;

/** Only what is counted one by one may begin with the edge itself. */
function withBase({ base, apart, ...parts }: SlopeParts): SlopeParts {
  const counts = parts.stepping === "full" && parts.side === undefined && base?.value.kind !== "target";
  const inclusive = base?.inclusive === true && counts;
  const isApart = counts && base?.value.kind === "figure" && !inclusive && !parts.end;
  return { ...parts, ...(base && { base: { ...base, inclusive } }), ...(apart && isApart && { apart }) };
}

/** The edge that is written first shares the other's unit. */
function edges({ side: towards, base, end }: Pick<SlopeClause, "side" | "base" | "end">): Pick<SlopeClause, "base" | "end"> {
  if (!base || !end || base.value.kind === "target") return {};
  return towards === "under" ? { end: { ...end, value: sharingUnit(end, base) } } : { base: { ...base, value: sharingUnit(base, end) } };
}

/** Behind a bare number a subject would be read as its unit. */
function isSlope({ step, stepping, side: towards, subject }: Omit<SlopeClause, "kind" | "span">): boolean {
  const events = stepping === "full" && towards === undefined;
  return !(subject && events && !step.unit && !step.mark);
}
