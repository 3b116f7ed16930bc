import {
  Alternation,
  type IProduction,
  Lexer,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  type Rule,
  Terminal,
  type TokenType,
} from "chevrotain";
import * as t from "./tokens.ts";
import type { Concept } from "./words/concepts.ts";
import { statementWords } from "./words/statements.ts";
import { type Surface, statements, words } from "./words.ts";

/**
 * The grammar in the notation of the W3C: rules from the top down, then the
 * words of both languages, then the shapes as patterns.
 */
export function ebnf(productions: Readonly<Record<string, Rule>>, top: string): string {
  const rules = reachable(productions, top);
  const terminals = [...new Set(rules.flatMap((rule) => terminalsOf(rule.definition)))];
  const roles = terminals.filter((type) => membersOf(type).length > 0);
  const leaves = [...new Set([...terminals.filter((type) => !roles.includes(type)), ...roles.flatMap(membersOf)])];
  return [
    section(
      "Rules",
      rules.map((rule) => line(rule.name, ruleBody(rule.definition))),
    ),
    section(
      "Roles: words that stand in the same places",
      roles.map((role) =>
        line(
          role.name,
          membersOf(role)
            .map((member) => member.name)
            .join(" | "),
        ),
      ),
    ),
    section(
      "Words",
      leaves.flatMap((type) => (spellingsOf(type).length > 0 ? line(type.name, spellingsOf(type).map(quoted).join(" | ")) : [])),
    ),
    section(
      "Shapes",
      leaves.flatMap((type) => (spellingsOf(type).length === 0 ? line(type.name, shapeOf(type)) : [])),
    ),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return `/* ${title} */\n\n${lines.map((each) => `${each}\n`).join("")}`;
}

function line(name: string, definition: string): string {
  return `${name} ::= ${definition}`;
}

/** The rules that the top one leads to, in the order they are first named. */
function reachable(productions: Readonly<Record<string, Rule>>, top: string): readonly Rule[] {
  const found = new Map<string, Rule>();
  const visit = (name: string): void => {
    const rule = productions[name];
    if (!rule || found.has(name)) return;
    found.set(name, rule);
    for (const called of rulesIn(rule.definition)) visit(called);
  };
  visit(top);
  return [...found.values()];
}

function rulesIn(productions: readonly IProduction[]): readonly string[] {
  return productions.flatMap((each) => (each instanceof NonTerminal ? [each.nonTerminalName] : rulesIn(partsOf(each))));
}

function terminalsOf(productions: readonly IProduction[]): readonly TokenType[] {
  return productions.flatMap((each) =>
    each instanceof Terminal ? [each.terminalType] : each instanceof NonTerminal ? [] : terminalsOf(partsOf(each)),
  );
}

function partsOf(production: IProduction & { readonly definition?: readonly IProduction[] }): readonly IProduction[] {
  return production.definition ?? [];
}

/** A rule that is one choice needs no brackets around it. */
function ruleBody(productions: readonly IProduction[]): string {
  const [only, ...others] = productions;
  return only instanceof Alternation && others.length === 0 ? choice(only) : sequence(productions);
}

function choice({ definition }: Alternation): string {
  return definition.map((alternative) => sequence(partsOf(alternative))).join(" | ");
}

function sequence(productions: readonly IProduction[]): string {
  return productions.length === 0 ? "/* nothing */" : productions.map(production).join(" ");
}

function production(each: IProduction): string {
  if (each instanceof NonTerminal) return each.nonTerminalName;
  if (each instanceof Terminal) return each.terminalType.name;
  if (each instanceof Alternation) return `(${choice(each)})`;
  return group(partsOf(each)) + suffix(each);
}

function group(parts: readonly IProduction[]): string {
  const [only] = parts;
  const alone = parts.length === 1 && (only instanceof NonTerminal || only instanceof Terminal || only instanceof Alternation);
  return alone ? sequence(parts) : `(${sequence(parts)})`;
}

function suffix(each: IProduction): string {
  if (each instanceof Option) return "?";
  if (each instanceof Repetition || each instanceof RepetitionWithSeparator) return "*";
  return each instanceof RepetitionMandatory || each instanceof RepetitionMandatoryWithSeparator ? "+" : "";
}

/** The tokens that a role takes. */
function membersOf(role: TokenType): readonly TokenType[] {
  return t.vocabulary.filter((type) => type.CATEGORIES?.includes(role));
}

const surfaces: readonly Surface[] = ["en", "zh"];

/** How a word is written in both languages. */
function spellingsOf(type: TokenType): readonly string[] {
  const concept = Object.entries(t.word).find(([, each]) => each === type)?.[0] as Concept | undefined;
  if (concept) return [...new Set(surfaces.flatMap((surface) => [...words[surface][concept]]))];
  const statement = statementWords.find((each) => t.statementToken[each] === type);
  return statement ? surfaces.flatMap((surface) => [...statements[surface][statement]]) : [];
}

/** What is made from other tokens after the lexer. */
const made = new Map<TokenType, string>([
  [t.Separator, '/* the end of a clause */ "," | "，" | ";" | "；" | "。" | LineEnd'],
  [t.Negative, '/* a "-" that touches the figure after it */'],
  [t.StatementEnd, "/* before the next line that begins at the left margin */"],
  [t.HeadingName, "Name | Text"],
  [t.HeadingLabel, "Text"],
  [t.Unit, "/* a word of the table of units, after a number */"],
  [t.FindingCode, '/* names joined by "-" */'],
  [t.Name, "/* a run of letters of any script; digits only after a Latin letter, a digit or “_” */"],
]);

function shapeOf(type: TokenType): string {
  const shape = made.get(type);
  if (shape !== undefined) return shape;
  return type.PATTERN instanceof RegExp && type.PATTERN !== Lexer.NA ? `/${type.PATTERN.source}/` : "/* made after the lexer */";
}

function quoted(text: string): string {
  return `"${text}"`;
}
