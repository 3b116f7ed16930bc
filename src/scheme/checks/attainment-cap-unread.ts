import { finding } from "../../diagnostics/catalogue.ts";
import type { DraftMetric } from "../draft.ts";
import { metricsIn } from "../expressions/walk.ts";
import type { Check } from "./check.ts";

/** An attainment cap bounds something that the rule reads. */
export const attainmentCapUnread: Check = ({ metrics }) =>
  metrics.flatMap((metric) => {
    const { name, attainmentCap, rule } = metric;
    return !attainmentCap || !rule || readsAttainment(metric)
      ? []
      : [finding("attainment-cap-unread", attainmentCap.span, { metric: name })];
  });

function readsAttainment({ name, rule }: DraftMetric): boolean {
  switch (rule?.kind) {
    case "anchor":
      return rule.reading === "attainment" || rule.under?.kind === "proportional";
    case "bands":
      return rule.reading === "attainment" || rule.rows.some(({ result }) => result.kind === "proportional");
    case "curve":
      return rule.reading === "attainment";
    case "proportional":
      return true;
    case "points":
      return metricsIn(rule.expression).some((metric) => metric.name === name && metric.part === "attainment");
    case "matrix":
      return [rule.rows.of, rule.columns.of].flatMap(metricsIn).some((metric) => metric.name === name && metric.part === "attainment");
    case "for-each":
    case "words":
    case "rated":
    case undefined:
      return false;
  }
}
