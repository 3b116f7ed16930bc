import type { Surface } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source, Span } from "../text/source.ts";
import { budgetOf, type Repair, repairOf } from "./repair/repair.ts";
import { choiceIn } from "./repair/sheet-formula.ts";
import type { Frame } from "./trial.ts";
import { dateAt, type WrittenDate } from "./written-dates.ts";

/** Says of a clause that could not be read what change would make it readable; `from` is where the statement's clauses begin. */
export type Mend = (found: Diagnostic, from: number, frame: Frame) => Diagnostic;

/** What the parser says of a clause that it cannot read, or whose words it takes for names. */
const unread: ReadonlySet<string> = new Set([
  "expected",
  "expected-at-end",
  "comma-missing",
  "no-clause",
  "bare-name",
  "misspelt-clause",
  "no-list-before",
]);

/** More changes than this are tried of no file: where so much cannot be read, it is no scheme. */
const MOST_TRIALS = 120;

export function mendIn(source: Source): Mend {
  const budget = budgetOf(MOST_TRIALS);
  return (found, from, frame) => {
    const { place } = found;
    if (!unread.has(found.code) || !place || !("start" in place)) return asNotFitting(found);
    const clause = clauseAround(source.text, place, from);
    const { start } = clause;
    const text = source.text.slice(start, clause.end);
    if (text.startsWith("|") && found.code !== "no-list-before" && !hasTable(frame, source.text.slice(from, start)))
      return finding("pasted-table", clause, {});
    if (frame.statement === "scheme" && forWhom.test(text)) return finding("applies-to-whom", clause, whoeverMeets);
    const date = dateAt(source.text, place.start);
    if (date) return datedIn(date, source);
    const formula = text.startsWith("=") ? sheetFormula.exec(source.text.slice(start, lineEnd(source.text, start))) : null;
    if (formula) return formulaNamed(formula, { ...clause, start }, frame.surface);
    const cells = cellRange.exec(text);
    if (cells) return cellsNamed(cells, { ...clause, start });
    const [period] = otherPeriod.exec(text) ?? [];
    if (period !== undefined && frame.statement === "metric") return periodNamed(period, text, clause);
    const repair = repairOf({ clause: text, at: place.start - start, end: place.end - start }, frame, budget);
    return repair ? mended(found, repair, { ...clause, start }, text) : unmended(found, { ...clause, text }, frame);
  };
}

function mended(found: Diagnostic, repair: Repair, clause: Span, text: string): Diagnostic {
  const span = { file: clause.file, start: clause.start + repair.start, end: clause.start + repair.end };
  const written = text.slice(repair.start, repair.end);
  const fix = repair.certain ? { fix: { span, text: repair.text } } : {};
  switch (repair.kind) {
    case "word":
      return finding("misspelt-clause", span, { word: written.trim(), near: alternatives([repair.text.trim(), ...repair.others]) }, fix);
    case "shape":
      return finding("written-otherwise", span, { written: written.trim(), meant: repair.text.trim() }, fix);
    case "sign":
      return finding("needless-sign", span, { sign: written.trim() }, fix);
    case "joint":
      return finding(
        "wrong-joint",
        trimmed(span, written),
        { word: written.trim(), sign: signNames[repair.text.trim()] ?? repair.text },
        fix,
      );
    case "quotes":
      return finding("quotes-missing", span, { text: written }, fix);
    case "naming":
      return finding("word-as-name", span, { name: written }, fix);
    case "digits":
      return finding("name-with-digits", span, { name: written, digits: written.replace(/^\D+/u, ""), meant: repair.text });
    case "brackets":
      return finding("brackets-missing", span, { meant: repair.text }, fix);
    case "name":
      return finding("two-names", span, { names: written, name: repair.text }, fix);
    case "comma":
      return finding(
        "comma-missing",
        found.place,
        {
          after: slot(found, "after"),
          found: slot(found, "found"),
          each: afterCommas(slot(found, "found"), repair.text, text.slice(repair.end)),
        },
        fix,
      );
  }
}

/** Whether a row of cells can stand behind these clauses. */
function hasTable({ statement }: Frame, before: string): boolean {
  return statement === "table" || /\bmatrix\b|矩阵/iu.test(before);
}

