import { compare } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import { isScored } from "../results/teams.ts";
import type { PersonResult, TeamResult } from "../results/types.ts";
import type { Context } from "./context.ts";
import { gradesOf } from "./figures/histogram.ts";
import { stripOf } from "./figures/strip.ts";
import { memberRows } from "./members.ts";
import { SMALLEST_GROUP } from "./smallest-group.ts";
import { teamRow } from "./team-row.ts";
import { totalText } from "./totals.ts";
import type { TeamView } from "./view.ts";
import type { Words } from "./words.ts";

export function* teamViews(context: Context): Generator<TeamView> {
  const byTeam = Map.groupBy(context.result.people, ({ team }) => team);
  for (const team of context.result.teams) yield teamView(team, byTeam.get(team.name) ?? [], context);
}

function teamView(team: TeamResult, members: readonly PersonResult[], context: Context): TeamView {
  const { name, average } = team;
  const scored = members.filter(isScored);
  const of: Words = { en: `the ${scored.length} of ${name} who are scored`, zh: `${name}已出分的${scored.length}人` };
  const grades = gradesOf(scored, context.schemes.values(), of);
  const scores = scored
    .map((person) => ({ total: person.total, text: totalText(person, context) }))
    .toSorted((a, b) => compare(a.total, b.total));
  return {
    name,
    slug: context.teamSlugs.get(name) ?? name,
    headline: headlineOf(team, scores.at(-1)?.text),
    summary: teamRow(team, context),
    members: memberRows(members, context),
    ...(grades && { grades }),
    ...(average && scores.length >= SMALLEST_GROUP && { scores: stripOf(scores, average, of) }),
  };
}

function headlineOf({ headcount, scored, average }: TeamResult, best: string | undefined): Words {
  const done: Words =
    scored === headcount
      ? { en: `All ${headcount} people are scored`, zh: `${headcount}人全部出分` }
      : { en: `${scored} of ${headcount} people are scored`, zh: `${headcount}人中${scored}人已出分` };
  if (!average || best === undefined) return { en: `${done.en}.`, zh: `${done.zh}。` };
  return {
    en: `${done.en}; the average is ${numeral(average)}, the highest score ${best}.`,
    zh: `${done.zh}，平均${numeral(average)}分，最高${best}分。`,
  };
}
