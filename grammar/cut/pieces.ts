import { type Concept, hasRole } from "../words/concepts.ts";
import { numeralCharacters } from "../words/numerals.ts";
import type { Body } from "../words/statements.ts";
import { unitWords } from "../words/units.ts";
import { conceptsOf, keyOf, longestRun, wellKnownOf } from "../words.ts";

/** A part of a run of letters: keyword, name, unit or spelt-out number. */
export type Piece = { readonly text: string } & (
  | { readonly kind: "words"; readonly concepts: readonly Concept[] }
  | { readonly kind: "name" | "unit" | "numeral" }
);

export type Words = Extract<Piece, { kind: "words" }>;

/** What stands around a run. */
export type Surroundings = {
  readonly body: Body;
  /** A figure comes before it. */
  readonly left: boolean;
  /** A figure touches its end. */
  readonly right: boolean;
  /** The word before may be followed by a spelt-out number (连续 两年). */
  readonly counting: boolean;
  /** Only a unit can stand here (单位 万元): what is none is a name. */
  readonly unit?: boolean;
  /** A note such as （含） follows it. */
  readonly noted?: boolean;
  readonly declared: ReadonlySet<string>;
};

const latinName = /^[A-Za-z_][A-Za-z_0-9]*/u;

/** 扣两分, 得十分: a number in characters before what it gives. */
const SPELT_POINTS = /^[零一二两三四五六七八九十]+(?=分(?!钟)|元)/u;

/** What may begin at this place of a run, longest first. `names`: declared names, too. */
export function piecesAt(
  run: string,
  at: number,
  previous: Piece | undefined,
  around: Surroundings,
  { names }: { readonly names: boolean },
): readonly Piece[] {
  const pieces: Piece[] = [];
  const unitFits = previous ? allowsUnit(previous) : around.left;
  const numeral = (previous ? allowsNumeral(previous) : around.counting)
    ? numeralCharacters.exec(run.slice(at))?.[0]
    : previous && givesPoints(previous)
      ? SPELT_POINTS.exec(run.slice(at))?.[0]
      : undefined;
  if (numeral !== undefined) pieces.push({ kind: "numeral", text: numeral });
  const latin = names ? latinName.exec(run.slice(at))?.[0] : undefined;
  if (latin !== undefined && !latinName.test(run.charAt(at - 1))) pieces.push({ kind: "name", text: latin });
  for (let length = Math.min(longestRun, run.length - at); length > 0; length -= 1) {
    const text = run.slice(at, at + length);
    const unit = unitFits && Object.hasOwn(unitWords, keyOf(text));
    const concepts = conceptsOf(text, around.body);
    if (unit && !concepts?.every((concept) => hasRole(concept, "period"))) pieces.push({ kind: "unit", text });
    if (concepts) pieces.push({ kind: "words", text, concepts });
    if (names && !concepts && !unit && (around.declared.has(keyOf(text)) || wellKnownOf(text) !== undefined))
      pieces.push({ kind: "name", text });
  }
  return pieces;
}

export function allowsUnit(piece: Piece): boolean {
  return piece.kind === "numeral" || (piece.kind === "words" && ["Per", "Each", "In"].includes(piece.concepts.at(-1) ?? ""));
}

export function allowsNumeral(piece: Piece): boolean {
  return piece.kind === "words" && piece.concepts.some((concept) => hasRole(concept, "count"));
}

function givesPoints(piece: Piece): boolean {
  const last = piece.kind === "words" ? piece.concepts.at(-1) : undefined;
  return last !== undefined && (hasRole(last, "sign") || last === "Earn" || last === "Floor" || last === "Cap");
}

export function isNoun(piece: Piece): boolean {
  return (
    piece.kind === "name" || (piece.kind === "words" && piece.concepts.every((each) => hasRole(each, "noun") || hasRole(each, "period")))
  );
}

export function isPeriod({ concepts }: Words): boolean {
  return concepts.every((concept) => hasRole(concept, "period"));
}

export function isEdge({ concepts }: Words): boolean {
  return concepts.every((concept) => hasRole(concept, "post-bound") || concept === "PartOf");
}

export function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((length, piece) => length + piece.text.length, 0);
}
