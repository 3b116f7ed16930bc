import { createToken, Lexer, type TokenType } from "chevrotain";
import { type Concept, concepts, type Role } from "./words/concepts.ts";
import { type Body, bodyOf, type StatementWord, statementWords } from "./words/statements.ts";

/** A token type that no pattern makes: a group of others, or made from words after the lexer. */
const role = (name: string, ...categories: TokenType[]): TokenType => createToken({ name, pattern: Lexer.NA, categories });

// ── roles: what a rule of the grammar asks for where several tokens will do ──
export const Bound = role("Bound");
export const PostBound = role("PostBound");
export const Comparison = role("Comparison");
export const Sign = role("Sign");
export const Period = role("Period");
export const Noun = role("Noun");
export const FunctionWord = role("FunctionWord");
/** The first word of a statement, by the clauses that may follow. */
export const RuleStatement = role("RuleStatement");
export const TotalStatement = role("TotalStatement");
export const LimitStatement = role("LimitStatement");
export const TableStatement = role("TableStatement");
export const ExampleStatement = role("ExampleStatement");
export const SourceStatement = role("SourceStatement");
export const PublishStatement = role("PublishStatement");
export const TargetsStatement = role("TargetsStatement");

// ── shapes: what the lexer knows ─────────────────────────────────────────────
const number = "(?:\\d{1,3}(?:,\\d{3})+(?![\\d%‰])|\\d+)(?:\\.\\d+)?";

