import { named, type Voice } from "./voice.ts";

/** What a column of earlier results holds: `total`, the points of an item, `revenue.attainment`; undefined for a column of the file’s own. */
export function keptText(column: string, voice: Voice): string | undefined {
  const { scheme } = voice;
  const { total, grade, place, partOf, section } = voice.words.expression;
  const results: Readonly<Record<string, string>> = { total, grade, rank: place };
  const [name = "", part = "points"] = column.split(".");
  const parts: Readonly<Record<string, ((metric: string) => string) | undefined>> = partOf;
  if (scheme.metrics.some((metric) => metric.name === name)) return parts[part]?.(named(scheme.metrics, name, voice));
  if (scheme.sections.some((each) => each.name === column)) return section(named(scheme.sections, column, voice));
  return results[column];
}
