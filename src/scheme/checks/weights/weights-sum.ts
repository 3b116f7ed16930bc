import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { add, compare, type Fraction, fraction, HUNDRED, ZERO } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { DraftMetric, DraftScheme, DraftSection } from "../../draft.ts";
import type { Check } from "../check.ts";

/** Weights add up to what the scheme and each section say they do. */
export const weightsSum: Check = (scheme) => {
  if (!allWeighed(scheme)) return [];
  const parts = scheme.sections.flatMap((section) => ofSection(section, scheme));
  return [...parts, ...ofTotal(scheme), ...(parts.length === 0 ? nearHundred(scheme) : [])];
};

/** One weight that is missing or could not be read is its own finding; a sum without it says nothing. */
function allWeighed({ metrics, metricsLost }: DraftScheme): boolean {
  return !metricsLost && metrics.every(({ extra, weight }) => extra || weight !== undefined);
}

function ofSection(section: DraftSection, { metrics }: DraftScheme): readonly Diagnostic[] {
  const { weight, weightSpan, markedOutOf } = section;
  const weights = weightsOf(metrics.filter((metric) => metric.section === section.name));
  if (!weight || !weightSpan || weights.length === 0) return [];
  const wanted = markedOutOf ? { from: markedOutOf, to: markedOutOf } : weight;
  return differing(weights, wanted.from, wanted.to, { en: `section ${section.name}`, zh: `维度 ${section.name}` }, weightSpan);
}

/** A section marked out of its own total counts with its weight, any other with the weights of its metrics. */
function ofTotal({ total, sections, metrics }: DraftScheme): readonly Diagnostic[] {
  const { outOf, outOfSpan } = total;
  if (!outOf || !outOfSpan || total.expression) return [];
  const own = new Map(sections.flatMap(({ name, share, weight }) => (share && weight ? [[name, weight.to] as const] : [])));
  const weights = [...weightsOf(metrics.filter(({ section }) => section === undefined || !own.has(section))), ...own.values()];
  return weights.length === 0 ? [] : differing(weights, outOf, outOf, { en: "the scheme", zh: "方案" }, outOfSpan);
}

/** 50+45 where no total is said: nearly a hundred is rarely meant, and the grades go by it. */
function nearHundred({ total, sections, metrics, span }: DraftScheme): readonly Diagnostic[] {
  const weights = weightsOf(metrics);
  const sum = weights.reduce(add, ZERO);
  const near = compare(sum, LEAST) >= 0 && compare(sum, MOST) <= 0 && compare(sum, HUNDRED) !== 0;
  if (total.outOf || total.expression || weights.length < 2 || !near || sections.some(({ share }) => share)) return [];
  return [
    finding("weights-near-hundred", span, {
      sum: inAll(weights),
      all: numeral(sum),
    }),
  ];
}

const LEAST = fraction(85n);
const MOST = fraction(115n);

function weightsOf(metrics: readonly DraftMetric[]): readonly Fraction[] {
  return metrics.flatMap(({ weight }) => weight ?? []);
}

function differing(
  weights: readonly Fraction[],
  from: Fraction,
  to: Fraction,
  what: Bilingual,
  place: DraftScheme["span"],
): readonly Diagnostic[] {
  const sum = weights.reduce(add, ZERO);
  if (compare(sum, from) >= 0 && compare(sum, to) <= 0) return [];
  const written = inAll(weights);
  const isRange = compare(from, to) < 0;
  const wanted: Bilingual = isRange
    ? { en: `between ${numeral(from)} and ${numeral(to)}`, zh: `${numeral(from)}至${numeral(to)}之间` }
    : { en: numeral(to), zh: numeral(to) };
  return [finding("weights-sum", place, { what, sum: written, wanted })];
}

/** 40+25+10 = 75 */
function inAll(weights: readonly Fraction[]): string {
  const sum = numeral(weights.reduce(add, ZERO));
  return weights.length === 1 ? sum : `${weights.map((weight) => numeral(weight)).join("+")} = ${sum}`;
}
