import fc from "fast-check";
import type { Clause, FactorPart, FactorShare, Goal } from "../../../src/ast/nodes/clause.ts";
import { reference } from "./expressions.ts";
import { figure, percent, period } from "./figures.ts";
import { bareName, groupName, name, nowhere, some, span, text } from "./names.ts";
import { clause } from "./rules.ts";

const goal: fc.Arbitrary<Goal> = fc.record(
  { name, label: text, amount: figure, share: percent, stretch: figure, span },
  { requiredKeys: ["name", "amount", "span"] },
);

const factorShare: fc.Arbitrary<FactorShare> = fc.record({ name, share: percent, span });
const factorPart: fc.Arbitrary<FactorPart> = fc.record(
  { name, label: text, amount: figure, span },
  { requiredKeys: ["name", "amount", "span"] },
);

/** What a statement of targets is made of, but for its dates. */
export const targets: readonly fc.Arbitrary<Clause>[] = [
  goal.map((said): Clause => ({ kind: "goal", ...said, span: nowhere })),
  clause("split", { of: bareName, by: groupName, parts: some(goal), partial: fc.boolean() }, ["of", "parts", "partial"]),
  clause("allocation", { of: bareName, by: groupName, factors: some(factorShare), step: figure }, ["of", "factors"]),
  clause("factor", { name, parts: some(factorPart) }, ["name", "parts"]),
  clause("seasons", { per: period, shares: some(percent) }),
  clause("target-rows", { column: reference, by: groupName }, ["column"]),
  clause("revises", { list: bareName }),
  clause("because", { text }),
  clause("approved", { by: some(text) }),
];
