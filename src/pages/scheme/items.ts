import { numeral } from "../../number/numeral.ts";
import { cycleNames } from "../../periods/period.ts";
import type { Site } from "../../plan/analysis/variable/of-metric.ts";
import { rowItem } from "../../reading/edges/of-row.ts";
import { isMonthly } from "../../scheme/monthly.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { Span } from "../../text/source.ts";
import type { CurveBook } from "../curve/book.ts";
import { curveOf } from "../curve/from-rule.ts";
import { formulaCurve } from "../curve/of-formula.ts";
import { payCurve } from "../curve/of-pay.ts";
import type { Curve } from "../figure.ts";
import type { SchemeItem } from "../view.ts";
import type { Words } from "../words.ts";
import { linesOf } from "./lines.ts";

type Texts = ReadonlyMap<string, string>;

/** What the text says of each item, coefficient and pay; each with the line that its rule draws, if it draws one. */
export function itemsOf(scheme: Scheme, site: Site, texts: Texts, curves: CurveBook): readonly SchemeItem[] {
  const { metrics, coefficients = [], pays } = scheme;
  return [
    ...metrics.map((metric) => metricItem(metric, scheme, site, texts, curves)),
    ...coefficients.map((factor) => {
      const curve = curves.ofRule(factor, scheme);
      return { name: factor.name, rule: bodyLines(factor.span, texts), ...(curve && { curve }) };
    }),
    ...pays.map((pay) => {
      const curve = payCurve(pay, scheme, site);
      return { name: pay.name, rule: bodyLines(pay.span, texts), ...(curve && { curve }) };
    }),
  ];
}

function metricItem(metric: Metric, scheme: Scheme, site: Site, texts: Texts, curves: CurveBook): SchemeItem {
  const { name, weight, span } = metric;
  const target = targetText(metric);
  const curve = curves.ofRule(metric, scheme) ?? rowCurve(metric, scheme, site) ?? formulaCurve(metric, site);
  return {
    name,
    ...(weight && { weight: numeral(weight) }),
    ...(target && { target }),
    rule: bodyLines(span, texts),
    ...(curve && { curve }),
  };
}

/** Of a rule for each row, the line of one row. */
function rowCurve(metric: Metric, scheme: Scheme, { sources }: Site): Curve | undefined {
  if (metric.rule.kind !== "for-each") return undefined;
  const { row, plan } = rowItem(metric, metric.rule, scheme, sources);
  const curve = curveOf(row, plan, undefined)?.curve;
  const label = metric.label.toLowerCase();
  return curve && { ...curve, subtitle: { en: `Points of one row of ${label}`, zh: `${metric.label}：一条记录的得分` } };
}

/** The lines of a statement below its head; the head where it is all there is. */
function bodyLines(span: Span, texts: Texts): SchemeItem["rule"] {
  const [head, ...rest] = linesOf(span, texts);
  return rest.length > 0 ? rest : head ? [head] : [];
}

function targetText({ target, measure }: Metric): Words | undefined {
  if (target?.kind !== "literal") return undefined;
  const { en, zh } = quantity(target.value, target.unit);
  if (target.per === undefined) return measure && isMonthly(measure) ? { en: `${en} per month`, zh: `每月${zh}` } : { en, zh };
  const cycle = cycleNames[target.per];
  return { en: `${en} per ${cycle.en}`, zh: `每${cycle.zh} ${zh}` };
}
