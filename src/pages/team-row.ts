import { decimalPlaces } from "../number/decimal.ts";
import { numeral } from "../number/numeral.ts";
import type { TeamResult } from "../results/types.ts";
import { type Context, fullScore } from "./context.ts";
import { share } from "./drawn.ts";
import type { TeamRow } from "./view.ts";

/** Decimals that are shown of an average that does not end soon. */
const MOST_PLACES = 4;

/** The decimals that the averages of a list need to stand under one another. */
export function averagePlaces(teams: readonly TeamResult[]): number {
  const needed = teams.flatMap(({ average }) => (average ? (decimalPlaces(average.d) ?? MOST_PLACES) : []));
  return Math.min(MOST_PLACES, Math.max(0, ...needed));
}

/** A team in a list of teams; its average only where at least `smallest` people make it, with at least `places` decimals. */
export function teamRow(team: TeamResult, context: Context, { smallest = 1, places = 0 } = {}): TeamRow {
  const { name, headcount, scored, blocked, average, provisional } = team;
  const slug = context.unsealed ? context.teamSlugs.get(name) : undefined;
  return {
    name,
    ...(slug !== undefined && { slug }),
    headcount,
    scored,
    blocked,
    ...(average && scored >= smallest && { average: numeral(average, places), bar: share(average, fullScore(context)) }),
    provisional,
  };
}
