import { ONE } from "../../number/fraction.ts";
import type { Site } from "../../plan/analysis/variable/of-metric.ts";
import { planOf } from "../../plan/from-scheme.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { ForEachRule } from "../../scheme/types/rule.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { inWords } from "../expressions.ts";
import type { Table } from "../types.ts";
import { phrase, type Setting } from "../voice.ts";
import { chartedItem, siteOf } from "./charted.ts";
import { edgeTable } from "./of-item.ts";

/** One row of a rule that goes row by row, planned as an item of its own. */
export type RowItem = { readonly row: Metric; readonly plan: Plan };

export function rowItem(metric: Metric, rule: ForEachRule, scheme: Scheme, sources: Site["sources"]): RowItem {
  const { name, label, span, ruleSpan, markedOutOf } = metric;
  // Full is 1 of a coefficient.
  const weight = metric.weight ?? (scheme.coefficients?.includes(metric) ? ONE : undefined);
  const row: Metric = {
    name,
    label,
    extra: false,
    measure: rule.reads,
    rule: rule.rule,
    ...(weight && { weight }),
    ...(markedOutOf && !weight && { markedOutOf }),
    span,
    ruleSpan,
  };
  const plan = planOf(
    {
      ...scheme,
      sections: [],
      metrics: [row],
      coefficients: [],
      vetoes: [],
      limits: [],
      grades: [],
      distributions: [],
      pays: [],
      outcomes: [],
      total: { span },
    },
    { sources },
  );
  return { row, plan };
}

/** What such a rule gives for one row. */
export function rowTable(metric: Metric, rule: ForEachRule, unit: Unit, { sources }: Site, setting: Setting): readonly Table[] {
  const { row, plan } = rowItem(metric, rule, setting.scheme, sources);
  const [planned] = plan.metrics;
  const charted = planned && chartedItem(planned, siteOf(plan, sources));
  const reads = phrase(setting, (voice) => voice.words.document.heading(inWords(rule.reads, voice)));
  return planned && charted ? edgeTable(row, charted, { unit, planned, plan, reads }, setting, ["rowCaption"]) : [];
}
