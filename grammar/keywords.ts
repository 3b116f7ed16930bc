import type { IToken } from "chevrotain";
import type { Piece } from "./cut/pieces.ts";
import { cut } from "./cut.ts";
import { endOf, retyped } from "./lexer.ts";
import { Comma, Dot, FindingCode, LineEnd, Minus, Name, Note, NumberLiteral, Open, Percentage, Ratio, Text, Unit, word } from "./tokens.ts";
import { type Concept, hasRole } from "./words/concepts.ts";
import { numeralValue } from "./words/numerals.ts";
import { type Body, bodyOf, headings, type StatementWord } from "./words/statements.ts";
import { unitWords } from "./words/units.ts";
import { conceptsOf, keyOf, longestPhrase } from "./words.ts";

const figures: ReadonlySet<unknown> = new Set([NumberLiteral, Percentage, Ratio]);
/** After these a unit word is a unit, whatever else it means: 5 points, in points. */
const unitPlaces: ReadonlySet<unknown> = new Set([NumberLiteral, word.Each]);
/** `years in (…)` is a function; in `for 2 years in a row` the words are others. */
const callsOnly: ReadonlySet<Concept> = new Set(["DaysIn", "MonthsIn", "YearsIn"]);
const latin = /^[A-Za-z_][A-Za-z_0-9]*$/u;
/** In a body of columns these words lead a clause even before a string. */
const textLeaders: ReadonlySet<unknown> = new Set([word.From, word.TotalRows, word.ProvidedBy, word.VisibleTo, word.Accept, word.AsIn]);

/** A statement's tokens being read, and what is known around them. */
type Reader = {
  readonly tokens: readonly IToken[];
  readonly body: Body;
  /** A word before a string at the start of a clause is a column's name. */
  readonly columns: boolean;
  readonly declared: ReadonlySet<string>;
  /** Tokens in brackets, where a comma starts no clause. */
  readonly inside: ReadonlySet<IToken>;
};

/** The tokens made of one or more, and how many those were. */
type Made = { readonly made: readonly IToken[]; readonly used: number };

/** Turns the runs of letters of one statement into keywords, units and names. Line ends and commas stay as they are. */
export function keywordsOf(
  statement: StatementWord,
  tokens: readonly IToken[],
  declared: ReadonlySet<string>,
  inside: ReadonlySet<IToken>,
): readonly IToken[] {
  const body = bodyOf(statement);
  const reader = { tokens, body, columns: body === "source" || statement === "grades", declared, inside };
  const result: IToken[] = [];
  let at = 0;
  if (headings[statement] === "name" && tokens[0]?.tokenType === Name) {
    result.push(tokens[0]);
    at = 1;
  }
  while (at < tokens.length) {
    const { made, used } = madeAt(reader, at, result);
    result.push(...made);
    at += used;
  }
  return result;
}

function madeAt(reader: Reader, at: number, before: readonly IToken[]): Made {
  const token = reader.tokens[at] as IToken;
  const previous = before.at(-1);
  if (token.tokenType !== Name || isPath(before, token)) return { made: [token], used: 1 };
  if (previous?.tokenType === word.Accept) return codeAt(reader.tokens, at);
  const read = latin.test(token.image) ? phraseAt(reader, at, previous) : { made: han(reader, at, previous), used: 1 };
  const beforeText = reader.tokens[at + read.used]?.tokenType === Text;
  const column = reader.columns && beforeText && startsClause(previous) && !reader.inside.has(token) && !leadsText(read.made[0]);
  return column ? { made: [token], used: 1 } : read;
}

/** crm.amount: a dot between names goes on; one behind a figure, or before a blank, ends a sentence. */
function isPath(before: readonly IToken[], token: IToken): boolean {
  const [dot, owner] = [before.at(-1), before.at(-2)];
  return dot?.tokenType === Dot && endOf(dot) === token.startOffset && !figures.has(owner?.tokenType) && owner?.tokenType !== Unit;
}

