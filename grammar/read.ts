import type { IToken } from "chevrotain";
import { type BracketProblem, bracketsOf } from "./brackets.ts";
import { declaredNames } from "./declared.ts";
import { headed } from "./heading.ts";
import { keywordsOf } from "./keywords.ts";
import { endOf, retyped, type Stray, shapesOf } from "./lexer.ts";
import { type Block, blocksOf } from "./margin.ts";
import { type Around, isMarked } from "./phrasing/segment.ts";
import { phrased } from "./phrasing.ts";
import { separated } from "./separators.ts";
import { LineEnd, Name, OpenText, statementToken, Text, word } from "./tokens.ts";
import type { StatementWord } from "./words/statements.ts";
import { type Surface, statementOf } from "./words.ts";

/** A place that cannot be read, found before any rule of the grammar is tried. */
export type Problem = {
  readonly code:
    | "stray-character"
    | "open-text"
    | "above-first-statement"
    | "unknown-statement"
    | "indented-statement"
    | BracketProblem["code"];
  /** Offsets in UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The statement word that an unknown one is nearest to. */
  readonly near?: string;
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
  /** What stands below it at the margin and begins no statement: it was left out, and may have been meant for this one. */
  readonly lost?: string;
};

export type Reading = {
  readonly surface: Surface;
  readonly slices: readonly Slice[];
  readonly problems: readonly Problem[];
  readonly comments: readonly IToken[];
  /** Margin lines that begin no statement, and what they hold, were left out. */
  readonly dropped: boolean;
  /** The Chinese names that the text gives to things. */
  readonly declared: ReadonlySet<string>;
};

/** More misspelt words than this are no scheme, and guessing at each takes time. */
const MOST_GUESSES = 200;

/**
 * Reads a text into statements of concept tokens. `near` gives the statement word
 * that a misspelt one is nearest to; `known` are names that other texts declare.
 */
export function read(
  text: string,
  near: (word: string) => string | undefined = () => undefined,
  known: ReadonlySet<string> = new Set(),
): Reading {
  const { tokens, comments, strays } = shapesOf(text);
  const blocks = blocksOf(tokens, text);
  const declared = new Set([...known, ...declaredNames(blocks, text)]);
  const headings = new Set(blocks.flatMap(({ rest: [name] }) => (name?.tokenType === Name ? [name.image] : [])));
  const metrics = new Set(blocks.flatMap((block) => (block.statement?.word === "metric" ? namesOf(block, text) : [])));
  const problems: Problem[] = [];
  const slices: Slice[] = [];
  let surface: Surface | undefined;
  let guesses = 0;
  let scheme: Pick<Around, "cycle" | "marked"> = {};
  for (const block of blocks) {
    const { statement, first, rest } = block;
    const guessable = !statement && first?.tokenType === Name && guesses < MOST_GUESSES;
    if (guessable) guesses += 1;
    // an item of extra points is no pay, though bonus alone may be one
    const guess = guessable && rest[0]?.image !== "item" ? near(first.image) : undefined;
    const known = statement ?? (guess === undefined ? undefined : statementOf(guess));
    const brackets = bracketsOf(rest);
    problems.push(...(statement ? lexicalProblems(rest, brackets.problems) : unknownStatement(block, guess)));
    if (block.indented && first) problems.push({ code: "indented-statement", start: first.startOffset, end: endOf(first) });
    surface ??= known?.surface;
    if (!first || !known) {
      const above = slices.pop();
      if (above) slices.push({ ...above, lost: `${above.lost ?? ""} ${blockText(block, text)}` });
      continue;
    }
    const written = separated(keywordsOf(known.word, rest, declared, brackets.inside), brackets.inside);
    const asWritten = written.map((token) =>
      token.tokenType === Text ? { ...token, image: text.slice(token.startOffset, endOf(token)) } : token,
    );
    const clauses = headed(known.word, asWritten, rest[0]?.tokenType !== LineEnd);
    const phrasing = phrased(known.word, known.surface, clauses, { all: headings, metrics, declared, ...scheme });
    if (known.word === "scheme") scheme = saidBy(phrasing);
    slices.push({
      statement: known.word,
      first: retyped(first, statementToken[known.word]),
      tokens: phrasing,
      guessed: !statement,
    });
  }
  const strayProblems = strays
    .filter((stray) => isReported(blocks, stray))
    .map((stray) => ({ code: "stray-character" as const, ...stray }));
  return {
    surface: surface ?? "en",
    slices,
    problems: [...strayProblems, ...problems],
    comments,
    dropped: slices.length < blocks.length,
    declared,
  };
}

function blockText({ first, rest }: Block, text: string): string {
  const last = rest.at(-1) ?? first;
  return first && last ? text.slice(first.startOffset, endOf(last)) : "";
}

/** 指标 revenue "销售额": by its name and by its label. */
function namesOf({ rest: [name, label] }: Block, text: string): readonly string[] {
  if (name?.tokenType !== Name) return [];
  return label?.tokenType === Text ? [name.image, text.slice(label.startOffset + 1, endOf(label) - 1)] : [name.image];
}

/** What a scheme says of all below it: how long its periods are, 周期 季度, and 按100分制. */
function saidBy(tokens: readonly IToken[]): Pick<Around, "cycle" | "marked"> {
  const cycle = tokens[tokens.findIndex(({ tokenType }) => tokenType === word.Cycle) + 1]?.tokenType;
  return { ...(cycle && { cycle }), marked: isMarked(tokens) };
}

function unknownStatement({ first, rest }: Block, near: string | undefined): readonly Problem[] {
  const token = first ?? rest.find((each) => each.tokenType !== LineEnd);
  if (!token) return [];
  return [
    {
      code: first ? "unknown-statement" : "above-first-statement",
      start: token.startOffset,
      end: endOf(token),
      ...(near !== undefined && { near }),
    },
  ];
}

function lexicalProblems(rest: readonly IToken[], brackets: readonly BracketProblem[]): readonly Problem[] {
  const openTexts = rest.filter((token) => token.tokenType === OpenText).map((token) => ({ code: "open-text" as const, token }));
  return [...openTexts, ...brackets].map(({ code, token }) => ({ code, start: token.startOffset, end: endOf(token) }));
}

/** What stands in a block without a statement has the finding of its first line. */
function isReported(blocks: readonly Block[], { start }: Stray): boolean {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const begins = blocks[middle]?.first?.startOffset ?? 0;
    if (begins <= start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block === undefined || block.statement !== undefined;
}
