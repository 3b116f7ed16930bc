import { divide, equal, type Fraction, subtract } from "../../number/fraction.ts";
import type { Computed, Piece, Point } from "./pieces.ts";

/** A piece whose ends say whether they are its own: at a jump only one side has the value there. */
export type Stretch = Piece & { readonly startOwn: boolean; readonly endOwn: boolean };
/** Stretches that run into one another without a jump. */
export type Line = readonly Stretch[];

/** Pieces joined into lines: one line ends and the next begins where the function jumps. */
export function linesOf(pieces: readonly Piece[], computed: Computed): readonly Line[] {
  const lines: Stretch[][] = [];
  for (const piece of pieces) {
    const stretch = { ...piece, startOwn: isValue(piece.start, computed), endOwn: isValue(piece.end, computed) };
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (!line || !before || !continues(before, stretch)) lines.push([stretch]);
    else if (equal(slope(before), slope(stretch))) line[line.length - 1] = { ...before, end: stretch.end, endOwn: stretch.endOwn };
    else line.push(stretch);
  }
  return lines;
}

function isValue({ x, y }: Point, computed: Computed): boolean {
  const value = computed(x);
  return value !== undefined && equal(value, y);
}

function continues(before: Stretch, next: Stretch): boolean {
  return before.endOwn && next.startOwn && equal(before.end.x, next.start.x) && equal(before.end.y, next.start.y);
}

function slope({ start, end }: Piece): Fraction {
  return divide(subtract(end.y, start.y), subtract(end.x, start.x));
}
