import { add, multiply, ONE, ZERO } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import type { Metric, Policy } from "../scheme/types/metric.ts";
import { limitsText, roundText } from "./bounds.ts";
import { inWords, pointsText } from "./expressions.ts";
import { isFigureOnly } from "./figure-only.ts";
import { named, type Told, together, type Voice } from "./voice.ts";

/** How everything comes together, and between which bounds. */
export function totalTold(voice: Voice): readonly Told[] {
  const { total } = voice.scheme;
  const { scheme } = voice.words;
  if (!total.expression && voice.scheme.metrics.every(isFigureOnly)) return together([scheme.noPoints], voice);
  const award = (figure: Parameters<typeof pointsText>[0]): string => pointsText(figure, voice);
  const sentences = [
    ...(total.outOf ? [scheme.outOf(award(total.outOf))] : []),
    ...(total.expression ? [scheme.totalIs(inWords(total.expression, voice))] : addedUp(voice)),
    ...(total.extrasFloor ? [scheme.extrasFloor(award(total.extrasFloor.value))] : []),
    ...(total.extrasCap ? [scheme.extrasCap(award(total.extrasCap.value))] : []),
    ...limitsText(total, award, voice),
    ...roundText(total.round, voice),
  ];
  return together(sentences, voice);
}

/** The sum, rescaled, times the coefficients, and the extras. */
function addedUp(voice: Voice): readonly string[] {
  const { sections, metrics, coefficients = [] } = voice.scheme;
  const { scheme, expression } = voice.words;
  const weighed = metrics.filter(({ extra }) => !extra);
  const outside = weighed.filter(({ section }) => section === undefined);
  const names = sections.map(({ name }) => named(sections, name, voice));
  const factors = coefficients.map(({ name }) => expression.coefficient(named(coefficients, name, voice)));
  return [
    names.length === 0 ? scheme.sumOfItems : scheme.sumOfSections(expression.all(names), outside.length > 0),
    ...(weighed.some(isDropped) ? [scheme.rescaled(allWeights(weighed, voice))] : []),
    ...(factors.length === 0 ? [] : [scheme.times(expression.all(factors))]),
    ...(metrics.some((metric) => metric.extra && !isFigureOnly(metric)) ? [scheme.extras] : []),
  ];
}

function isDropped({ ifMissing, ifNotApplicable }: Metric): boolean {
  const drops = (policy: Policy | undefined): boolean => policy?.kind === "rescale";
  return drops(ifMissing) || drops(ifNotApplicable);
}

/** As they count in the total: by the shares of their sections. */
function allWeights(metrics: readonly Metric[], { scheme: { sections } }: Voice): string {
  const shareOf = (of: Metric) => sections.find(({ name }) => name === of.section)?.share ?? ONE;
  return numeral(metrics.flatMap((metric) => (metric.weight ? [multiply(metric.weight, shareOf(metric))] : [])).reduce(add, ZERO));
}
