import { headerOf, peopleSource } from "../scheme/people-source.ts";
import { conditionText } from "./expressions.ts";
import { quoted, type Told, together, type Voice } from "./voice.ts";

/** When it holds, for whom, how often; then what holds for every item. */
export function aboutTold(voice: Voice): readonly Told[] {
  const { effective, cycle, appliesTo } = voice.scheme;
  const { when } = appliesTo;
  const { scheme } = voice.words;
  const [head, throughout] = [
    [
      ...(effective ? [scheme.inForce(effective.from, effective.to)] : []),
      appliesText(voice),
      ...(when ? [scheme.appliesWhen(conditionText(when, voice))] : []),
      scheme.cycle(cycle),
    ],
    [scheme.exact, scheme.missing, scheme.edges],
  ];
  return [...together(head, voice), ...together(throughout, voice)];
}

function appliesText(voice: Voice): string {
  const { appliesTo } = voice.scheme;
  const { scheme, expression } = voice.words;
  if (appliesTo.kind === "everyone") return scheme.everyone;
  const header = headerOf(peopleSource(voice.sources), appliesTo.column);
  return scheme.appliesTo(quoted(header, voice), expression.any(appliesTo.values.map((value) => quoted(value, voice))));
}
