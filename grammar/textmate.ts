import { type Concept, concepts, hasRole } from "./words/concepts.ts";
import { headings, statementWords } from "./words/statements.ts";
import { unitWords } from "./words/units.ts";
import { clauseSpellings, type Surface, statements, words } from "./words.ts";

/** One pattern of a line: what it matches, and what that or its groups are called. */
export type Pattern = {
  readonly name?: string;
  readonly match: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
};

const QUOTES = '"[^"\\n]*"|“[^”\\n]*”|「[^」\\n]*」';
const NOT_LATIN_BEFORE = "(?<![A-Za-z0-9_])";
const NOT_LATIN_AFTER = "(?![A-Za-z0-9_])";
// Ranges, for engines name the script differently.
const HAN = "[\u3400-\u4dbf\u4e00-\u9fff]";
const NOT_HAN_BEFORE = `(?<!${HAN})`;
const NOT_HAN_AFTER = `(?!${HAN})`;

/** A TextMate grammar of `.kpi` files, for editors and for code blocks on pages: its words are those of the word table. */
export function textMate(): string {
  const grammar = {
    $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
    name: "kaohe",
    scopeName: "source.kpi",
    fileTypes: ["kpi"],
    patterns: patterns(),
  };
  return `${JSON.stringify(grammar, undefined, 2)}\n`;
}

/** The patterns of a line, in the order tried. */
export function patterns(): readonly Pattern[] {
  return [
    { name: "comment.line.number-sign.kpi", match: "[#＃].*$" },
    statement(true),
    statement(false),
    { name: "string.quoted.double.kpi", match: QUOTES },
    { name: "constant.numeric.date.kpi", match: "\\d{4}(?:([-./])\\d{1,2}\\1\\d{1,2}|年\\d{1,2}月\\d{1,2}日)" },
    { name: "constant.numeric.ratio.kpi", match: "\\d+(?:\\.\\d+)?:\\d+(?:\\.\\d+)?" },
    { name: "constant.numeric.kpi", match: "(?<![A-Za-z_])\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?(?:[ \\t]?[%‰％])?" },
    { name: "support.function.kpi", match: `${latin(spellings("en", isFunction))}(?=\\s*[(（])` },
    { name: "support.function.kpi", match: `${NOT_HAN_BEFORE}(?:${either(spellings("zh", isFunction))})(?=\\s*[(（])` },
    { name: "variable.language.kpi", match: latin(spellings("en", isNoun)) },
    { name: "variable.language.kpi", match: `${NOT_HAN_BEFORE}(?:${either(spellings("zh", isNoun))})${NOT_HAN_AFTER}` },
    { name: "keyword.other.kpi", match: latin(clauseSpellings("en")) },
    { name: "keyword.other.unit.kpi", match: `(?<=\\d|\\d )${latin(units(isLatin))}` },
    // A run that is made of keywords and units alone; any other is a name.
    { name: "keyword.other.kpi", match: `${NOT_HAN_BEFORE}(?:${either([...clauseSpellings("zh"), ...units(isHan)])})+${NOT_HAN_AFTER}` },
    { name: "keyword.operator.kpi", match: "!=|[-+*/^×÷=≠<>≤≥|、~：]" },
  ];
}

/** A line's first word at the left margin, and the name or label it gives where it takes one. */
function statement(named: boolean): Pattern {
  const first = [latin(heads("en", named)), either(heads("zh", named))].join("|");
  const name = named ? `(?:\\s+(${QUOTES}|[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*))?` : "";
  return {
    match: `^(${first})${name}`,
    captures: { "1": { name: "keyword.control.statement.kpi" }, ...(named && { "2": { name: "entity.name.kpi" } }) },
  };
}

/** The words of statements that have a name or label behind them, or of those that have none. */
function heads(surface: Surface, named: boolean): readonly string[] {
  return statementWords.filter((word) => (headings[word] !== "none") === named).flatMap((word) => [...statements[surface][word]]);
}

function spellings(surface: Surface, belongs: (concept: Concept) => boolean): readonly string[] {
  return (Object.keys(concepts) as Concept[]).filter(belongs).flatMap((concept) => [...words[surface][concept]]);
}

function isFunction(concept: Concept): boolean {
  return hasRole(concept, "function") || concept === "Round" || concept === "Floor";
}

function isNoun(concept: Concept): boolean {
  return hasRole(concept, "noun") && !hasRole(concept, "function");
}

function units(belongs: (unit: string) => boolean): readonly string[] {
  return Object.keys(unitWords).filter(belongs);
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function isLatin(text: string): boolean {
  return !isHan(text);
}

/** Words by themselves, whatever the case of their letters; the blanks of phrases as wide as one likes. */
function latin(texts: readonly string[]): string {
  return `${NOT_LATIN_BEFORE}(?i:${either(texts)})${NOT_LATIN_AFTER}`;
}

/** The longest first, so that 不低于 is not read as 低于. */
function either(texts: readonly string[]): string {
  return [...new Set(texts)]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((text) => text.replaceAll(" ", "[ \\t]+"))
    .join("|");
}
