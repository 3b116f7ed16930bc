import type { IToken } from "chevrotain";
import { endOf, retyped } from "./lexer.ts";
import { numberingOf } from "./phrasing/words/numbering.ts";
import { Comma, LineEnd, Mark, Name, NumberLiteral, Text } from "./tokens.ts";
import { headings, type StatementWord } from "./words/statements.ts";
import { type Surface, statementOf, statementSpellings } from "./words.ts";

/** The lines of one statement: a line that begins at the left margin, and the indented ones below it. */
export type Block = {
  /** Which statement; undefined where the first word is none. */
  readonly statement?: { readonly word: StatementWord; readonly surface: Surface };
  /** The first word; undefined for indented lines above the first statement. */
  readonly first?: IToken;
  /** What follows the first word, line ends among it. */
  readonly rest: readonly IToken[];
  /** It begins a metric or a section, but not at the margin. */
  readonly indented?: true;
};

/** Cuts the tokens at the lines that begin at the left margin. */
export function blocksOf(tokens: readonly IToken[], text: string): readonly Block[] {
  const starts: number[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.tokenType === LineEnd || (before && before.tokenType !== LineEnd)) return;
    if (atMargin(text, token.startOffset) || (starts.length > 0 && isWeighed(tokens, index))) starts.push(index);
  });
  const blocks = starts.map((start, index): Block => {
    const found = block(tokens.slice(start, starts[index + 1]));
    return atMargin(text, tokens[start]?.startOffset ?? 0) ? found : { ...found, indented: true };
  });
  const above = tokens.slice(0, starts[0] ?? tokens.length);
  return above.some((token) => token.tokenType !== LineEnd) ? [{ rest: above }, ...blocks] : blocks;
}

/** 指标 回款率 权重 40 on an indented line: no clause has these words. */
function isWeighed(tokens: readonly IToken[], at: number): boolean {
  const [first, name, next] = tokens.slice(at, at + 3);
  const word = first?.tokenType === Name ? statementOf(first.image)?.word : undefined;
  if (word !== "metric" && word !== "section") return false;
  const weight = name?.tokenType === Name && next?.tokenType === Text ? tokens[at + 3] : next;
  return name?.tokenType === Name && weight !== undefined && /^(?:weight|权重|extra|加分项)$/iu.test(weight.image);
}

function atMargin(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  return offset === 0 || before === "\n" || before === "\r" || (offset === 1 && before === "\ufeff");
}

function block(tokens: readonly IToken[]): Block {
  const [first, ...rest] = tokens;
  if (!first || first.tokenType !== Name) return numbered(tokens) ?? { ...(first ? { first } : {}), rest };
  const statement = statementOf(first.image);
  if (statement) return { statement, first, rest: withoutMark(statement.word, rest) };
  return glued(first, rest) ?? numbered(tokens) ?? { first, rest };
}

/** 一、指标 …, 1. metric …, • metric …: what numbers or marks a statement says nothing. */
function numbered(tokens: readonly IToken[]): Block | undefined {
  const length = tokens[0]?.tokenType === Comma ? 1 : numberingOf(tokens);
  const first = tokens[length];
  if (length === 0 || first?.tokenType !== Name) return undefined;
  const inner = block(tokens.slice(length));
  return inner.statement && inner;
}

/** 总分：满分100, 指标1：销售额: a colon or a number between a statement's word and what it says. */
function withoutMark(word: StatementWord, rest: readonly IToken[]): readonly IToken[] {
  const [number, mark, name] = rest;
  if (headings[word] === "name" && number?.tokenType === NumberLiteral) {
    if (mark?.tokenType === Mark && isName(name)) return rest.slice(2);
    if (isName(mark)) return rest.slice(1);
  }
  return number?.tokenType === Mark ? rest.slice(1) : rest;
}

function isName(token: IToken | undefined): boolean {
  return token?.tokenType === Name || token?.tokenType === Text;
}

/** 指标项 回款率: no name, but another word for the statement. */
const kindWords: ReadonlySet<string> = new Set(["项", "项目", "名称"]);

/** 指标回款率: a Chinese statement word written together with what follows. */
function glued(first: IToken, rest: readonly IToken[]): Block | undefined {
  const spelling = statementSpellings("zh")
    .filter((each) => first.image.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const statement = spelling === undefined ? undefined : statementOf(spelling);
  if (spelling === undefined || !statement) return undefined;
  const middle = first.startOffset + spelling.length;
  if (kindWords.has(first.image.slice(spelling.length)) && rest[0]?.tokenType === Name) return undefined;
  return {
    statement,
    first: retyped(first, Name, first.startOffset, middle, spelling),
    rest: [retyped(first, Name, middle, endOf(first), first.image.slice(spelling.length)), ...rest],
  };
}
