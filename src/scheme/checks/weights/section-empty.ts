import { finding } from "../../../diagnostics/catalogue.ts";
import type { Check } from "../check.ts";

/** A section holds at least one metric. */
export const sectionEmpty: Check = ({ sections, metrics, metricsLost }) =>
  metricsLost
    ? []
    : sections
        .filter(({ name }) => metrics.every(({ section }) => section !== name))
        .map(({ name, span }) => finding("section-empty", span, { section: name }));
