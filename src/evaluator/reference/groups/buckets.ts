import type { Group } from "../../../plan/group-operation.ts";
import type { Person } from "../../../plan/inputs.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Absent } from "../value.ts";
import { isPlace, placeIn } from "./population.ts";

/** Someone of a plan, or a head that no scheme can be told of. */
type Head = { readonly person: Person; readonly plan?: Plan };

/** The people of one group, those of no known scheme apart. */
export type Bucket<T extends Head> = { readonly name?: string; readonly people: readonly T[]; readonly loose: number };

export type Buckets<T extends Head> = {
  readonly buckets: readonly Bucket<T>[];
  /** Of whom it cannot be told which group they are in, and why. */
  readonly nowhere: readonly { readonly who: T; readonly why: Absent }[];
};

/** Sorts people into the groups of a kind. */
export function bucketsOf<T extends Head>(group: Group, people: readonly T[], loose: readonly Person[]): Buckets<T> {
  const found = new Map<string, { readonly name?: string; readonly people: T[]; loose: number }>();
  const nowhere: { readonly who: T; readonly why: Absent }[] = [];
  for (const who of people) {
    const place = placeIn(group, who.person, who.plan);
    if (!isPlace(place)) {
      nowhere.push({ who, why: place });
      continue;
    }
    const { key, name } = place;
    const bucket = found.get(key) ?? { ...(name !== undefined && { name }), people: [], loose: 0 };
    found.set(key, bucket);
    bucket.people.push(who);
  }
  for (const person of loose) {
    const place = placeIn(group, person, undefined);
    const bucket = isPlace(place) ? found.get(place.key) : undefined;
    if (bucket) bucket.loose += 1;
  }
  return { buckets: [...found.values()], nowhere };
}
