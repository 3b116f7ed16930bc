import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import { headsOf } from "../results/heads.ts";
import { isScored } from "../results/teams.ts";
import type { RunResult, Scored } from "../results/types.ts";
import { payText, totalText } from "./score-text.ts";
import { type Column, drawTable } from "./table.ts";

const words = {
  id: { en: "Number", zh: "工号" },
  name: { en: "Name", zh: "姓名" },
  team: { en: "Team", zh: "团队" },
  total: { en: "Total", zh: "总分" },
  grade: { en: "Grade", zh: "等级" },
  rank: { en: "Rank", zh: "名次" },
  outcomes: { en: "Follows", zh: "结果应用" },
  notKnown: { en: "? It hangs on results of earlier periods that are not known.", zh: "? 取决于尚不清楚的往期结果。" },
  people: { en: "People", zh: "人数" },
  scored: { en: "Scored", zh: "已出分" },
  blocked: { en: "Blocked", zh: "待补数据" },
  notApplicable: { en: "not in any scheme", zh: "不适用方案" },
  provisional: {
    en: "* Provisional: someone in the group is blocked, so the rank and what hangs on the group may still move.",
    zh: "* 暂定：同组有人待补数据，名次和取决于它的结果可能变动。",
  },
} satisfies Readonly<Record<string, Bilingual>>;

/** Everyone by team and rank, with total, grade and pay; then who is blocked and why. */
export function peopleTable(result: RunResult, language: Language): string {
  const title = (word: Bilingual, align?: "right"): Column => ({ title: word[language], align });
  const scored = result.people.filter(isScored).toSorted(byTeamAndRank);
  const pays = [...new Map(scored.flatMap(({ pay }) => pay.map(({ name, label }) => [name, label] as const)))];
  const hasOutcomes = scored.some((person) => outcomesText(person, language) !== "");
  const columns = [
    title(words.team),
    title(words.rank, "right"),
    title(words.id),
    title(words.name),
    title(words.total, "right"),
    title(words.grade),
    ...pays.map(([, label]) => ({ title: label, align: "right" as const })),
    ...(hasOutcomes ? [title(words.outcomes)] : []),
  ];
  const rows = scored.map((person) => [
    person.team ?? "",
    rankText(person),
    person.id,
    person.name,
    totalText(person, result.plans),
    person.grade?.label ?? "",
    ...pays.map(([name]) => payText(person, name, result.plans)),
    ...(hasOutcomes ? [outcomesText(person, language)] : []),
  ]);
  const notes = [
    ...(scored.some(({ status }) => status === "provisional") ? [words.provisional] : []),
    ...(scored.some(({ openOutcomes }) => openOutcomes.length > 0) ? [words.notKnown] : []),
  ];
  const noted = notes.map((note) => `${note[language]}\n`);
  return [`${summaryLine(result, language)}\n`, drawTable(columns, rows), ...noted, ...left(result, language)].join("\n");
}

/** Head counts by team: what a log may show. */
export function countsTable(result: RunResult, language: Language): string {
  const numbers = [words.people, words.scored, words.blocked].map((word): Column => ({ title: word[language], align: "right" }));
  const rows = result.teams.map(({ name, headcount, scored, blocked }) => [name, ...[headcount, scored, blocked].map(String)]);
  return `${summaryLine(result, language)}\n\n${drawTable([{ title: words.team[language] }, ...numbers], rows)}`;
}

export function summaryLine(result: RunResult, language: Language): string {
  const { period } = result;
  const { scored, blocked, outside } = headsOf(result);
  return {
    en: `${period.name}: ${scored} scored, ${blocked} blocked${outside > 0 ? `, ${outside} not in any scheme` : ""}`,
    zh: `${period.name}：${scored}人已出分，${blocked}人待补数据${outside > 0 ? `，${outside}人不适用方案` : ""}`,
  }[language];
}

function byTeamAndRank(a: Scored, b: Scored): number {
  return (a.team ?? "").localeCompare(b.team ?? "", "zh") || (a.rank?.place ?? 0) - (b.rank?.place ?? 0) || a.id.localeCompare(b.id);
}

function rankText({ rank, status }: Scored): string {
  const place = rank === undefined ? "" : `${rank.place}/${rank.of}`;
  return status === "provisional" ? `${place}*` : place;
}

/** What follows for a person, and what may: `Talk, Promotion?`. */
function outcomesText({ outcomes, openOutcomes }: Scored, language: Language): string {
  return [...outcomes, ...openOutcomes.map(({ label }) => `${label}?`)].join({ en: ", ", zh: "、" }[language]);
}

/** Those without a score, a line each with the reason. */
function left({ people }: RunResult, language: Language): readonly string[] {
  const lines = people.flatMap((person) => {
    if (isScored(person)) return [];
    const why = person.status === "blocked" ? person.reasons.map(({ message }) => message[language]).join(" ") : person.reason[language];
    const word = person.status === "blocked" ? words.blocked : words.notApplicable;
    return [`${person.id} ${person.name}  ${word[language]}: ${why}\n`];
  });
  return lines.length === 0 ? [] : [lines.join("")];
}
