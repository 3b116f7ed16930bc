import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, compare, type Fraction, HUNDRED, multiply, ONE, ZERO } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { Distribution, DistributionShare } from "../../types/group.ts";
import type { Grade } from "../../types/scheme.ts";
import type { Check } from "../check.ts";

/** Shares of one group can hold together, and whoever is over one has a grade to go to. */
export const sharesAddUp: Check = ({ distributions = [], grades, gradesWhole }) =>
  distributions.flatMap((distribution) => {
    const last = grades.at(-1);
    const stuck = last && gradesWhole ? ofTheLast(distribution, last) : [];
    // Whoever is in no grade has none because the last has a share, too.
    return [...stuck, ...sums(distribution, gradesWhole && stuck.length === 0 ? grades : [])];
  });

/** Below the last grade there is none, so that nobody could leave it. */
function ofTheLast({ shares }: Distribution, last: Grade): readonly Diagnostic[] {
  return shares
    .filter(({ op, grades }) => op === "at-most" && grades.includes(last.name))
    .map(({ span }) => finding("share-of-last", span, { grade: last.label }));
}

type Certain = DistributionShare & { readonly amount: { readonly kind: "share"; readonly share: Fraction } };

/** Shares under a condition may not hold together with the others, and counts hang on the size of the group. */
function sums({ shares }: Distribution, grades: readonly Grade[]): readonly Diagnostic[] {
  const certain = shares.filter((share): share is Certain => !share.when && share.amount.kind === "share");
  const least = certain.filter(({ op }) => op !== "at-most");
  const most = certain.filter(({ op }) => op !== "at-least");
  const [atLeast, atMost] = [sumOf(least), sumOf(most)];
  const last = shares.at(-1);
  if (!last) return [];
  if (compare(atLeast, ONE) > 0) return [finding("shares-over-all", last.span, { sum: percent(atLeast) })];
  const capped = new Set(most.flatMap((share) => share.grades));
  const isAll = grades.length > 0 && grades.every(({ name }) => capped.has(name));
  return isAll && compare(atMost, ONE) < 0 ? [finding("shares-under-all", last.span, { sum: percent(atMost) })] : [];
}

function sumOf(shares: readonly Certain[]): Fraction {
  return shares.reduce((sum, { amount }) => add(sum, amount.share), ZERO);
}

function percent(share: Fraction): string {
  return `${numeral(multiply(share, HUNDRED))}%`;
}
