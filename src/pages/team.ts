import { compare } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import { isScored } from "../results/teams.ts";
import type { PersonResult, Scored, TeamResult } from "../results/types.ts";
import { SMALLEST_GROUP } from "./company.ts";
import type { Context } from "./context.ts";
import { gradesOf } from "./figures/histogram.ts";
import { stripOf } from "./figures/strip.ts";
import { memberRows } from "./members.ts";
import { teamRow } from "./team-row.ts";
import type { TeamView } from "./view.ts";
import type { Words } from "./words.ts";

export function* teamViews(context: Context): Generator<TeamView> {
  const byTeam = Map.groupBy(context.result.people, ({ team }) => team);
  for (const team of context.result.teams) yield teamView(team, byTeam.get(team.name) ?? [], context);
}

function teamView(team: TeamResult, members: readonly PersonResult[], context: Context): TeamView {
  const { name, average } = team;
  const scored = members.filter(isScored);
  const of: Words = { en: `the ${scored.length} of ${name} who are scored`, zh: `${name}已出分的 ${scored.length} 人` };
  const grades = gradesOf(scored, context.schemes.values(), of);
  const totals = scored.map(({ total }) => total);
  return {
    name,
    slug: context.teamSlugs.get(name) ?? name,
    headline: headlineOf(team, scored),
    summary: teamRow(team, context, 1),
    members: memberRows(members, context),
    ...(grades && { grades }),
    ...(average && scored.length >= SMALLEST_GROUP && { scores: stripOf(totals, average, of) }),
  };
}

function headlineOf({ headcount, average }: TeamResult, scored: readonly Scored[]): Words {
  const done: Words =
    scored.length === headcount
      ? { en: `All ${headcount} people are scored`, zh: `${headcount} 人全部出分` }
      : { en: `${scored.length} of ${headcount} people are scored`, zh: `${headcount} 人中 ${scored.length} 人已出分` };
  const best = scored
    .map(({ total }) => total)
    .toSorted(compare)
    .at(-1);
  if (!average || !best) return { en: `${done.en}.`, zh: `${done.zh}。` };
  return {
    en: `${done.en}; the average is ${numeral(average)}, the highest score ${numeral(best)}.`,
    zh: `${done.zh}，平均 ${numeral(average)} 分，最高 ${numeral(best)} 分。`,
  };
}
