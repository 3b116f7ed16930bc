import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { DraftScheme } from "../../draft.ts";
import { everyPart } from "../../expressions/walk.ts";
import type { Check } from "../check.ts";

/** A written total is all there is: what it does not name, rescaling, and bounds on extras count for nothing there. */
export const totalLeavesOut: Check = (scheme) => {
  const { expression, extrasCap, extrasFloor } = scheme.total;
  if (!expression || !scheme.whole) return [];
  const bounds = [extrasCap, extrasFloor].flatMap((bound) => (bound ? [finding("extras-bound-unread", bound.span, {})] : []));
  return [...unnamed(scheme), ...rescaled(scheme), ...bounds];
};

function unnamed({ total, metrics, sections, coefficients }: DraftScheme): readonly Diagnostic[] {
  const parts = total.expression ? everyPart(total.expression) : [];
  const named = new Set(parts.flatMap((part) => ("name" in part ? [`${part.kind} ${part.name}`] : [])));
  const left = [
    ...metrics.filter(
      ({ name, section }) =>
        !named.has(`metric ${name}`) && (section === undefined || !sections.some(({ name: each }) => each === section)),
    ),
    ...sections.filter(
      ({ name }) =>
        !named.has(`section ${name}`) && !metrics.some((metric) => metric.section === name && named.has(`metric ${metric.name}`)),
    ),
    ...coefficients.filter(({ name }) => !named.has(`coefficient ${name}`)),
  ];
  return left.map(({ label, span }) =>
    finding("total-leaves-out", total.span, { what: label }, { related: [{ place: span, note: declared }] }),
  );
}

const declared = { en: "declared here", zh: "它写在这里" };

function rescaled({ metrics, total }: DraftScheme): readonly Diagnostic[] {
  return metrics
    .filter(({ ifMissing, ifNotApplicable }) => ifMissing?.kind === "rescale" || ifNotApplicable?.kind === "rescale")
    .map(({ label, span }) => finding("rescale-unread", span, { metric: label }, { related: [{ place: total.span, note: written }] }));
}

const written = { en: "the written total", zh: "写明的总分" };
