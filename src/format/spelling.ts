import type { Concept } from "../../grammar/words/concepts.ts";
import { expansions as expansionsEn } from "../../grammar/words/en/expansions.ts";
import { expansions as expansionsZh } from "../../grammar/words/zh/expansions.ts";
import { type Surface, words } from "../../grammar/words.ts";

const expansions = { en: expansionsEn, zh: expansionsZh };

/** The canonical spelling of a concept. @throws TypeError where the surface says it by the order of words. */
export function word(surface: Surface, concept: Concept): string {
  const [first] = words[surface][concept];
  if (first === undefined) throw new TypeError(`no word for ${concept} in ${surface}`);
  return first;
}

/** Concepts in a row: one word where the surface has one for them together (每超, 达标). */
export function phrase(surface: Surface, ...concepts: readonly Concept[]): string {
  const together = Object.entries(expansions[surface]).find(([, parts]) => parts.join() === concepts.join());
  return together ? together[0] : concepts.map((concept) => word(surface, concept)).join(" ");
}

/** One of a concept's spellings; an empty text where the surface says it by the order of words. */
type Spelling<S extends Surface, C extends Concept> = (typeof words)[S][C] extends readonly [] ? "" : (typeof words)[S][C][number];

/** The spellings of a concept that fit one use of it; the types hold them to the word table. */
function use<C extends Concept>(_concept: C, en: Spelling<"en", C>, zh: Spelling<"zh", C>): Readonly<Record<Surface, string>> {
  return { en, zh };
}

/** Uses that want another spelling than the canonical one. */
export const fitting = {
  announcedScore: use("Points", "score", "得分"),
  eachItem: use("Each", "each", "每项"),
  announcedTo: use("To", "to", "给"),
  atLeastRaters: use("AtLeast", "at least", "至少"),
  bestOfItem: use("Best", "best", "取最高"),
  ceiling: use("AtMost", "at most", "不超过"),
  counted: use("Each", "each", "每有"),
  fromDate: use("From", "from", "自"),
  fromFile: use("From", "from", "来自"),
  fromList: use("From", "from", "取自"),
  floorFunction: use("Floor", "floor", "向下取整"),
  gradeScale: use("Grade", "grades", "等级"),
  measured: use("Measure", "measure", "完成值"),
  nothingFollows: use("None", "none", "无"),
  partOfStep: use("Under", "under", "不足"),
  rankPlace: use("Rank", "rank", "第"),
  rated: use("Rating", "rated", "评分"),
  raters: use("By", "by", "由"),
  roundFunction: use("Round", "round", "舍入"),
  takenFor: use("Earn", "gives", "计"),
  within: use("Inside", "", "内"),
  worstOfItem: use("Worst", "worst", "取最低"),
  tiersOfPoints: use("Tiers", "tiers", "分档"),
  wholeSteps: use("Full", "full", "整步"),
} as const;

/** Counts and amounts fall short where percentages and marks are lower: 每少5家, 每低1%. */
export const fewer = "每少" satisfies keyof typeof expansionsZh;

/** What cycles are called. */
export const cycles = {
  day: use("Day", "daily", "日"),
  week: use("Week", "weekly", "周"),
  month: use("Month", "monthly", "月度"),
  quarter: use("Quarter", "quarterly", "季度"),
  half: use("Half", "half yearly", "半年度"),
  year: use("Year", "yearly", "年度"),
} as const;

/** What a rate is per; “per half” would take up a word that follows, 每日 is a word of its own. */
export const rates = {
  day: use("Day", "day", "天"),
  week: use("Week", "week", "周"),
  month: use("Month", "month", "月"),
  quarter: use("Quarter", "quarter", "季度"),
  half: use("Half", "half year", "半年"),
  year: use("Year", "year", "年"),
} as const;

/** One and several of a period, after a number. */
export const counted = {
  day: { one: use("Day", "day", "天"), many: use("Day", "days", "天") },
  week: { one: use("Week", "week", "周"), many: use("Week", "weeks", "周") },
  month: { one: use("Month", "month", "个月"), many: use("Month", "months", "个月") },
  quarter: { one: use("Quarter", "quarter", "个季度"), many: use("Quarter", "quarters", "个季度") },
  half: { one: use("Half", "half year", "半年"), many: use("Half", "half years", "半年") },
  year: { one: use("Year", "year", "年"), many: use("Year", "years", "年") },
} as const;
