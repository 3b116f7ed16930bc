import type { IToken } from "chevrotain";
import { phrasingsOf } from "./phrasing/order.ts";
import { saidIn } from "./phrasing/said.ts";
import type { Around, Segment } from "./phrasing/segment.ts";
import { inserted } from "./phrasing/segment.ts";
import { HeadingLabel, HeadingName, Separator } from "./tokens.ts";
import { bodyOf, type StatementWord } from "./words/statements.ts";
import type { Surface } from "./words.ts";

/**
 * Brings the clauses of a rule from the words and the order in which people
 * write them into those that the grammar has. What no phrasing knows stays as
 * it is; every token keeps its place in the text.
 */
export function phrased(
  statement: StatementWord,
  surface: Surface,
  tokens: readonly IToken[],
  known: Omit<Around, "own">,
): readonly IToken[] {
  const calledFor = phrasingsOf[bodyOf(statement)];
  if (!calledFor) return tokens;
  const heading = tokens.findIndex(({ tokenType }) => tokenType !== HeadingName && tokenType !== HeadingLabel);
  if (heading < 0) return tokens;
  const before = tokens.slice(0, heading);
  const clauses = tokens.slice(heading);
  const own = before.find(({ tokenType }) => tokenType === HeadingName)?.image;
  const around: Around = { ...known, ...(own !== undefined && { own }) };
  const segments = calledFor(saidIn(clauses, surface)).reduce((each, phrasing) => phrasing(each, statement, around), segmentsOf(clauses));
  const written = segments.filter((segment) => segment.length > 0);
  return [...before, ...written.flatMap((segment, index) => (index === 0 ? segment : [...separator(segment), ...segment]))];
}

function segmentsOf(tokens: readonly IToken[]): readonly Segment[] {
  const segments: IToken[][] = [[]];
  for (const token of tokens) {
    if (token.tokenType === Separator) segments.push([]);
    else segments.at(-1)?.push(token);
  }
  return segments;
}

function separator([first]: Segment): Segment {
  return first ? [inserted(Separator, first)] : [];
}
