import type { Severity } from "../diagnostics/diagnostic.ts";
import { renderMessage } from "../diagnostics/render.ts";
import { isScored } from "../results/teams.ts";
import type { Context } from "./context.ts";
import { gradesOf } from "./figures/histogram.ts";
import { memberRows } from "./members.ts";
import { SMALLEST_GROUP } from "./smallest-group.ts";
import { teamRow } from "./team-row.ts";
import type { CompanyView, Counts, FindingRow } from "./view.ts";
import type { Words } from "./words.ts";

export function companyView(context: Context): CompanyView {
  const { result, unsealed, schemes, periodName, teamSlugs } = context;
  const { people, teams } = result;
  const scored = people.filter(isScored);
  const count = (status: string): number => people.filter((person) => person.status === status).length;
  const counts: Counts = {
    people: people.length,
    scored: scored.length,
    blocked: count("blocked"),
    notApplicable: count("not_applicable"),
  };
  const enough = unsealed || scored.length >= SMALLEST_GROUP;
  const of = { en: `all ${scored.length} who are scored, ${periodName.en}`, zh: `已出分的${scored.length}人，${periodName.zh}` };
  const grades = enough ? gradesOf(scored, schemes.values(), of) : undefined;
  const withoutTeam = people.filter(({ team }) => team === undefined || !teamSlugs.has(team));
  const shown = { smallest: unsealed ? 1 : SMALLEST_GROUP };
  return {
    headline: headlineOf(counts),
    counts,
    teams: teams.map((team) => teamRow(team, context, shown)),
    ...(grades && { grades }),
    findings: findingRows(context),
    withoutTeam: unsealed ? memberRows(withoutTeam, context) : [],
  };
}

function headlineOf({ people, scored, blocked, notApplicable }: Counts): Words {
  if (scored === people) return { en: `All ${people} people are scored`, zh: `${people}人全部出分` };
  const rest = [
    ...(blocked > 0 ? [{ en: `${blocked} waiting for data`, zh: `${blocked}人待补数据` }] : []),
    ...(notApplicable > 0 ? [{ en: `${notApplicable} not in any scheme`, zh: `${notApplicable}人不适用方案` }] : []),
  ];
  return {
    en: [`${scored} of ${people} people are scored`, ...rest.map(({ en }) => en)].join(", "),
    zh: [`${people}人中${scored}人已出分`, ...rest.map(({ zh }) => zh)].join("，"),
  };
}

/** Findings and reasons by kind, with how often; titles hold no cell and no name. */
function findingRows({ result }: Context): readonly FindingRow[] {
  const reasons = result.people.flatMap((person) => (person.status === "blocked" ? person.reasons : []));
  const all: readonly { readonly code: string; readonly severity: Severity }[] = [
    ...result.diagnostics,
    ...reasons.map(({ code }) => ({ code, severity: "error" as const })),
  ];
  const counts = new Map<string, FindingRow>();
  for (const { code, severity } of all) {
    const title = (language: "en" | "zh"): string => renderMessage({ code, severity, slots: {} }, language, { maskCells: true }).title;
    const row = counts.get(code) ?? { code, severity, message: { en: title("en"), zh: title("zh") }, count: 0 };
    counts.set(code, { ...row, count: row.count + 1 });
  }
  return [...counts.values()].toSorted((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count);
}

const rank = { error: 0, warning: 1 } as const satisfies Record<Severity, number>;
