import type { Clause } from "../../ast/nodes/clause.ts";

/** Clauses of a pay that are a rule by themselves, besides rows, tiers and places. */
export const shapedRules: readonly Clause["kind"][] = [
  "points",
  "slope",
  "curve",
  "flat-beyond",
  "proportional",
  "rated",
  "matrix",
  "for-each",
];
