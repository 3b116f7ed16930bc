import { isScored } from "./teams.ts";
import type { RunResult } from "./types.ts";

/** How many people of a run have a result, wait for data, or are under no scheme. */
export type Heads = { readonly all: number; readonly scored: number; readonly blocked: number; readonly outside: number };

export function headsOf({ people }: Pick<RunResult, "people">): Heads {
  const scored = people.filter(isScored).length;
  const blocked = people.filter(({ status }) => status === "blocked").length;
  return { all: people.length, scored, blocked, outside: people.length - scored - blocked };
}
