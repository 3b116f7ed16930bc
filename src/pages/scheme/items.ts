import { numeral } from "../../number/numeral.ts";
import { cycleNames } from "../../periods/period.ts";
import { isMonthly } from "../../scheme/monthly.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { Span } from "../../text/source.ts";
import type { CurveBook } from "../curve/book.ts";
import type { SchemeItem } from "../view.ts";
import type { Words } from "../words.ts";
import { linesOf } from "./lines.ts";

type Texts = ReadonlyMap<string, string>;

/** What the text says of each item, coefficient and pay; items with the line that their rule draws. */
export function itemsOf(scheme: Scheme, texts: Texts, curves: CurveBook): readonly SchemeItem[] {
  const { metrics, coefficients = [], pays } = scheme;
  return [
    ...metrics.map((metric) => metricItem(metric, scheme, texts, curves)),
    ...[...coefficients, ...pays].map(({ name, span }) => ({ name, rule: bodyLines(span, texts) })),
  ];
}

function metricItem(metric: Metric, scheme: Scheme, texts: Texts, curves: CurveBook): SchemeItem {
  const { name, weight, span } = metric;
  const target = targetText(metric);
  const curve = curves.ofRule(metric, scheme);
  return {
    name,
    ...(weight && { weight: numeral(weight) }),
    ...(target && { target }),
    rule: bodyLines(span, texts),
    ...(curve && { curve }),
  };
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