/** The sign of whose something is: one month's salary, 2 months' pay. */
export const Possessive = createToken({
  name: "Possessive",
  pattern: /['’]s?(?=[ \t])/,
  start_chars_hint: ["'", "’"],
  group: Lexer.SKIPPED,
});
export const LineEnd = createToken({ name: "LineEnd", pattern: /\r\n|\n|\r/, line_breaks: true });
export const Blank = createToken({ name: "Blank", pattern: /[ \t]+/, group: Lexer.SKIPPED });
export const Comment = createToken({ name: "Comment", pattern: /#[^\n\r]*/, group: "comments" });
export const DateLiteral = createToken({
  name: "DateLiteral",
  pattern: /\d{4}-\d{1,2}-\d{1,2}|(?:19|20)\d{2}([./])\d{1,2}\1\d{1,2}(?![\d.])|\d{4}年\d{1,2}月\d{1,2}日/,
});
export const Ratio = createToken({ name: "Ratio", pattern: /\d+(?:\.\d+)?:\d+(?:\.\d+)?/ });
export const Percentage = createToken({
  name: "Percentage",
  pattern: /\d+(?:\.\d+)?[ \t]?[%‰]|[百千]分之(?:\d+(?:\.\d+)?|[零一二两三四五六七八九十百]+)/,
});
export const PercentSign = createToken({ name: "PercentSign", pattern: /%/ });
export const NumberLiteral = createToken({ name: "NumberLiteral", pattern: new RegExp(number) });
export const Text = createToken({ name: "Text", pattern: /"[^"\n\r]*"|“[^”\n\r]*”|「[^」\n\r]*」/ });
export const OpenText = createToken({ name: "OpenText", pattern: /["“「][^\n\r]*/ });
export const Note = createToken({ name: "Note", pattern: /\((?:不足|不满|不?含|不?包[括含])[^()\n\r]*\)/ });
/** A run of letters of any script; digits only after a Latin letter, digit or underscore. */
export const Name = createToken({ name: "Name", pattern: { exec: runOfLetters }, line_breaks: false });
export const AtLeastSign = createToken({ name: "AtLeastSign", pattern: /≥|>=/, categories: [Bound, Comparison] });
export const AtMostSign = createToken({ name: "AtMostSign", pattern: /≤|<=/, categories: [Bound, Comparison] });
export const OverSign = createToken({ name: "OverSign", pattern: />/, categories: [Bound, Comparison] });
export const UnderSign = createToken({ name: "UnderSign", pattern: /</, categories: [Bound, Comparison] });
export const NotEqual = createToken({ name: "NotEqual", pattern: /!=|≠/, categories: [Comparison] });
export const Equal = createToken({ name: "Equal", pattern: /==?/, categories: [Comparison] });
export const Plus = createToken({ name: "Plus", pattern: /\+/, categories: [Sign] });
export const Minus = createToken({ name: "Minus", pattern: /-/, categories: [Sign] });
export const Times = createToken({ name: "Times", pattern: /\*/ });
export const Divide = createToken({ name: "Divide", pattern: /\// });
export const Power = createToken({ name: "Power", pattern: /\^/ });
export const PlusMinus = createToken({ name: "PlusMinus", pattern: /±/ });
export const Tilde = createToken({ name: "Tilde", pattern: /~/ });
export const Open = createToken({ name: "Open", pattern: /\(/ });
export const Close = createToken({ name: "Close", pattern: /\)/ });
export const Pipe = createToken({ name: "Pipe", pattern: /\|/ });
export const Enumerate = createToken({ name: "Enumerate", pattern: /、/ });
export const Mark = createToken({ name: "Mark", pattern: /[：:]/ });
export const Comma = createToken({ name: "Comma", pattern: /[,;]/ });
export const Dot = createToken({ name: "Dot", pattern: /\./ });
/** Before its figure; `currencies.ts` puts the currency behind it. */
export const CurrencySign = createToken({ name: "CurrencySign", pattern: /[$€£¥]/ });

/** In the order tried. */
export const shapes = [
  LineEnd,
  Blank,
  Possessive,
  Comment,
  DateLiteral,
  Ratio,
  Percentage,
  NumberLiteral,
  PercentSign,
  Text,
  OpenText,
  Note,
  Name,
  AtLeastSign,
  AtMostSign,
  OverSign,
  UnderSign,
  NotEqual,
  Equal,
  Plus,
  Minus,
  Times,
  Divide,
  Power,
  PlusMinus,
  Tilde,
  Open,
  Close,
  Pipe,
  Enumerate,
  Mark,
  Comma,
  Dot,
  CurrencySign,
];

const letters = /(?:[\p{L}\p{M}_]|(?<=[A-Za-z_0-9])\d)+/uy;

function runOfLetters(text: string, offset: number): RegExpExecArray | null {
  const code = text.charCodeAt(offset);
  if (code >= 0x30 && code <= 0x39) return null;
  letters.lastIndex = offset;
  return letters.exec(text);
}

// ── made after the lexer ─────────────────────────────────────────────────────
/** Ends a clause. */
export const Separator = role("Separator");
/** Ends a statement. */
export const StatementEnd = role("StatementEnd");
/** A minus written at its number and away from what is before: `95% -5` is no range. */
export const Negative = role("Negative", Sign);
/** The name and the label of a statement. */
export const HeadingName = role("HeadingName");
export const HeadingLabel = role("HeadingLabel");
/** A unit after a number, or where only a unit can stand. */
export const Unit = role("Unit");
/** The code of a finding, after accept. */
export const FindingCode = role("FindingCode");

const statementRole: Readonly<Record<Body, TokenType>> = {
  rule: RuleStatement,
  total: TotalStatement,
  limit: LimitStatement,
  table: TableStatement,
  example: ExampleStatement,
  source: SourceStatement,
  publish: PublishStatement,
  targets: TargetsStatement,
};

export const statementToken = Object.fromEntries(
  statementWords.map((word) => [word, role(`${word.charAt(0).toUpperCase()}${word.slice(1)}Word`, statementRole[bodyOf(word)])]),
) as Readonly<Record<StatementWord, TokenType>>;

const roleToken: Readonly<Partial<Record<string, TokenType>>> = {
  bound: Bound,
  "post-bound": PostBound,
  comparison: Comparison,
  sign: Sign,
  period: Period,
  noun: Noun,
  function: FunctionWord,
};

/** A token type a concept, named as the concept. */
export const word = Object.fromEntries(
  (Object.entries(concepts) as [Concept, readonly Role[]][]).map(([concept, roles]) => [
    concept,
    role(concept, ...roles.flatMap((each) => (typeof each === "string" ? (roleToken[each] ?? []) : []))),
  ]),
) as Readonly<Record<Concept, TokenType>>;

/** Every token type the parser may meet. */
export const vocabulary: TokenType[] = [
  ...shapes,
  Separator,
  StatementEnd,
  Negative,
  HeadingName,
  HeadingLabel,
  Unit,
  FindingCode,
  Bound,
  PostBound,
  Comparison,
  Sign,
  Period,
  Noun,
  FunctionWord,
  RuleStatement,
  TotalStatement,
  LimitStatement,
  TableStatement,
  ExampleStatement,
  SourceStatement,
  PublishStatement,
  TargetsStatement,
  ...Object.values(statementToken),
  ...Object.values(word),
];
