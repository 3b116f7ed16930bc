import { numeral } from "../number/numeral.ts";
import type { TeamResult } from "../results/types.ts";
import { type Context, fullScore } from "./context.ts";
import { share } from "./drawn.ts";
import type { TeamRow } from "./view.ts";

/** A team in a list of teams; its average only where at least `smallest` people make it. */
export function teamRow(team: TeamResult, context: Context, smallest: number): TeamRow {
  const { name, headcount, scored, blocked, average, provisional } = team;
  const slug = context.unsealed ? context.teamSlugs.get(name) : undefined;
  return {
    name,
    ...(slug !== undefined && { slug }),
    headcount,
    scored,
    blocked,
    ...(average && scored >= smallest && { average: numeral(average), bar: share(average, fullScore(context)) }),
    provisional,
  };
}
