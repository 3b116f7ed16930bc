import { type IToken, Lexer } from "chevrotain";
import { withCurrencies } from "./currencies.ts";
import { normalise } from "./normalise.ts";
import { CurrencySign, Note, shapes } from "./tokens.ts";

/** A place in the text that no rule of the language can read. Offsets in UTF-16 units, `end` exclusive. */
export type Stray = { readonly start: number; readonly end: number };

export type Shapes = { readonly tokens: readonly IToken[]; readonly comments: readonly IToken[]; readonly strays: readonly Stray[] };

/** `validate` has Chevrotain check the definition itself: a test does, a run need not. */
export function makeLexer(validate: boolean): Lexer {
  return new Lexer(shapes, { positionTracking: "onlyOffset", skipValidations: !validate });
}

const lexer = makeLexer(false);

/** The text as shapes: numbers, strings, runs of letters, signs, line ends. Strings keep their characters as written. */
export function shapesOf(text: string): Shapes {
  const result = lexer.tokenize(normalise(text));
  const tokens = withCurrencies(result.tokens.map(located));
  const signs = tokens.filter(({ tokenType }) => tokenType === CurrencySign);
  return {
    tokens: signs.length > 0 ? tokens.filter(({ tokenType }) => tokenType !== CurrencySign) : tokens,
    comments: (result.groups.comments ?? []).map(located),
    strays: [
      ...result.errors.map(({ offset, length }) => ({ start: offset, end: offset + length })),
      ...signs.map((sign) => ({ start: sign.startOffset, end: endOf(sign) })),
    ],
  };
}

/** With its end, which the lexer leaves out when it tracks offsets alone. （包括5天） says what （含5天） does. */
function located(token: IToken): IToken {
  const endOffset = token.startOffset + token.image.length - 1;
  const image = token.tokenType === Note ? token.image.replace(/包[括含]/u, "含") : token.image;
  return { ...token, image, endOffset };
}

/** Where a token ends, exclusive. */
export function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

/** A token of another type at the same place, or at a part of it. */
export function retyped(
  token: IToken,
  tokenType: IToken["tokenType"],
  start = token.startOffset,
  end = endOf(token),
  image = token.image,
): IToken {
  return { ...token, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? -1, image, startOffset: start, endOffset: end - 1 };
}
