import type { Fraction } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import { roundToPlaces } from "../number/round.ts";
import type { TeamResult } from "../results/types.ts";
import { type Context, fullScore } from "./context.ts";
import { share } from "./drawn.ts";
import type { TeamRow } from "./view.ts";

/** An average over a team is told to so many decimals, as its heading says: it is nobody's result, and no step reads it. */
const AVERAGE_PLACES = 2;

/** A team in a list of teams; its average only where at least `smallest` people make it. */
export function teamRow(team: TeamResult, context: Context, { smallest = 1 } = {}): TeamRow {
  const { name, headcount, scored, blocked, average, provisional } = team;
  const slug = context.unsealed ? context.teamSlugs.get(name) : undefined;
  return {
    name,
    ...(slug !== undefined && { slug }),
    headcount,
    scored,
    blocked,
    ...(average && scored >= smallest && { average: averageText(average), bar: share(average, fullScore(context)) }),
    provisional,
  };
}

function averageText(average: Fraction): string {
  return numeral(roundToPlaces(average, AVERAGE_PLACES, "half-up"), AVERAGE_PLACES);
}
