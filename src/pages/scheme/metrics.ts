import { equal } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { cycleNames } from "../../periods/period.ts";
import { isMonthly } from "../../scheme/monthly.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Scheme, Section } from "../../scheme/types/scheme.ts";
import type { CurveBook } from "../curve/book.ts";
import type { SchemeMetric, SchemeSection } from "../view.ts";
import type { Words } from "../words.ts";
import { linesOf } from "./lines.ts";

type Texts = ReadonlyMap<string, string>;

/** The sections with their measures, in the order written; measures outside any section last. */
export function sectionsOf(scheme: Scheme, texts: Texts, curves: CurveBook): readonly SchemeSection[] {
  const views = (metrics: readonly Metric[]) => metrics.map((metric) => metricView(metric, scheme, texts, curves));
  const known = new Set(scheme.sections.map(({ name }) => name));
  const outside = scheme.metrics.filter(({ section }) => section === undefined || !known.has(section));
  const sections = scheme.sections.map((section) => ({
    label: section.label,
    ...(section.weight && { weight: weightText(section.weight) }),
    metrics: views(scheme.metrics.filter((metric) => metric.section === section.name)),
  }));
  return outside.length === 0 ? sections : [...sections, { metrics: views(outside) }];
}

function weightText({ from, to }: NonNullable<Section["weight"]>): string {
  return equal(from, to) ? numeral(from) : `${numeral(from)}–${numeral(to)}`;
}

function metricView(metric: Metric, scheme: Scheme, texts: Texts, curves: CurveBook): SchemeMetric {
  const { name, label, extra, weight, span } = metric;
  const target = targetText(metric);
  const curve = curves.ofRule(metric, scheme);
  const [head, ...rest] = linesOf(span, texts);
  return {
    name,
    label,
    extra,
    ...(weight && { weight: numeral(weight) }),
    ...(target && { target }),
    rule: rest.length > 0 ? rest : head ? [head] : [],
    ...(curve && { curve }),
  };
}

function targetText({ target, measure }: Metric): Words | undefined {
  if (target?.kind !== "literal") return undefined;
  const { en, zh } = quantity(target.value, target.unit);
  if (target.per === undefined) return measure && isMonthly(measure) ? { en: `${en} per month`, zh: `每月${zh}` } : { en, zh };
  const cycle = cycleNames[target.per];
  return { en: `${en} per ${cycle.en}`, zh: `每${cycle.zh} ${zh}` };
}
