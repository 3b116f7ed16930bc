import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../text/source.ts";
import type { Why } from "./along/value.ts";
import type { Subject } from "./subject.ts";
import { reasonsOpen } from "./words.ts";

/** Of whose points or pay it could not be told how they go, and why. */
export function notAnalysed(subject: Subject): readonly Diagnostic[] {
  const ofMetrics = subject.metrics.flatMap(({ metric, why }) => (why ? [openFinding(metric.name, why, metric.ruleSpan)] : []));
  const ofPays = subject.pays.flatMap(({ pay, why }) => (why ? [openFinding(pay.name, why, pay.span)] : []));
  return [...ofMetrics, ...ofPays];
}

function openFinding(what: string, why: Why, place: Span): Diagnostic {
  const slots: Record<"what" | "why", string | Bilingual> = { what, why: reasonsOpen[why] };
  return finding("not-analysed", place, slots);
}