/** 适用 入职满6个月的员工: a sentence about people, and no column of theirs. */
const forWhom = /^(?:applies to|适用于?)\s*(?!["“「]|when\b|当).*(?:\d|满|以上|以下|\bwith\b|\bwho\b)/iu;
const whoeverMeets = {
  why: { en: "this is a sentence about people, and no column of theirs", zh: "这里写的是一句话，不是名册里的列" },
  meant: { en: "when people.joined <= 2024-01-01", zh: "当 人员.入职日期 <= 2024-01-01" },
};

function datedIn({ start, end, iso, certain }: WrittenDate, { file, text }: Source): Diagnostic {
  const span = { file, start, end };
  return finding("written-otherwise", span, { written: text.slice(start, end), meant: iso }, certain ? { fix: { span, text: iso } } : {});
}

/** =IF(B2>=90%,100,0), =VLOOKUP(…) */
const sheetFormula = /^=\s*(?:IF|IFS|VLOOKUP|LOOKUP|XLOOKUP|CHOOSE|MATCH|INDEX)\b.*$/iu;

/** What a sheet does in a formula is said in one of the scheme, or in rows. */
function formulaNamed({ 0: written, index }: RegExpExecArray, { file, start }: Span, surface: Surface): Diagnostic {
  const span = { file, start: start + index, end: start + index + written.length };
  const rows = { en: "rows, such as full from 90%, 0 otherwise", zh: "分档，如 90%以上得满分，其余得0分" };
  return finding("written-otherwise", span, { written, meant: choiceIn(written, surface) ?? rows });
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

const cellRange = /\$?[A-Z]{1,3}\$?\d{1,6}:\$?[A-Z]{1,3}\$?\d{1,6}/u;

/** =SUM(F2:F100): data has columns with names, and no cells. */
function cellsNamed({ 0: written, index }: RegExpExecArray, { file, start }: Span): Diagnostic {
  const span = { file, start: start + index, end: start + index + written.length };
  const meant = { en: "source.column, such as crm.amount", zh: "数据.列，如 业绩.销售额" };
  return finding("written-otherwise", span, { written, meant });
}

const otherPeriod =
  /^每(?:月|季度?|年)度?(?=\p{Script=Han})|[当本全](?:月|季度?|年)度?内?|\b(?:in|within) (?:the|a|any|each|one) (?:month|quarter|year)\b/iu;

/** 当月超过2次 in a quarter: what goes without saying of the scheme's own period was taken out before. */
function periodNamed(words: string, clause: string, { file, start }: Span): Diagnostic {
  const at = start + clause.indexOf(words);
  return finding("other-period", { file, start: at, end: at + words.length }, { words });
}

/** A sentence of prose says nothing that could be computed; of other clauses no comma is advised where none helps. */
function unmended(found: Diagnostic, { text, ...span }: Span & { readonly text: string }, { statement }: Frame): Diagnostic {
  if (text.length > LONGEST_SENTENCE) return asNotFitting(found);
  const isVeto = statement === "veto" && !comparison.test(text.replace(/\btotal (?:is|=|to) 0\b/iu, ""));
  if (!isProse(text) && !isVeto) return asNotFitting(found);
  return statement === "veto" ? finding("veto-incomplete", span, {}) : finding("bare-name", span, { name: text.trim() });
}

const LONGEST_SENTENCE = 300;

/** What a condition holds against what. */
const comparison = /[<>=≥≤≠]|\b(?:over|under|above|below|at least|at most|is)\s+["“\d]|[高低大小超不为是].*[\d"“]/iu;

/** Several words, and no figure, sign or name among them. */
function isProse(text: string): boolean {
  return /^(?:[A-Za-z'’-]+(?: [A-Za-z'’-]+){3,}|\p{Script=Han}{4,})$/u.test(text.trim());
}

function asNotFitting(found: Diagnostic): Diagnostic {
  if (found.code !== "comma-missing") return found;
  return finding("not-fitting", found.place, { after: slot(found, "after"), found: slot(found, "found") });
}

function slot({ slots }: Diagnostic, name: string): string {
  const value = slots[name];
  return typeof value === "string" ? value : "";
}

/** The words that stand behind the commas of a repair, the first as it was found. */
function afterCommas(found: string, repair: string, rest: string): Bilingual {
  const commas = [...repair.matchAll(/[,，]/gu)].slice(1);
  const others = commas.map(({ index }) => firstWord.exec((repair + rest).slice(index + 1))?.[1] ?? "");
  const words = [found, ...others].map((word) => `“${word}”`);
  return { en: words.join(", "), zh: words.join("") };
}

const firstWord = /^\s*([+-]?\d[\d.]*%?|"[^"\n]*"|“[^”\n]*”|[A-Za-z_]\w*|\p{Script=Han}+|\S)/u;

const signNames: Readonly<Record<string, Bilingual>> = {
  ",": { en: "a comma", zh: "逗号" },
  "，": { en: "a comma", zh: "逗号" },
  "|": { en: "a bar ( | )", zh: "竖线（ | ）" },
  "、": { en: "an enumeration comma (、)", zh: "顿号（、）" },
};

function alternatives(words: readonly string[]): Bilingual {
  const shown = words.slice(0, 3);
  return { en: shown.join("” or “"), zh: shown.join("”或“") };
}

function trimmed(span: Span, written: string): Span {
  const before = written.length - written.trimStart().length;
  return { ...span, start: span.start + before, end: span.start + before + written.trim().length };
}

const ends = /[,，;；。\n]/u;

/** The clause that a place is in, between the signs that end clauses. */
function clauseAround(text: string, place: Span, from: number): Span {
  let start = place.start;
  while (start > from && !ends.test(text[start - 1] ?? "\n")) start -= 1;
  let end = Math.max(place.end, start);
  while (end < text.length && !ends.test(text[end] ?? "\n")) end += 1;
  const clause = text.slice(start, end);
  return { file: place.file, start: start + clause.length - clause.trimStart().length, end: start + clause.trimEnd().length };
}
