import type { Span } from "../text/source.ts";

/**
 * How a piece follows the one before it: behind a separator on the same line,
 * or on a new one. `bound` is always on the same line, `line` on a new one,
 * `row` on one by itself.
 */
export type Lead = "comma" | "space" | "pipe" | "bound" | "line" | "row";

/** A text that is never broken, with its place in the source, by which its author's lines are kept. */
export type Piece = { readonly text: string; readonly span: Span; readonly lead?: Lead };
