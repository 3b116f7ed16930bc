import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Draft, DraftScheme } from "../../draft.ts";
import { everyObjectIn } from "../../expressions/inside.ts";
import { peopleSource } from "../../people-source.ts";

/** Every source is read by some scheme; the one of the people always is. */
export function sourceUnused({ sources, sourcesWhole, schemes, targets }: Draft): readonly Diagnostic[] {
  // What could not be read may be what the source is for.
  if (!sourcesWhole || !schemes.every(({ whole }) => whole)) return [];
  const used = new Set([peopleSource(sources)?.name, ...schemes.flatMap(sourcesOf), ...targets.map(({ rows }) => rows?.source)]);
  // A second source of earlier results is reported as such.
  const first = sources.find(({ results }) => results);
  return sources
    .filter((source) => !used.has(source.name) && !(source.results && source !== first))
    .map(({ name, span }) => finding("source-unused", span, { source: name }));
}

/** Whatever reads rows names their source: aggregates, ratings, rules for each row, earlier results. */
function sourcesOf({ head: _head, examples: _examples, ...read }: DraftScheme): readonly string[] {
  return everyObjectIn(read).flatMap((each) => ("source" in each && typeof each.source === "string" ? [each.source] : []));
}
