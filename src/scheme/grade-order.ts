import type { AwardClause } from "../ast/nodes/award.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/source.ts";
import { everyObjectIn } from "./expressions/inside.ts";
import type { Report } from "./report.ts";

/** A grade by a condition alone, and one with a range of the total that stands under it. */
export type UnplacedGrade = { readonly grade: string; readonly under: string; readonly span: Span };

/**
 * The first grade that nothing gives a place among the others. Ranges of the
 * total stand best first, which is checked; a rank is a place itself. Any other
 * condition may be of the best or of the worst, wherever it is tried first.
 */
export function unplacedGrade(awards: readonly AwardClause[]): UnplacedGrade | undefined {
  for (const [index, { name, place, span }] of awards.entries()) {
    if (!name || place?.kind !== "when" || readsRank(place.condition)) continue;
    const under = awards.slice(index + 1).find((award) => award.place?.kind === "range")?.name;
    if (under) return { grade: name.text, under: under.text, span };
  }
  return undefined;
}

function readsRank(condition: object): boolean {
  return everyObjectIn(condition).some((each) => "fn" in each && each.fn === "rank");
}

/** Whoever asks which grades are better than others cannot be told. */
export function reportUnplaced({ grade, under, span }: UnplacedGrade, place: Span, report: Report): void {
  const why: Bilingual = {
    en: `“${grade}” goes by a condition alone and stands above “${under}”, so nothing says which of the two is better`,
    zh: `“${grade}”只凭条件评定，又排在“${under}”前面，看不出哪一级更高`,
  };
  const advice: Bilingual = {
    en: `Name the grades that are meant one by one; or give “${grade}” its range of the total, best first, and make its condition a veto: “then grade at most ${grade}”.`,
    zh: `请逐个写明所指的等级；或为“${grade}”写明分数段，从高到低排列，条件另写成否决：“则 等级 最高 ${grade}”。`,
  };
  const related = [{ place: span, note: { en: "the grade without a place", zh: "排不出高低的等级" } }];
  report(finding("words-not-ordered", place, { why, advice }, { related }));
}
