import { finding } from "../../../diagnostics/catalogue.ts";
import type { DraftMetric } from "../../draft.ts";
import { everyPart } from "../../expressions/walk.ts";
import type { Expression } from "../../types/expression.ts";
import type { SourceContract } from "../../types/source.ts";
import type { Check } from "../check.ts";

/** `if missing` is said only where something can be missing: no rows of events are 0, not missing. */
export const missingNever: Check = ({ metrics }, { sources }) =>
  metrics.flatMap((metric) =>
    metric.ifMissing && metric.measure && !canBeMissing(metric, sources)
      ? [finding("missing-never", metric.measure.span, { metric: metric.name })]
      : [],
  );

function canBeMissing({ measure, target, rule }: DraftMetric, sources: readonly SourceContract[]): boolean {
  const read = [measure, target?.kind === "expression" ? target.of : undefined].filter((each) => each !== undefined);
  const rated = rule?.kind === "rated" && rule.ratings.kind === "source";
  return rated || read.flatMap(everyPart).some((part) => isMissable(part, sources));
}

/** A sum or count over events is 0 without rows; anything else may have nothing to read. */
function isMissable(part: Expression, sources: readonly SourceContract[]): boolean {
  if (part.kind === "person" || part.kind === "metric") return true;
  if (part.kind !== "aggregate") return false;
  const isEvents = sources.find(({ name }) => name === part.source)?.events ?? false;
  return !isEvents || (part.fn !== "sum" && part.fn !== "count" && part.fn !== "monthly-average");
}
