import type { Expression } from "./types/expression.ts";
import type { Column, SourceContract } from "./types/source.ts";

/**
 * The source that says who there is: one row per person, or per person and the
 * time that a row is about, and no other key. Of several, the one with most of the well-known columns (name, team, role …),
 * the first of equals.
 */
export function peopleSource(sources: readonly SourceContract[]): SourceContract | undefined {
  let best: { readonly source: SourceContract; readonly roles: number } | undefined;
  for (const source of sources) {
    if (!isListOfPeople(source)) continue;
    const roles = source.columns.filter((column) => column.role !== undefined).length;
    if (best === undefined || roles > best.roles) best = { source, roles };
  }
  return best?.source;
}

/** Whether a person has one row in it whatever the period, or one for each stretch of time. */
export function isListOfPeople(source: SourceContract): boolean {
  const [person, ...others] = source.keys.map((key) => columnOf(source, key)?.role);
  return !source.events && person === "person" && others.every((role) => role === "start") && others.length <= 1;
}

/** Whether someone has a row for each post they held, from one day to another. */
export function isListOfStints(source: SourceContract): boolean {
  return isListOfPeople(source) && source.keys.length > 1;
}

/** The column that says which period a row is about: its month, or the date of an event. */
export function periodColumn(source: SourceContract): Column | undefined {
  return source.columns.find((column) => column.role === "period");
}

export function columnOf(source: SourceContract | undefined, name: string | undefined): Column | undefined {
  return source?.columns.find((column) => column.name === name);
}

/** A column as people know it: by the header it goes by in the files. */
export function headerOf(source: SourceContract | undefined, name: string): string {
  return (source && columnOf(source, name)?.headers[0]) ?? name;
}

/** The one column whose values an expression collects; undefined where it counts rows, or computes anything of them. */
export function columnBehind(expression: Expression, sources: readonly SourceContract[]): Column | undefined {
  const read = expression.kind === "aggregate" && expression.fn !== "count" ? expression.of : expression;
  if (read?.kind === "person") return columnOf(peopleSource(sources), read.column);
  if (read?.kind !== "column") return undefined;
  const { source, column } = read;
  return columnOf(
    sources.find(({ name }) => name === source),
    column,
  );
}
