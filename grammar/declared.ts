import type { IToken } from "chevrotain";
import { bracketsOf } from "./brackets.ts";
import type { Block } from "./margin.ts";
import { Comma, LineEnd, Name, NumberLiteral, Percentage, Text } from "./tokens.ts";
import { headings } from "./words/statements.ts";
import { keyOf, words } from "./words.ts";

const bare = /^[\p{L}\p{M}_]+$/u;
const figures: ReadonlySet<unknown> = new Set([NumberLiteral, Percentage]);
const otherwise: ReadonlySet<string> = new Set(words.zh.Otherwise);
/** Words of a source that stand before a string and are no column. */
const leaders = [...words.zh.TotalRows, ...words.zh.ProvidedBy, ...words.zh.From];

/**
 * The Chinese names a file gives to things: after statement words, at the start
 * of clauses before labels, and the labels themselves. A run of letters that is
 * one is read whole.
 */
export function declaredNames(blocks: readonly Block[], text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const declare = (name: string): void => {
    if (bare.test(name) && /[^\x00-\x7f]/u.test(name)) names.add(keyOf(name));
  };
  for (const { statement, rest } of blocks) {
    if (!statement) continue;
    const named = headings[statement.word] === "name";
    const labelled = statement.word === "source" || statement.word === "grades";
    if (named && rest[0]?.tokenType === Name) declare(rest[0].image);
    // A comma between arguments begins no clause: f(a，如果 "b" 则 c 否则 d).
    const { inside } = bracketsOf(rest);
    rest.forEach((token, index) => {
      if (inside.has(token)) return;
      if (statement.word === "grades" && isGrade(token, rest[index - 1], rest[index + 1])) declare(token.image);
      const name = rest[index - 1];
      const heads = named && index === 1;
      if (token.tokenType !== Text || name?.tokenType !== Name || !(heads || (labelled && startsClause(rest[index - 2])))) return;
      if (leaders.some((leader) => name.image.startsWith(leader))) return;
      declare(name.image);
      declare(text.slice(token.startOffset + 1, token.endOffset));
    });
  }
  return names;
}

/** 得分在90分以上的为优秀: what is graded. */
const total = /^(?:考核|综合|最终)?(?:得分|总分|分数|成绩)(?:在|达到?|为)?$/u;

/** 优秀 90分以上，不合格 其余: a grade without a label. */
function isGrade(token: IToken, previous: IToken | undefined, next: IToken | undefined): boolean {
  if (token.tokenType !== Name || !startsClause(previous) || total.test(token.image)) return false;
  return figures.has(next?.tokenType) || (next !== undefined && otherwise.has(next.image));
}

function startsClause(previous: IToken | undefined): boolean {
  return previous === undefined || previous.tokenType === LineEnd || previous.tokenType === Comma;
}
