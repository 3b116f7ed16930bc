import { finding } from "../../../diagnostics/catalogue.ts";
import type { DraftBand, DraftMetric } from "../../draft.ts";
import { metricsIn } from "../../expressions/walk.ts";
import type { Expression } from "../../types/expression.ts";
import type { Check } from "../check.ts";

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
      return rule.reading === "attainment" || rule.rows.some((row) => row.result.kind === "proportional" || isOfAttainment(row, name));
    case "curve":
      return rule.reading === "attainment";
    case "proportional":
      return true;
    case "points":
      return attains([rule.expression], name);
    case "matrix":
      return attains([rule.rows.of, rule.columns.of], name);
    case "for-each":
    case "words":
    case "rated":
    case undefined:
      return false;
  }
}

/** A row whose condition or formula names the metric's attainment. */
function isOfAttainment({ when, result }: DraftBand, name: string): boolean {
  return attains(
    [when, result.kind === "expression" ? result.expression : undefined].filter((each) => each !== undefined),
    name,
  );
}

function attains(expressions: readonly Expression[], name: string): boolean {
  return expressions.flatMap(metricsIn).some((metric) => metric.name === name && metric.part === "attainment");
}
