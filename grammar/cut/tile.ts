import { hasRole } from "../words/concepts.ts";
import { allowsNumeral, allowsUnit, type Piece, piecesAt, type Surroundings } from "./pieces.ts";

/** The run laid out whole in pieces, fewest first; undefined where there is none, or two that differ. */
export function tile(run: string, around: Surroundings, { names }: { readonly names: boolean }): readonly Piece[] | undefined {
  const seen = new Map<string, readonly Piece[] | undefined>();
  const from = (at: number, previous: Piece | undefined): readonly Piece[] | undefined => {
    if (at === run.length) return [];
    const key = `${at} ${previous?.kind} ${previous && allowsNumeral(previous)} ${previous && allowsUnit(previous)}`;
    if (seen.has(key)) return seen.get(key);
    let best: readonly Piece[] | undefined;
    let tied = false;
    for (const piece of piecesAt(run, at, previous, around, { names })) {
      const rest = from(at + piece.text.length, piece);
      if (!rest || (piece.kind === "numeral" && rest[0]?.kind !== "unit" && !isCounter(rest[0]))) continue;
      const found = [piece, ...rest];
      if (!best || found.length < best.length) [best, tied] = [found, false];
      else if (found.length === best.length && meaning(found) !== meaning(best)) tied = true;
    }
    const result = tied ? undefined : best;
    seen.set(key, result);
    return result;
  };
  return from(0, undefined);
}

/** What a spelt-out number may count besides units: 两年, 两位小数. */
function isCounter(piece: Piece | undefined): boolean {
  return piece?.kind === "words" && piece.concepts.every((concept) => hasRole(concept, "period") || concept === "Places");
}

function meaning(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "words" ? piece.concepts.join(" ") : piece.text)).join(" ");
}
