import { isMonthUnit, type ProjectCycle } from "../periods/cycle.ts";
import { projectPeriod } from "../periods/period.ts";
import { headerOf, peopleSource } from "../scheme/people-source.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { conditionText } from "./expressions.ts";
import { someIn } from "./used.ts";
import { quoted, type Told, together, type Voice } from "./voice.ts";

/** When it holds, for whom, how often; then what holds for every item. */
export function aboutTold(voice: Voice): readonly Told[] {
  const { effective, cycle, appliesTo, onChange } = voice.scheme;
  const { when } = appliesTo;
  const { scheme } = voice.words;
  const [head, throughout] = [
    [
      ...(effective ? [scheme.inForce(effective.from, effective.to)] : []),
      appliesText(voice),
      ...(when ? [scheme.appliesWhen(conditionText(when, voice))] : []),
      isMonthUnit(cycle) ? scheme.cycle(cycle) : projectText(cycle, voice),
      ...(onChange ? [scheme.onChange[onChange.days]] : []),
      ...(onChange && speaksOfGroups(voice.scheme) ? [scheme.changedInGroups] : []),
    ],
    [scheme.exact, scheme.missing, ...(speaksOfGroups(voice.scheme) ? [scheme.provisional] : []), scheme.edges],
  ];
  return [...together(head, voice), ...together(throughout, voice)];
}

function projectText(cycle: ProjectCycle, { words }: Voice): string {
  const { from, to } = projectPeriod(cycle);
  return words.scheme.project(from, to);
}

function speaksOfGroups({ distributions = [], limits = [], ...scheme }: Scheme): boolean {
  const isOfGroup = ({ kind }: Readonly<Record<string, unknown>>): boolean => kind === "group" || kind === "headcount" || kind === "pool";
  return distributions.length + limits.length > 0 || someIn(scheme, isOfGroup);
}

function appliesText(voice: Voice): string {
  const { appliesTo } = voice.scheme;
  const { scheme, expression } = voice.words;
  if (appliesTo.kind === "everyone") return scheme.everyone;
  const header = headerOf(peopleSource(voice.sources), appliesTo.column);
  return scheme.appliesTo(quoted(header, voice), expression.any(appliesTo.values.map((value) => quoted(value, voice))));
}
