import { hasRole } from "../words/concepts.ts";
import { isNoun, type Piece, type Surroundings } from "./pieces.ts";
import { tile } from "./tile.ts";

/** 满意得5分: the one verb of a character that no name ends in. */
const EARNS = "得";

/** Keywords at the end of a run that begins with a name. Nouns alone belong to the name; 得 加 扣 alone only after a figure. */
export function tailOf(run: string, around: Surroundings, afterFigure: boolean): readonly Piece[] {
  for (let at = 1; at < run.length; at += 1) {
    const tail = tile(run.slice(at), { ...around, left: false }, { names: false });
    if (!tail || tail.every(isNoun) || isNil(tail[0]) || tail.filter(isSign).length > 1) continue;
    if (tail.length > 1 && !afterFigure && endsNames(tail[0])) continue;
    const only = tail.length === 1 ? tail[0] : undefined;
    if (only?.kind === "words" && only.text.length === 1 && !afterFigure && !(only.text === EARNS && around.right)) continue;
    return tail;
  }
  return [];
}

/** 较去年同期每提高, 迟到扣: 期 and 到 belong to what stands before them. */
function endsNames(piece: Piece | undefined): boolean {
  const ends = piece?.kind === "words" && piece.text.length === 1;
  return (
    ends &&
    piece.concepts.every((concept) => concept === "Periods" || concept === "Inside" || concept === "To" || hasRole(concept, "period"))
  );
}

/** 未参加扣 has one sign. */
function isSign(piece: Piece): boolean {
  return piece.kind === "words" && piece.text.length === 1 && piece.concepts.some((concept) => hasRole(concept, "sign"));
}

/** 未按时提交 is no name before 按时提交. */
function isNil(piece: Piece | undefined): boolean {
  return piece?.kind === "words" && piece.concepts.includes("Nil");
}
