import type { IToken } from "chevrotain";
import { cut, type Piece } from "./cut.ts";
import { endOf, retyped } from "./lexer.ts";
import { Comma, Dot, FindingCode, LineEnd, Minus, Name, NumberLiteral, Percentage, Ratio, Text, Unit, word } from "./tokens.ts";
import { type Concept, hasRole } from "./words/concepts.ts";
import { type Body, bodyOf, headings, type StatementWord } from "./words/statements.ts";
import { unitWords } from "./words/units.ts";
import { conceptsOf, keyOf, longestPhrase } from "./words.ts";

const figures: ReadonlySet<unknown> = new Set([NumberLiteral, Percentage, Ratio]);
const latin = /^[A-Za-z_][A-Za-z_0-9]*$/u;
/** In a body of columns these words lead a clause even before a string. */
const leadsText: ReadonlySet<Concept> = new Set(["From", "TotalRows", "ProvidedBy", "Due", "Accept"]);

/** Turns the runs of letters of one statement into keywords, units and names. Line ends and commas stay as they are. */
export function keywordsOf(statement: StatementWord, tokens: readonly IToken[], declared: ReadonlySet<string>): readonly IToken[] {
  const body = bodyOf(statement);
  const columns = body === "source" || statement === "grades" || statement === "targets";
  const result: IToken[] = [];
  let at = 0;
  if (headings[statement] === "name" && tokens[0]?.tokenType === Name) {
    result.push(tokens[0]);
    at = 1;
  }
  while (at < tokens.length) {
    const token = tokens[at] as IToken;
    const previous = result.at(-1);
    if (token.tokenType !== Name || previous?.tokenType === Dot) {
      result.push(token);
      at += 1;
    } else if (previous?.tokenType === word.Accept) {
      const code = codeAt(tokens, at);
      result.push(code.token);
      at = code.next;
    } else if (
      columns &&
      startsClause(previous) &&
      tokens[at + 1]?.tokenType === Text &&
      !leadsText.has(conceptsOf(token.image, body)?.[0] ?? "Is")
    ) {
      result.push(token);
      at += 1;
    } else if (latin.test(token.image)) {
      const phrase = phraseAt(tokens, at, body, previous);
      result.push(...phrase.made);
      at = phrase.next;
    } else {
      result.push(...han(token, previous, tokens[at + 1], body, declared));
      at += 1;
    }
  }
  return result;
}

function startsClause(previous: IToken | undefined): boolean {
  return previous === undefined || previous.tokenType === LineEnd || previous.tokenType === Comma;
}

/** The longest phrase of Latin words that is a keyword, else a unit after a number, else a name. */
function phraseAt(
  tokens: readonly IToken[],
  at: number,
  body: Body,
  previous: IToken | undefined,
): { readonly made: readonly IToken[]; readonly next: number } {
  const first = tokens[at] as IToken;
  const run = [first];
  while (run.length < longestPhrase) {
    const next = tokens[at + run.length];
    if (next?.tokenType !== Name || !latin.test(next.image)) break;
    run.push(next);
  }
  const unit = Object.hasOwn(unitWords, first.image) || Object.hasOwn(unitWords, keyOf(first.image));
  for (; run.length > 0; run.pop()) {
    const concepts = conceptsOf(run.map((each) => each.image).join(" "), body);
    if (!concepts) continue;
    if (unit && run.length === 1 && previous?.tokenType === NumberLiteral && !concepts.every((concept) => hasRole(concept, "period")))
      break;
    const end = endOf(run.at(-1) ?? first);
    const image = run.map((each) => each.image).join(" ");
    return { made: concepts.map((concept) => retyped(first, word[concept], first.startOffset, end, image)), next: at + run.length };
  }
  const takesUnit =
    previous && (previous.tokenType === NumberLiteral || previous.tokenType === word.In || previous.tokenType === word.Each);
  return { made: [unit && takesUnit ? retyped(first, Unit) : first], next: at + 1 };
}

/** `weights-sum` after accept is one word. */
function codeAt(tokens: readonly IToken[], at: number): { readonly token: IToken; readonly next: number } {
  const first = tokens[at] as IToken;
  let next = at + 1;
  let image = first.image;
  let end = endOf(first);
  while (
    tokens[next]?.tokenType === Minus &&
    tokens[next]?.startOffset === end &&
    tokens[next + 1]?.startOffset === end + 1 &&
    tokens[next + 1]?.tokenType === Name
  ) {
    const part = tokens[next + 1] as IToken;
    image += `-${part.image}`;
    end = endOf(part);
    next += 2;
  }
  return { token: retyped(first, FindingCode, first.startOffset, end, image), next };
}

function han(
  token: IToken,
  previous: IToken | undefined,
  next: IToken | undefined,
  body: Body,
  declared: ReadonlySet<string>,
): readonly IToken[] {
  const pieces = cut(token.image, {
    body,
    declared,
    left: previous !== undefined && (figures.has(previous.tokenType) || previous.tokenType === word.In || previous.tokenType === word.Each),
    right: next !== undefined && figures.has(next.tokenType) && next.startOffset === endOf(token),
    counting: previous !== undefined && hasConceptRole(previous, "count"),
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
