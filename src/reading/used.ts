import { peopleSource } from "../scheme/people-source.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";

/** The sources that a scheme reads anywhere, and the one that says who there is. */
export function sourcesRead(scheme: Scheme, sources: readonly SourceContract[]): readonly SourceContract[] {
  const people = peopleSource(sources);
  return sources.filter((source) => source === people || someIn(scheme, (part) => part.source === source.name));
}

/** Whether anything within a value is such an object. */
export function someIn(value: unknown, is: (part: Readonly<Record<string, unknown>>) => boolean): boolean {
  if (Array.isArray(value)) return value.some((each) => someIn(each, is));
  if (typeof value !== "object" || value === null) return false;
  return is(value as Readonly<Record<string, unknown>>) || Object.values(value).some((inner) => someIn(inner, is));
}
