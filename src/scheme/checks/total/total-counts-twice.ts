import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { DraftScheme } from "../../draft.ts";
import { innerParts } from "../../expressions/walk.ts";
import type { Expression } from "../../types/expression.ts";
import type { Check } from "../check.ts";

/** A written total adds each metric once: neither a second time, nor beside the section that it is in. */
export const totalCountsTwice: Check = (scheme) => (scheme.total.expression ? inSums(scheme.total.expression, scheme) : []);

function inSums(expression: Expression, scheme: DraftScheme): readonly Diagnostic[] {
  const terms = termsOf(expression);
  if (terms.length === 1) return innerParts(expression).flatMap((part) => inSums(part, scheme));
  const own = terms.flatMap((term, index) => {
    const earlier = terms.slice(0, index);
    return named(term) && earlier.some((other) => isCounted(term, other, scheme))
      ? [finding("total-counts-twice", term.span, { what: term.name })]
      : [];
  });
  return [...own, ...terms.filter((term) => !named(term)).flatMap((term) => inSums(term, scheme))];
}

/** What is added up, whatever the brackets. */
function termsOf(expression: Expression): readonly Expression[] {
  if (expression.kind !== "arithmetic" || expression.op !== "+") return [expression];
  return [...termsOf(expression.left), ...termsOf(expression.right)];
}

type Named = Extract<Expression, { readonly kind: "metric" | "section" }>;

function named(term: Expression): term is Expression & Named {
  return term.kind === "section" || (term.kind === "metric" && term.part === "points");
}

function isCounted(term: Named, other: Expression, { metrics }: DraftScheme): boolean {
  if (!named(other)) return false;
  if (term.kind === other.kind) return term.name === other.name;
  const [metric, section] = term.kind === "metric" ? [term, other] : [other, term];
  return metrics.some((each) => each.name === metric.name && each.section === section.name);
}
