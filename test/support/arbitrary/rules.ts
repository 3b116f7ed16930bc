import fc from "fast-check";
import type { Clause, MatrixRow, PerItem, Policy, Rater } from "../../../src/ast/nodes/clause.ts";
import type { Expr } from "../../../src/ast/nodes/expression.ts";
import { cellPlace, earned, slope } from "./awards.ts";
import { call, expression, reference } from "./expressions.ts";
import { figure, percent, period, plain, points, signedPoints, value } from "./figures.ts";
import { bareName, groupName, keyName, name, named, nowhere, some, span, text } from "./names.ts";

/** A clause of a kind; `required` are the parts it always has. */
export function clause<K extends Clause["kind"], Parts extends object, Required extends keyof Parts = keyof Parts>(
  kind: K,
  parts: { [P in keyof Parts]: fc.Arbitrary<Parts[P]> },
  required?: readonly Required[],
): fc.Arbitrary<Clause> {
  const model = fc.record(parts, required ? { requiredKeys: [...required] as never } : undefined);
  return model.map((made) => ({ kind, ...made, span: nowhere }) as unknown as Clause);
}

export const bare = (kind: Clause["kind"]): fc.Arbitrary<Clause> => fc.constant({ kind, span: nowhere } as Clause);

const rater: fc.Arbitrary<Rater> = fc.record({ name: bareName, share: percent, span }, { requiredKeys: ["name", "span"] });
const scale = { from: plain, to: plain, step: plain };

const row: fc.Arbitrary<MatrixRow> = fc.record({ place: cellPlace, results: some(signedPoints), span });

/** What a matrix reads is a value, not a condition. */
const axis: fc.Arbitrary<Expr> = fc.oneof(reference, call);

const matrix: fc.Arbitrary<Clause> = fc
  .record(
    { rows: axis, columns: axis, cells: fc.array(row, { maxLength: 3 }), columnPlaces: some(cellPlace) },
    { requiredKeys: ["rows", "columns", "cells"] },
  )
  .map((parts) => ({ kind: "matrix", ...parts, span: nowhere }));

export const accept = clause("accept", { code: fc.constantFrom("weights-sum", "grades-gap", "cliff").map(named), reason: text });
export const visibleTo = clause("visible-to", { audiences: some(fc.oneof(keyName, name)) });

const combine = fc.constantFrom("sum" as const, "average" as const, "best" as const, "worst" as const);
const perItem: fc.Arbitrary<PerItem> = fc.record(
  {
    combine,
    by: fc.oneof(
      fc.record({ kind: fc.constant("column" as const), path: fc.array(fc.oneof(bareName), { minLength: 1, maxLength: 2 }) }),
      fc.record({ kind: fc.constant("period" as const), unit: period }),
    ),
    floor: signedPoints,
    cap: signedPoints,
    span,
  },
  { requiredKeys: ["combine", "by", "span"] },
);

/** The clauses that say how a value becomes points. */
export const shapes: readonly fc.Arbitrary<Clause>[] = [
  earned,
  slope,
  clause("proportional", { variant: fc.constantFrom("inverse" as const, "mirrored" as const) }),
  clause("proportional", { variant: fc.constant("direct" as const), baseline: value }, ["variant"]),
  clause("proportional", { variant: fc.constant("direct" as const), side: fc.constantFrom("over" as const, "under" as const) }),
  bare("curve"),
  bare("flat-beyond"),
  matrix,
  clause("tiers", { mode: fc.constantFrom("marginal" as const, "whole" as const), of: expression, by: expression }, []),
  clause("tiers", { mode: fc.constantFrom("marginal" as const, "whole" as const), per: figure }),
  clause("tiers", { per: figure, stepping: fc.constantFrom("pro-rata" as const, "full" as const, "started" as const) }),
  clause("for-each", { rows: expression, where: expression, per: perItem, combine }, ["rows"]),
  clause("points", { expr: expression }),
];

export const rated = fc
  .tuple(fc.array(rater, { maxLength: 3 }), fc.option(fc.record(scale, { requiredKeys: ["from", "to"] }), { nil: {} }))
  .chain(([by, ends]) =>
    fc
      .record({ atLeast: plain, trim: plain }, { requiredKeys: [] })
      .map((limits): Clause => ({ kind: "rated", by, ...ends, ...limits, span: nowhere })),
  );
export const anchorText = clause("anchor-text", { rating: points, text });

const { value: lower, to: upper } = { value: figure, to: figure };
export const target: fc.Arbitrary<Clause> = fc.oneof(
  clause("target", { value: figure, stretch: fc.constant(true as const) }, ["value"]),
  clause("target", { value: lower, to: upper }),
  clause("target", { fromTargets: fc.record({ list: bareName, by: bareName }, { requiredKeys: [] }) }),
  clause("target", { expr: expression.filter((expr) => !isValue(expr)), per: period }, ["expr"]),
);

/** A figure, or two with a minus between, which a target reads as a range. */
function isValue(expr: {
  readonly kind: string;
  readonly op?: string;
  readonly left?: { kind: string };
  readonly right?: { kind: string };
}): boolean {
  return expr.kind === "figure" || (expr.op === "-" && expr.left?.kind === "figure" && expr.right?.kind === "figure");
}

const policy: fc.Arbitrary<Policy> = fc.oneof(
  fc.constantFrom<Policy>({ kind: "block" }, { kind: "zero" }, { kind: "full" }, { kind: "rescale" }),
  groupName.map((of): Policy => ({ kind: "average", of })),
);

/** A weight, or a range of weights in the same mark. */
export const weight = fc.oneof(
  clause("weight", { value: fc.oneof(plain, percent) }),
  clause("weight", { value: plain, to: plain }),
  clause("weight", { value: percent, to: percent }),
);

export const round = clause(
  "round",
  {
    places: fc.integer({ min: -3, max: 6 }),
    mode: fc.constantFrom("half-up", "half-even", "up", "down"),
    inStepsOf: figure,
    each: fc.boolean(),
  },
  ["places", "each"],
);

export const limits: readonly fc.Arbitrary<Clause>[] = [
  clause("cap", { value: signedPoints, when: expression }, ["value"]),
  bare("cap"),
  clause("floor", { value: signedPoints }),
  bare("floor"),
  clause("zero-when", { condition: expression }),
  round,
];

export const markedOutOf = clause("marked-out-of", { value: plain });
export const attainmentCap = clause("attainment-cap", { value: percent });
export const policies: readonly fc.Arbitrary<Clause>[] = [clause("if-missing", { policy }), clause("if-not-applicable", { policy })];
export const stepping = clause("stepping", { stepping: fc.constantFrom("pro-rata", "full", "started") });
export const by = clause("by", { reading: fc.constantFrom("measure", "attainment", "total"), of: bareName }, ["reading"]);
export const byRank = clause("by-rank", {
  rank: fc
    .tuple(expression, groupName, fc.option(expression, { nil: undefined }))
    .map(([of, among, ties]) => ({
      kind: "call", fn: "rank", name: named("rank"), args: [of], in: among, ...(ties && { ties }), span: nowhere,
    })), // biome-ignore format: a call on one line
});
export const peopleRound = clause("people-round", { mode: fc.constantFrom("half-up", "half-even", "up", "down") });
