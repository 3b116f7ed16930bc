import type { Words } from "../words.ts";
import type { GrammarPart, GrammarRule, GrammarSection } from "./view.ts";

/** What the parts of the grammar's text are called on the page, by their headings there. */
const titles: Readonly<Record<string, Words>> = {
  Rules: { en: "Rules", zh: "语法规则" },
  "Roles: words that stand in the same places": { en: "Words that stand in the same places", zh: "用法相同的词" },
  Words: { en: "Words", zh: "词" },
  Shapes: { en: "Numbers, names, marks", zh: "数、名称、符号" },
};

const HEADING = /^\/\* (.*) \*\/$/u;
const RULE = /^(\w+) ::= (.*)$/u;
/** A text in quotes, a pattern, a remark, a name, or anything else. */
const PART = /"[^"]*"|\/\*.*?\*\/|\/(?:\\.|[^/\s])+\/|\w+|[^\w"/]+|./gu;

/** The EBNF, rule by rule, each name of another rule marked as one. */
export function grammarView(ebnf: string): readonly GrammarSection[] {
  const lines = ebnf.split("\n");
  const names = new Set(lines.flatMap((line) => RULE.exec(line)?.[1] ?? []));
  const sections: { readonly title: Words; readonly rules: GrammarRule[] }[] = [];
  for (const line of lines) {
    const [, heading] = HEADING.exec(line) ?? [];
    if (heading !== undefined) sections.push({ title: titles[heading] ?? { en: heading, zh: heading }, rules: [] });
    const [, name, definition = ""] = RULE.exec(line) ?? [];
    if (name !== undefined) sections.at(-1)?.rules.push({ name, parts: partsOf(definition, names) });
  }
  return sections;
}

function partsOf(definition: string, names: ReadonlySet<string>): readonly GrammarPart[] {
  const parts: GrammarPart[] = [];
  for (const [text] of definition.matchAll(PART)) {
    const last = parts.at(-1);
    if (names.has(text)) parts.push({ text, rule: true });
    else if (last && !last.rule) parts[parts.length - 1] = { text: last.text + text };
    else parts.push({ text });
  }
  return parts;
}
