import type { IToken } from "chevrotain";
import { Close, Open } from "./tokens.ts";

/** Deeper nesting is refused: no rule needs it, and the parser recurses. */
export const DEEPEST = 40;

export type BracketProblem = { readonly code: "open-bracket" | "stray-bracket" | "too-deep"; readonly token: IToken };

/** The tokens between a bracket and its partner, and the brackets that have none. */
export type Brackets = { readonly inside: ReadonlySet<IToken>; readonly problems: readonly BracketProblem[] };

/** Pairs the brackets of one statement. A bracket without a partner opens nothing: line ends count after it. */
export function bracketsOf(tokens: readonly IToken[]): Brackets {
  const problems: BracketProblem[] = [];
  const open: number[] = [];
  const inside = new Set<IToken>();
  let tooDeep = false;
  tokens.forEach((token, index) => {
    if (token.tokenType === Open) {
      open.push(index);
      if (open.length > DEEPEST && !tooDeep) {
        tooDeep = true;
        problems.push({ code: "too-deep", token });
      }
    } else if (token.tokenType === Close) {
      const start = open.pop();
      if (start === undefined) problems.push({ code: "stray-bracket", token });
      else if (!tooDeep) for (const each of tokens.slice(start + 1, index)) inside.add(each);
    }
  });
  const unclosed = open[0] === undefined ? undefined : tokens[open[0]];
  if (unclosed && !tooDeep) problems.push({ code: "open-bracket", token: unclosed });
  return { inside, problems };
}
