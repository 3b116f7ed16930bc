import type { Edge } from "../scheme/types/rule.ts";
import type { Grade } from "../scheme/types/scheme.ts";
import { POINTS } from "../scheme/units/unit.ts";
import { conditionText } from "./expressions.ts";
import { commonRank, peopleRounding, placeText, rankLead, rankPlaceOf } from "./ranks.ts";
import { stretchText } from "./stretch.ts";
import { quoted, type Told, together, type Voice } from "./voice.ts";

/** The grades best first, each with the totals that reach it. */
export function gradesTold(voice: Voice): readonly Told[] {
  const { grades } = voice.scheme;
  const { scheme } = voice.words;
  const conditions = grades.map(({ when }) => when);
  const rank = grades.some(({ from, to }) => from ?? to) ? undefined : commonRank(conditions);
  const items = grades.map((grade) => {
    const ranked = rank && rankPlaceOf(grade.when);
    if (ranked) return scheme.grade(quoted(grade.label, voice), placeText(ranked, voice));
    const text = scheme.grade(quoted(grade.label, voice), stretchText(grade, { unit: POINTS }, voice));
    return grade.when ? scheme.gradeWhen(text, conditionText(grade.when, voice)) : text;
  });
  const isConditional = grades.some(({ when }) => when);
  const isWhole = grades.some(({ otherwise }) => otherwise) || (!isConditional && isGapless(grades));
  return [
    { text: rank ? rankLead(rank, voice) : scheme.gradesBy, items },
    ...together(rank ? peopleRounding(conditions, voice) : [], voice),
    ...together([...(isConditional && !rank ? [scheme.bestGrade] : []), ...(isWhole ? [] : [scheme.noGrade])], voice),
  ];
}

/** Whether each grade begins where the one below it ends. */
function isGapless(grades: readonly Grade[]): boolean {
  const meets = ({ from }: Grade, below: Grade | undefined): boolean => {
    const to = below?.to;
    if (!from || !to) return !from && !below;
    return edgeKey(from) === edgeKey(to) && from.inclusive !== to.inclusive;
  };
  return grades[0]?.to === undefined && grades.every((grade, index) => meets(grade, grades[index + 1]));
}

function edgeKey({ value }: Edge): string {
  const { n, d } = value.kind === "constant" ? value.value : value.times;
  return `${n}/${d}`;
}
