import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../text/source.ts";
import { isOfSeveral } from "./across/across.ts";
import type { Why } from "./along/value.ts";
import type { Finding } from "./finding.ts";
import type { Subject } from "./subject.ts";
import { reasonsOpen } from "./words.ts";

export const OPEN = "not-analysed";

/** Of whose points or pay it could not be told how they go, and why. */
export function notAnalysed(subject: Subject): readonly Finding[] {
  const ofMetrics = [...subject.metrics, ...subject.factors].flatMap(({ metric, why }) =>
    why ? [openFinding(metric.name, why, metric.ruleSpan)] : [],
  );
  const ofPays = subject.pays.flatMap((each) =>
    each.why && !isOfSeveral(each) ? [openFinding(each.pay.name, each.why, each.pay.span)] : [],
  );
  const across = [...subject.across.open].map(({ named, span }) => openFinding(named, "others", span));
  return [...ofMetrics, ...ofPays, ...across];
}

function openFinding(what: string | Bilingual, why: Why, place: Span): Finding {
  const slots: Record<"what" | "why", string | Bilingual> = { what, why: reasonsOpen[why] };
  return { diagnostic: finding(OPEN, place, slots), witnesses: [] };
}
