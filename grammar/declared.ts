import type { IToken } from "chevrotain";
import type { Block } from "./margin.ts";
import { Name, Text } from "./tokens.ts";
import { headings } from "./words/statements.ts";
import { keyOf } from "./words.ts";

const bare = /^[\p{L}\p{M}_]+$/u;

/**
 * The Chinese names a file gives to things: after statement words, before
 * labels, and the labels themselves. A run of letters that is one is read whole.
 */
export function declaredNames(blocks: readonly Block[], text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const declare = (name: string): void => {
    if (bare.test(name) && /[^\x00-\x7f]/u.test(name)) names.add(keyOf(name));
  };
  for (const { statement, rest } of blocks) {
    if (statement && headings[statement.word] === "name" && rest[0]?.tokenType === Name) declare(rest[0].image);
    rest.forEach((token, index) => {
      if (token.tokenType !== Text || rest[index - 1]?.tokenType !== Name) return;
      declare((rest[index - 1] as IToken).image);
      declare(text.slice(token.startOffset + 1, token.endOffset));
    });
  }
  return names;
}
