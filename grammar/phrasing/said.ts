import type { IToken, TokenType } from "chevrotain";
import { Name } from "../tokens.ts";
import type { Phrasing, Segment } from "./segment.ts";

/** What a statement says anywhere: its kinds of tokens with their roles, and its names in small letters. */
export type Said = { readonly types: ReadonlySet<TokenType>; readonly names: ReadonlySet<string> };

export function saidIn(tokens: readonly IToken[]): Said {
  const [types, names] = [new Set<TokenType>(), new Set<string>()];
  for (const token of tokens) {
    types.add(token.tokenType);
    for (const role of token.tokenType.CATEGORIES ?? []) types.add(role);
    if (token.tokenType === Name) names.add(token.image.toLowerCase());
  }
  return { types, names };
}

/** A phrasing that only some words call for, so that statements without them pay nothing for it. */
export type Called = { readonly by: (said: Said) => boolean; readonly phrasing: Phrasing };

/** Called for by one of these names, or by one of these kinds of tokens. */
export function called(by: readonly (string | TokenType)[], phrasing: Phrasing): Called {
  const names = by.filter((each) => typeof each === "string");
  const types = by.filter((each) => typeof each !== "string");
  return {
    by: (said) => names.some((name) => said.names.has(name)) || types.some((type) => said.types.has(type)),
    phrasing,
  };
}

/** Called for by a name that is written so. */
export function calledBy(name: RegExp, types: readonly TokenType[], phrasing: Phrasing): Called {
  return { by: (said) => types.some((type) => said.types.has(type)) || [...said.names].some((each) => name.test(each)), phrasing };
}

/** Whether a token is one of these words, which are no keywords. */
export function says(token: IToken | undefined, ...images: readonly string[]): token is IToken {
  return token !== undefined && token.tokenType === Name && images.includes(token.image.toLowerCase());
}

/** Without these words, wherever they stand. */
export function without(segment: Segment, ...images: readonly string[]): Segment {
  return segment.some((token) => says(token, ...images)) ? segment.filter((token) => !says(token, ...images)) : segment;
}
