import { everyPart } from "./expressions/walk.ts";
import { addsUp } from "./monthly.ts";
import { periodColumn } from "./people-source.ts";
import type { Metric, Target } from "./types/metric.ts";
import type { Scheme } from "./types/scheme.ts";
import type { SourceContract } from "./types/source.ts";

/**
 * Whether the target of a metric counts for the days that someone was there: where the scheme
 * says so, and what is measured adds up over the period. A percentage, an average or a monthly
 * average is held against all of its target, and what a person's own dated rows say is said for their days.
 */
export function isProrated(
  { measure, toDate }: Pick<Metric, "measure" | "toDate">,
  target: Target,
  { onChange }: Pick<Scheme, "onChange">,
  sources: readonly SourceContract[],
): boolean {
  return onChange !== undefined && toDate === undefined && measure !== undefined && addsUp(measure) && !isOfOwnRows(target, sources);
}

function isOfOwnRows(target: Target, sources: readonly SourceContract[]): boolean {
  if (target.kind === "literal") return false;
  const read = everyPart(target.of).flatMap((part) => (part.kind === "aggregate" ? [part.source] : []));
  return sources.some(
    (source) => read.includes(source.name) && periodColumn(source) !== undefined && source.columns.some(({ role }) => role === "person"),
  );
}
