import { unitWords } from "../../../grammar/words/units.ts";
import type { WellKnown } from "../../../grammar/words/well-known.ts";
import { clauseSpellings, statementSpellings, wellKnown } from "../../../grammar/words.ts";
import type { Name, Surface } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isAlike } from "../../text/alike.ts";
import { type Best, bestOf, nearest, onlyNearest } from "../../text/nearest.ts";
import { isSlip } from "../../text/slip.ts";
import type { Reading } from "../report.ts";
import { unitMeant } from "./everyday.ts";
import { kindNames, type NameKind } from "./kinds.ts";

/** What names a thing may go by, and each thing once. */
type Declared = { readonly known: readonly string[]; readonly listed: readonly string[] };

/** 总分=Σ各指标得分 */
const addsUp: Bilingual = {
  en: "The total adds up the metrics by itself: take this out.",
  zh: "总分本来就是各指标得分之和，不必写，删去即可。",
};

/** B2, $C$10: a cell of a sheet. */
const cell = /^[A-Z]{1,2}\d{1,5}$/u;

const noCells: Bilingual = {
  en: "There are no cells here: write the column by name, such as “crm.amount” or “sum(crm.amount)”.",
  zh: "这里没有单元格：请写列名，如“业绩.销售额”或“合计(业绩.销售额)”。",
};

/** 业绩完成率: a figure of a metric, whose name stands in brackets. */
function partOfMetric(text: string, metrics: readonly string[]): string | undefined {
  const [, metric = "", part = ""] = /^(.+?)(?:的)?(完成率|完成值|得分|目标)$/u.exec(text) ?? [];
  return metrics.includes(metric) ? `${part}(${metric})` : undefined;
}

/** A name that nothing declares, with the declared name or the word of the language it is nearest to. */
export function unknownName(kind: NameKind, name: Name, names: Declared | readonly string[], surface: Surface): Diagnostic {
  const { known: declared, listed } = "known" in names ? names : { known: names, listed: names };
  if (kind === "figure" && cell.test(name.text) && !declared.some((each) => cell.test(each)))
    return finding("unknown-name", name.span, { kind: kindNames.figure, name: name.text, suggestion: noCells });
  const isMetric = kind === "metric" || kind === "figure";
  const part = isMetric ? partOfMetric(name.text, declared) : undefined;
  if (part !== undefined)
    return finding(
      "unknown-name",
      name.span,
      { kind: kindNames[kind], name: name.text, suggestion: suggestion(part, []) },
      fixTo(part, name),
    );
  if (isMetric && /Σ|^(?:各|所有).*得分|得分之和$/u.test(name.text))
    return finding("unknown-name", name.span, { kind: kindNames[kind], name: name.text, suggestion: addsUp });
  const own = bestOf(name.text, declared);
  const best = own ?? (name.quoted || kind === "column" ? undefined : keywordNear(name.text, surface));
  const meant = own || (best && isSlip(name.text, best.candidate)) ? best?.candidate : undefined;
  const certain = best?.alone && isSlip(name.text, best.candidate) ? best.candidate : undefined;
  const said = (text: string): string => spokenIn(surface, text);
  const slots = { kind: kindNames[kind], name: said(name.text), suggestion: suggestion(meant && said(meant), listed.map(said)) };
  return finding("unknown-name", name.span, slots, fixTo(certain && (kind === "code" ? certain : written(certain)), name));
}

/** A word where only a word of the language can stand. */
export function unknownWord(name: Name, surface: Surface): Diagnostic {
  const words = [...Object.values(wellKnown[surface]).flat(), ...keywordsLike(name.text, surface)];
  const slots = { word: name.text, suggestion: suggestion(nearest(name.text, words), []) };
  return finding("unknown-word", name.span, slots, fixTo(onlyNearest(name.text, words), name));
}

/** A unit that neither the language nor a source knows. */
export function unknownUnit(name: Name, { surface, nouns }: Pick<Reading, "surface" | "nouns">): Diagnostic {
  const words = keywordsLike(name.text, surface);
  const everyday = unitMeant(name.text);
  const meant = everyday ?? unitNear(name.text) ?? nearest(name.text, nouns) ?? nearest(name.text, words);
  const slots = { word: name.text, suggestion: meant === undefined ? commonUnits : suggestion(meant, []) };
  const certain = everyday ?? onlyNearest(name.text, unitsLike(name.text)) ?? slipOf(name.text, [...nouns, ...words]);
  return finding("unknown-unit", name.span, slots, fixTo(certain, name));
}

const commonUnits: Bilingual = {
  en: "Units are 元, 万元, USD, %, points, days, months, times, people, customers, visits, orders and the like; what is counted otherwise is named in the data: “in parcels”.",
  zh: "常用的单位有元、万元、%、分、天、个月、次、人、家、个、件等；用别的词计数的，请在数据中写明，如“单位 趟”。",
};

/** The candidate that a word can only be a slip of. */
function slipOf(word: string, candidates: readonly string[]): string | undefined {
  const meant = onlyNearest(word, candidates);
  return meant !== undefined && isSlip(word, meant) ? meant : undefined;
}

/** A column such as `person` in the words of the text. */
export function spokenIn(surface: Surface, name: string): string {
  return Object.hasOwn(wellKnown[surface], name) ? wellKnown[surface][name as WellKnown][0] : name;
}

function fixTo(text: string | undefined, { span }: Name): Pick<Diagnostic, "fix"> {
  return text === undefined ? {} : { fix: { span, text } };
}

/** The unit a word is a slip of. */
export function unitNear(word: string): string | undefined {
  return nearest(word, unitsLike(word));
}

/** A Chinese unit has as many characters as its slip: 万圆 is 万元, but 门店 is not 门. */
function unitsLike(word: string): readonly string[] {
  const isChinese = /\p{Script=Han}/u.test(word);
  return Object.keys(unitWords).filter((unit) => !isChinese || unit.length === word.length);
}

/** A text that is no scheme says the same unknown names over and over. */
const near: Readonly<Record<Surface, Map<string, Best | undefined>>> = { en: new Map(), zh: new Map() };
const MOST_KEPT = 1_000;

function keywordNear(word: string, surface: Surface): Best | undefined {
  const kept = near[surface];
  if (!kept.has(word)) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, bestOf(word, keywordsLike(word, surface)));
  }
  return kept.get(word);
}

/** The words of the language that a word may be a slip of; a Chinese one is only if it sounds or looks the same. */
function keywordsLike(word: string, surface: Surface): readonly string[] {
  const isChinese = /\p{Script=Han}/u.test(word);
  const isLike = (each: string): boolean => !isChinese || isAlike(word, each) || (word.includes(each.charAt(0)) && isSlip(word, each));
  const ofOneLength = (each: string): boolean => each !== word && (!isChinese || each.length === word.length);
  return [...clauseSpellings(surface), ...statementSpellings(surface)].filter((each) => ofOneLength(each) && isLike(each));
}

/** As a text would write it: quoted where it could not stand bare. */
function written(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `"${name}"`;
}

const shown = 8;

export function suggestion(meant: string | undefined, declared: readonly string[]): Bilingual {
  if (meant !== undefined) return { en: `Did you mean “${meant}”?`, zh: `是否想写“${meant}”？` };
  if (declared.length === 0) return { en: "Check the spelling, or put a name in quotation marks.", zh: "请检查写法；若是名称，请加引号。" };
  const list = declared.slice(0, shown);
  const rest = declared.length > shown;
  return { en: `Known: ${list.join(", ")}${rest ? ", …" : ""}.`, zh: `已有：${list.join("、")}${rest ? "……" : ""}。` };
}
