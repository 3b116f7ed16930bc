import type { Words } from "../words.ts";
import type { GrammarPage, GrammarPart, GrammarSection } from "./view.ts";

/** The parts of the grammar's text, by their headings there. */
const sections: Readonly<Record<string, { readonly title: Words; readonly page: GrammarPage }>> = {
  Rules: { title: { en: "Rules", zh: "语法规则" }, page: "grammar" },
  "Roles: words that stand in the same places": {
    title: { en: "Words that stand in the same places", zh: "用法相同的词" },
    page: "grammar",
  },
  Words: { title: { en: "Words", zh: "词" }, page: "symbols" },
  Shapes: { title: { en: "Numbers, names, marks", zh: "数、名称、符号" }, page: "symbols" },
};

const HEADING = /^\/\* (.*) \*\/$/u;
const RULE = /^(\w+) ::= (.*)$/u;
/** A text in quotes, a pattern, a remark, a name, or anything else. */
const PART = /"[^"]*"|\/\*.*?\*\/|\/(?:\\.|[^/\s])+\/|\w+|[^\w"/]+|./gu;

/** The EBNF, rule by rule, each name of another rule marked as one. @throws RangeError for a heading that is not known here. */
export function grammarView(ebnf: string): readonly GrammarSection[] {
  const found: { readonly title: Words; readonly page: GrammarPage; readonly lines: RegExpExecArray[] }[] = [];
  for (const line of ebnf.split("\n")) {
    const [, heading] = HEADING.exec(line) ?? [];
    if (heading !== undefined) found.push({ ...sectionOf(heading), lines: [] });
    const rule = RULE.exec(line);
    if (rule) found.at(-1)?.lines.push(rule);
  }
  const pages = new Map(found.flatMap(({ page, lines }) => lines.map(([, name = ""]) => [name, page])));
  return found.map(({ title, page, lines }) => ({
    title,
    page,
    rules: lines.map(([, name = "", definition = ""]) => ({ name, parts: partsOf(definition, pages) })),
  }));
}

function sectionOf(heading: string): { readonly title: Words; readonly page: GrammarPage } {
  const section = sections[heading];
  if (!section) throw new RangeError(`the grammar has an unknown part “${heading}”`);
  return section;
}

function partsOf(definition: string, pages: ReadonlyMap<string, GrammarPage>): readonly GrammarPart[] {
  const parts: GrammarPart[] = [];
  for (const [text] of definition.matchAll(PART)) {
    const on = pages.get(text);
    const last = parts.at(-1);
    if (on !== undefined) parts.push({ text, on });
    else if (last && last.on === undefined) parts[parts.length - 1] = { text: last.text + text };
    else parts.push({ text });
  }
  return parts;
}
