import type { IParserErrorMessageProvider } from "chevrotain";

/**
 * What the parser wanted, as a key for `src/ast/syntax-errors.ts` to put in
 * words: a token type or a rule, by name. `More`: the clause was already whole.
 */
export const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNoViableAltMessage: ({ ruleName }) => ruleName,
  buildEarlyExitMessage: ({ ruleName }) => ruleName,
  buildNotAllInputParsedMessage: () => "More",
};
