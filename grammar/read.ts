import type { IToken } from "chevrotain";
import { type BracketProblem, bracketsOf } from "./brackets.ts";
import { declaredNames } from "./declared.ts";
import { headed } from "./heading.ts";
import { keywordsOf } from "./keywords.ts";
import { endOf, retyped, shapesOf } from "./lexer.ts";
import { blocksOf } from "./margin.ts";
import { separated } from "./separators.ts";
import { LineEnd, Name, OpenText, statementToken, Text } from "./tokens.ts";
import type { StatementWord } from "./words/statements.ts";
import type { Surface } from "./words.ts";

/** A place that cannot be read, found before any rule of the grammar is tried. */
export type Problem = {
  readonly code: "stray-character" | "open-text" | "above-first-statement" | "unknown-statement" | BracketProblem["code"];
  /** Offsets in UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
};

/** One statement, ready for the parser. */
export type Slice = {
  readonly statement: StatementWord;
  /** The statement's word; what follows is in `tokens`. */
  readonly first: IToken;
  /** Heading and clauses; `Separator` tokens end clauses. */
  readonly tokens: readonly IToken[];
  /** The first word is misspelt and was reported: what stands below is not reported again. */
  readonly guessed: boolean;
};

export type Reading = {
  readonly surface: Surface;
  readonly slices: readonly Slice[];
  readonly problems: readonly Problem[];
  readonly comments: readonly IToken[];
  /** Margin lines that begin no statement, and what they hold, were left out. */
  readonly dropped: boolean;
};

/** Reads a text into statements of concept tokens. `guess` names the statement that a misspelt first word meant. */
export function read(text: string, guess: (word: string) => StatementWord | undefined = () => undefined): Reading {
  const { tokens, comments, strays } = shapesOf(text);
  const blocks = blocksOf(tokens, text);
  const declared = declaredNames(blocks, text);
  const problems: Problem[] = strays.map((stray) => ({ code: "stray-character", ...stray }));
  const slices: Slice[] = [];
  for (const { statement, first, rest } of blocks) {
    const known = statement?.word ?? (first?.tokenType === Name ? guess(first.image) : undefined);
    const brackets = bracketsOf(rest);
    problems.push(...(statement ? lexicalProblems(rest, brackets.problems) : unknownStatement(first, rest)));
    if (!first || !known) continue;
    const clauses = separated(keywordsOf(known, rest, declared), brackets.inside);
    const asWritten = clauses.map((token) =>
      token.tokenType === Text ? { ...token, image: text.slice(token.startOffset, endOf(token)) } : token,
    );
    slices.push({
      statement: known,
      first: retyped(first, statementToken[known]),
      tokens: headed(known, asWritten, rest[0]?.tokenType !== LineEnd),
      guessed: !statement,
    });
  }
  const surface = blocks.find((block) => block.statement)?.statement?.surface ?? "en";
  return { surface, slices, problems, comments, dropped: slices.length < blocks.length };
}

function unknownStatement(first: IToken | undefined, rest: readonly IToken[]): readonly Problem[] {
  const token = first ?? rest.find((each) => each.tokenType !== LineEnd);
  return token ? [{ code: first ? "unknown-statement" : "above-first-statement", start: token.startOffset, end: endOf(token) }] : [];
}

function lexicalProblems(rest: readonly IToken[], brackets: readonly BracketProblem[]): readonly Problem[] {
  const openTexts = rest.filter((token) => token.tokenType === OpenText).map((token) => ({ code: "open-text" as const, token }));
  return [...openTexts, ...brackets].map(({ code, token }) => ({ code, start: token.startOffset, end: endOf(token) }));
}
