import type { IToken, TokenType } from "chevrotain";
import { Name, word } from "../tokens.ts";
import type { Surface } from "../words.ts";
import type { Phrasing, Segment } from "./segment.ts";

/** What a statement says anywhere: its kinds of tokens with their roles, its names in small letters, and whose words it is written in. */
export type Said = {
  readonly types: ReadonlySet<TokenType>;
  readonly names: ReadonlySet<string>;
  readonly surfaces: ReadonlySet<Surface>;
};

/** In one text a clause may be in the words of the other language. */
export function saidIn(tokens: readonly IToken[], surface: Surface): Said {
  const [types, names, surfaces] = [new Set<TokenType>(), new Set<string>(), new Set([surface])];
  for (const token of tokens) {
    const { tokenType, image } = token;
    if (tokenType === Name) names.add(image.toLowerCase());
    else if (wordTypes.has(tokenType)) surfaces.add(surfaceOf(image) ?? surface);
    if (types.has(tokenType)) continue;
    types.add(tokenType);
    for (const role of tokenType.CATEGORIES ?? []) types.add(role);
  }
  return { types, names, surfaces };
}

/** Whose word this is; undefined where nothing is written. */
function surfaceOf(image: string): Surface | undefined {
  if (image === "") return undefined;
  return /^[A-Za-z]/u.test(image) ? "en" : "zh";
}

const wordTypes: ReadonlySet<TokenType> = new Set(Object.values(word));

/** A phrasing that only some words call for, or names written so, so that statements without them pay nothing for it. */
export type Called = {
  readonly names: readonly string[];
  readonly types: readonly TokenType[];
  readonly written?: RegExp;
  /** Where only one language says it so. */
  readonly surface?: Surface;
  readonly phrasing: Phrasing;
};

/** Called for by one of these names, or by one of these kinds of tokens. */
export function called(by: readonly (string | TokenType)[], phrasing: Phrasing): Called {
  return {
    names: by.filter((each) => typeof each === "string"),
    types: by.filter((each) => typeof each !== "string"),
    phrasing,
  };
}

/** Called for by a name that is written so. */
export function calledBy(written: RegExp, types: readonly TokenType[], phrasing: Phrasing): Called {
  return { written, names: [], types, phrasing };
}

export function inEnglish(phrasing: Phrasing | Called): Called {
  return { ...asCalled(phrasing), surface: "en" };
}

export function inChinese(phrasing: Phrasing | Called): Called {
  return { ...asCalled(phrasing), surface: "zh" };
}

/** Those of a list of phrasings that a statement calls for, in their order. */
export type CalledFor = (said: Said) => readonly Phrasing[];

/** Looks up once, by word, which phrasings each calls for: a statement says few of all the words there are. */
export function callable(phrasings: readonly (Phrasing | Called)[]): CalledFor {
  const rows = phrasings.map(asCalled);
  const [byName, byType] = [new Map<string, number[]>(), new Map<TokenType, number[]>()];
  for (const [row, { names, types }] of rows.entries()) {
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), row]);
    for (const type of types) byType.set(type, [...(byType.get(type) ?? []), row]);
  }
  const written = rows.flatMap(({ written: pattern }, row) => (pattern ? [{ pattern, row }] : []));
  const always = rows.flatMap(({ names, types, written: pattern }, row) => (pattern || names.length + types.length > 0 ? [] : [row]));
  return ({ names, types, surfaces }) => {
    const called = new Set(always);
    for (const type of types) for (const row of byType.get(type) ?? none) called.add(row);
    for (const name of names) {
      for (const row of byName.get(name) ?? none) called.add(row);
      for (const { pattern, row } of written) if (pattern.test(name)) called.add(row);
    }
    return [...called]
      .sort((a, b) => a - b)
      .flatMap((row) => {
        const { surface, phrasing } = rows[row] as Called;
        return surface === undefined || surfaces.has(surface) ? phrasing : [];
      });
  };
}

const none: readonly number[] = [];

function asCalled(phrasing: Phrasing | Called): Called {
  return typeof phrasing === "function" ? { names: [], types: [], phrasing } : phrasing;
}

/** Whether a token is one of these words, which are no keywords. */
export function says(token: IToken | undefined, ...images: readonly string[]): token is IToken {
  return token !== undefined && token.tokenType === Name && images.includes(token.image.toLowerCase());
}

/** Without these words, wherever they stand. */
export function without(segment: Segment, ...images: readonly string[]): Segment {
  return segment.some((token) => says(token, ...images)) ? segment.filter((token) => !says(token, ...images)) : segment;
}
