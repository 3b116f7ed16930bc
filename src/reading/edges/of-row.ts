import type { Site } from "../../plan/analysis/variable/of-metric.ts";
import { planOf } from "../../plan/from-scheme.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { ForEachRule } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import type { Table } from "../types.ts";
import type { Setting } from "../voice.ts";
import { chartedItem, siteOf } from "./charted.ts";
import { edgeTable } from "./of-item.ts";

/** What a rule that goes row by row gives for one row: the row planned as an item of its own. */
export function rowTable(metric: Metric, rule: ForEachRule, unit: Unit, { sources }: Site, setting: Setting): readonly Table[] {
  const { name, label, weight, span, ruleSpan, markedOutOf } = metric;
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
  const { scheme } = setting;
  const plan = planOf(
    { ...scheme, sections: [], metrics: [row], coefficients: [], vetoes: [], grades: [], pays: [], total: { span } },
    { sources },
  );
  const site = siteOf(plan, sources);
  const [planned] = plan.metrics;
  const charted = planned && chartedItem(planned, site);
  return planned && charted ? edgeTable(row, charted, { unit, planned, plan }, setting, ["rowCaption"]) : [];
}
