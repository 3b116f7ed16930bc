import type { IToken } from "chevrotain";
import { retyped } from "./lexer.ts";
import { HeadingLabel, HeadingName, Name, Separator, Text } from "./tokens.ts";
import { headings, type StatementWord } from "./words/statements.ts";

/** Marks the statement's name and label among its tokens; both stand on its first line. */
export function headed(statement: StatementWord, tokens: readonly IToken[], sameLine: boolean): readonly IToken[] {
  if (!sameLine) return tokens;
  const [first, second] = tokens;
  const named = isNamed(statement, tokens);
  const label = named ? second : first;
  const labelled = headings[statement] !== "none" && label?.tokenType === Text;
  return [
    ...(named && first ? [retyped(first, HeadingName)] : []),
    ...(labelled && label ? [retyped(label, HeadingLabel)] : []),
    ...tokens.slice(Number(named) + Number(labelled)),
  ];
}

/** A string is a name too where no bare name stands before it: 指标 "3C产品". Grades are named only where the line says nothing else. */
function isNamed(statement: StatementWord, tokens: readonly IToken[]): boolean {
  const [first, second, third] = tokens;
  if (statement === "grades") return first?.tokenType === Name && ends(second?.tokenType === Text ? third : second);
  return headings[statement] === "name" && (first?.tokenType === Name || first?.tokenType === Text);
}

function ends(token: IToken | undefined): boolean {
  return token === undefined || token.tokenType === Separator;
}