function startsClause(previous: IToken | undefined): boolean {
  return previous === undefined || previous.tokenType === LineEnd || previous.tokenType === Comma;
}

function takesUnitAfter(previous: IToken | undefined, body: Body): boolean {
  if (previous?.tokenType === Unit) return unitWords[keyOf(previous.image)]?.kind === "scale";
  return unitPlaces.has(previous?.tokenType) || (previous?.tokenType === word.In && body === "source");
}

function leadsText(token: IToken | undefined): boolean {
  return textLeaders.has(token?.tokenType);
}

/** The longest phrase of Latin words that is a keyword, else a unit after a number, else a name. */
function phraseAt({ tokens, body }: Reader, at: number, previous: IToken | undefined): Made {
  const first = tokens[at] as IToken;
  const run = [first];
  while (run.length < longestPhrase) {
    const next = tokens[at + run.length];
    if (next?.tokenType !== Name || !latin.test(next.image)) break;
    run.push(next);
  }
  const unit = Object.hasOwn(unitWords, first.image) || Object.hasOwn(unitWords, keyOf(first.image));
  const takesUnit = takesUnitAfter(previous, body) || previous?.tokenType === word.Per || previous?.tokenType === word.Started;
  if (previous?.tokenType === word.Round && numeralValue(first.image) !== undefined)
    return { made: [retyped(first, NumberLiteral)], used: 1 };
  for (; run.length > 0; run.pop()) {
    const concepts = conceptsOf(run.map((each) => each.image).join(" "), body);
    if (!concepts || (concepts.some((concept) => callsOnly.has(concept)) && tokens[at + run.length]?.tokenType !== Open)) continue;
    if (unit && run.length === 1 && takesUnit && !concepts.every((concept) => hasRole(concept, "period"))) break;
    const end = endOf(run.at(-1) ?? first);
    const image = run.map((each) => each.image).join(" ");
    return { made: concepts.map((concept) => retyped(first, word[concept], first.startOffset, end, image)), used: run.length };
  }
  return { made: [unit && takesUnit ? retyped(first, Unit) : first], used: 1 };
}

/** `weights-sum` after accept is one word. */
function codeAt(tokens: readonly IToken[], at: number): Made {
  const first = tokens[at] as IToken;
  let used = 1;
  let end = endOf(first);
  let image = first.image;
  for (;;) {
    const [dash, part] = [tokens[at + used], tokens[at + used + 1]];
    if (dash?.tokenType !== Minus || dash.startOffset !== end || part?.tokenType !== Name || part.startOffset !== end + 1) break;
    image += `-${part.image}`;
    end = endOf(part);
    used += 2;
  }
  return { made: [retyped(first, FindingCode, first.startOffset, end, image)], used };
}

function han({ tokens, body, declared }: Reader, index: number, previous: IToken | undefined): readonly IToken[] {
  const token = tokens[index] as IToken;
  const next = tokens[index + 1];
  const pieces = cut(token.image, {
    body,
    declared,
    left: figures.has(previous?.tokenType) || previous?.tokenType === Note || takesUnitAfter(previous, body),
    unit: previous?.tokenType === word.In && body === "source",
    right: next !== undefined && figures.has(next.tokenType) && next.startOffset === endOf(token),
    counting: previous !== undefined && hasConceptRole(previous, "count"),
    noted: next?.tokenType === Note,
  });
  let at = token.startOffset;
  return pieces.flatMap((piece) => {
    const [start, end] = [at, at + piece.text.length];
    at = end;
    return typesOf(piece).map((type) => retyped(token, type, start, end, piece.text));
  });
}

function typesOf(piece: Piece): readonly IToken["tokenType"][] {
  switch (piece.kind) {
    case "words":
      return piece.concepts.map((concept) => word[concept]);
    case "unit":
      return [Unit];
    case "numeral":
      return [NumberLiteral];
    case "name":
      return [Name];
  }
}

function hasConceptRole(token: IToken, role: "count"): boolean {
  const concept = token.tokenType.name as Concept;
  return word[concept] === token.tokenType && hasRole(concept, role);
}
