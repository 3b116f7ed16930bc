import { finding } from "../../../diagnostics/catalogue.ts";
import type { Check } from "../check.ts";

/** A scheme with coefficients and extras writes its total out. */
export const coefficientAndExtras: Check = ({ name, head, metrics, coefficients, total }) => {
  const [coefficient] = coefficients;
  const extra = metrics.find((metric) => metric.extra);
  if (!coefficient || !extra || total.expression || !total.complete) return [];
  return [finding("coefficient-and-extras", head.head, { scheme: name, coefficient: coefficient.name, extra: extra.name })];
};
