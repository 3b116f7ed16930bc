import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import type { Slice } from "../../grammar/read.ts";
import { HeadingLabel, Name, NumberLiteral, Text, word } from "../../grammar/tokens.ts";
import { clauseSpellings } from "../../grammar/words.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../text/nearest.ts";
import { inCharacters } from "../text/numerals.ts";
import { type Source, type Span, spanning } from "../text/source.ts";
import { tokenSpan } from "./from-cst/context.ts";
import type { Name as AstName, Surface } from "./nodes/name.ts";
import { type ReadSegment, readSegment, type Segment } from "./segments.ts";

/** A name of several words, and what the rest of its line says. */
export type StrayWords = { readonly finding: Diagnostic; readonly name: AstName; readonly rest: ReadSegment };

/** metric Revenue growth "Growth" weight 40: words between a statement's name and what it says, where it can be read without them. */
export function strayWords(
  source: Source,
  slice: Slice,
  first: Segment | undefined,
  name: IToken,
  surface: Surface,
): StrayWords | undefined {
  if (!first || slice.tokens.some(({ tokenType }) => tokenType === HeadingLabel)) return undefined;
  const { length } = leadingNames(first.tokens);
  const words = first.tokens.slice(0, length);
  const last = words.at(-1);
  const isOnLine = last && !source.text.slice(name.startOffset, last.startOffset).includes("\n");
  if (!last || !isOnLine || words.some(({ image }) => clauseSpellings(surface).includes(image))) return undefined;
  const behind = first.tokens.slice(length);
  const tokens = behind[0]?.tokenType === Text ? behind.slice(1) : behind;
  if (words.some(({ image }) => nearest(image, onTheLine[surface]) !== undefined)) return undefined;
  if (readSegment(source, slice, first).diagnostics.length === 0 && tokens.length > 0) return undefined;
  const rest = tokens.length > 0 ? readSegment(source, slice, { before: last, tokens }) : nothing;
  if (rest.diagnostics.length > 0 || rest.parts.some(({ kind }) => kind === "lone" || kind === "named")) return undefined;
  const span = spanning(tokenSpan(source, name), tokenSpan(source, last));
  return { ...told(source.text.slice(span.start, span.end), span, surface), rest };
}

/** 指标 项目1 权重 40: a Chinese name has no digits unless it is quoted; without its word the figure may be the weight. */
export function nameWithDigits(source: Source, slice: Slice, first: Segment | undefined, name: IToken): StrayWords | undefined {
  const [number, ...behind] = first?.tokens ?? [];
  const isCut = number?.tokenType === NumberLiteral && number.startOffset === endOf(name) && /\p{Script=Han}$/u.test(name.image);
  const weighs = slice.statement === "metric" || slice.statement === "section";
  if (!isCut || (weighs && !behind.some(({ tokenType }) => tokenType === word.Weight))) return undefined;
  const span = spanning(tokenSpan(source, name), tokenSpan(source, number));
  const text = source.text.slice(span.start, span.end);
  const rest = behind.length > 0 ? readSegment(source, slice, { before: number, tokens: behind }) : nothing;
  const digits = source.text.slice(number.startOffset, span.end);
  return {
    finding: finding("name-with-digits", span, { name: text, digits, meant: inCharacters(text) }),
    name: { text, quoted: true, span },
    rest,
  };
}

const nothing: ReadSegment = { parts: [], diagnostics: [] };

function leadingNames(tokens: readonly IToken[]): readonly IToken[] {
  const end = tokens.findIndex(({ tokenType }) => tokenType !== Name);
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** What a metric's line says besides its name, most often. */
const onTheLine: Readonly<Record<Surface, readonly string[]>> = { en: ["weight", "extra"], zh: ["权重", "加分项"] };

function told(names: string, span: Span, surface: Surface): Pick<StrayWords, "finding" | "name"> {
  const joined = names.split(/\s+/u).join(surface === "zh" ? "" : "_");
  const name = { text: joined, quoted: false, span };
  return { finding: finding("two-names", span, { names, name: joined }, { fix: { span, text: joined } }), name };
}
