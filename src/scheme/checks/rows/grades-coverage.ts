import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../../number/fraction.ts";
import { ONE, ZERO } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import { type Gap, gapsIn, overlapsIn } from "../../intervals/coverage.ts";
import { rowsOf } from "../../intervals/of-rows.ts";
import { completed, orderOfLows } from "../../intervals/rows.ts";
import { totalDomain } from "../../total-range.ts";
import type { EdgeValue } from "../../types/rule.ts";
import type { Grade } from "../../types/scheme.ts";
import type { Check } from "../check.ts";
import { aroundGap, placesOf } from "./neighbours.ts";
import { closing, meetingAdvice } from "./row-advice.ts";

/** Every total falls in exactly one grade, and the grades stand best first. */
export const gradesCoverage: Check = (scheme) => {
  if (scheme.grades.length === 0) return [];
  // A grade under a condition alone, such as a place by rank, is for any total.
  const grades = scheme.grades.filter(({ from, to, when, otherwise }) => !when || otherwise || from || to);
  const domain = totalDomain(scheme);
  const rows = completed(rowsOf(grades, numberOf));
  // Where conditions fail, only the grades without one are left to hold a total.
  const certain = completed(
    rowsOf(
      grades.filter(({ when }) => !when),
      numberOf,
    ),
  );
  const overlaps = overlapsIn<Grade>(rows, domain, ONE, ({ when }) => when !== undefined).map((overlap) => {
    const { witness, first, second } = overlap;
    const slots = { witness: numeral(witness), first: first.label, second: second.label, advice: meetingAdvice(overlap, scale) };
    return finding("grades-overlap", second.span, slots, {
      related: [{ place: first.span, note: { en: "also in this grade", zh: "也在这一等级" } }],
    });
  });
  const gaps =
    !scheme.gradesWhole || !scheme.total.complete || grades.some(({ otherwise, when }) => otherwise && !when)
      ? []
      : gapsIn<Grade>(certain, domain, ONE);
  return [...onceOf(overlaps, outOfOrder(grades), grades), ...gaps.map((gap) => gapFinding(gap, certain)), ...filledHoles(grades, domain)];
};

/** Two grades from one edge overlap, whatever their order; one with a condition only has to stand first. */
function onceOf(overlaps: readonly Diagnostic[], order: readonly Diagnostic[], grades: readonly Grade[]): readonly Diagnostic[] {
  const isBehind = order.some(({ place }) => grades.some(({ when, span }) => when && span === place));
  return isBehind || overlaps.length === 0 ? order : overlaps;
}

/** 89.5 between 80-89 and from 90 is given the last grade by its `otherwise`, which few who write so mean. */
function filledHoles(grades: readonly Grade[], domain: ReturnType<typeof totalDomain>): readonly Diagnostic[] {
  const rest = grades.find(({ otherwise, when }) => otherwise && !when);
  if (!rest) return [];
  const written = completed(
    rowsOf(
      grades.filter(({ otherwise, when }) => !otherwise && !when),
      numberOf,
    ),
  );
  return gapsIn<Grade>(written, domain, ONE).flatMap((gap) => {
    const { witness, below, above } = gap;
    if (!below || !above) return [];
    const slots = { witness: numeral(witness), below: below.label, above: above.label, rest: rest.label, advice: restAdvice(gap, rest) };
    return [
      finding("grades-hole", above.span, slots, { related: [{ place: below.span, note: { en: "the grade below", zh: "下一等级" } }] }),
    ];
  });
}

function numberOf(edge: EdgeValue): Fraction {
  return edge.kind === "constant" ? edge.value : ZERO;
}

const scale = { numberOf, say: (value: Fraction) => same(numeral(value)) };

/** 合格 60以下 above 不合格 其余 leaves the rest nothing once it reaches up to the next grade: rather it begins there. */
function restAdvice(gap: Gap<Grade>, rest: Grade): Bilingual {
  const { below, above } = gap;
  const range = below && closing({ below, above }, scale)?.range;
  if (!below?.to || below.from || !range) return beginAdvice(gap);
  const edge = numeral(numberOf(below.to.value));
  return {
    en: `If “${below.label}” begins at ${edge}, write “from ${edge}” for it; with “${range.en}” nobody is left for “${rest.label}”.`,
    zh: `“${below.label}”若从 ${edge} 起，请写“${edge}以上”；若写“${range.zh}”，“${rest.label}”就没有人了。`,
  };
}

/** A grade that only says where it begins ends where the next one does. */
function beginAdvice({ below, above }: Gap<Grade>): Bilingual {
  const { row, range } = (below && closing(below.from || !above ? { below } : { below, above }, scale)) ?? {};
  const grade = row === "above" ? above : below;
  if (!range || !grade)
    return { en: "Add a grade for all others, such as “fail otherwise”.", zh: "请为其余的分数加一级，如“不合格 其余”。" };
  return { en: `Write “${range.en}” for “${grade.label}”.`, zh: `“${grade.label}”请写“${range.zh}”。` };
}

function gapFinding(gap: Gap<Grade>, rows: ReturnType<typeof rowsOf<Grade>>): Diagnostic {
  const { place, more } = placesOf(gap);
  const nameOf = (span: Grade["span"]) => rows.find(({ of }) => of.span === span)?.of.label ?? "";
  const words = {
    show: (value: Fraction) => same(numeral(value)),
    name: ({ span }: { readonly span: Grade["span"] }) => same(`“${nameOf(span)}”`),
  };
  return finding(
    "grades-gap",
    place,
    { witness: numeral(gap.witness), around: aroundGap(gap, rows, words), advice: beginAdvice(gap) },
    more,
  );
}

function same(text: string) {
  return { en: text, zh: text };
}

/** The order of grades is what “at most good” and “better” mean, so the best stands first and `otherwise` last. */
function outOfOrder(grades: readonly Grade[]): readonly Diagnostic[] {
  const rows = completed(rowsOf(grades, numberOf));
  const lows = grades.map((grade) => ({ grade, low: rows.find(({ of }) => of === grade)?.interval.low }));
  for (const [index, { grade, low }] of lows.entries()) {
    const before = lows[index - 1];
    if (!before || grade.otherwise) continue;
    const order = orderOfLows(low, before.low);
    // Two grades from one edge: the one with a condition is tried first.
    if (!before.grade.otherwise && (order < 0 || (order === 0 && before.grade.when))) continue;
    const related = [{ place: before.grade.span, note: { en: "stands above it", zh: "排在它前面" } }];
    return [finding("grades-order", grade.span, { grade: grade.label, before: before.grade.label }, { related })];
  }
  return [];
}
