import type { Span } from "../text/source.ts";

/**
 * How a piece follows the one before it on its line. `line` begins a line of
 * its own; `bound` never does.
 */
export type Lead = "comma" | "space" | "pipe" | "line" | "bound";

/** A text that is never broken, with its place in the source, by which its author's lines are kept. */
export type Piece = { readonly text: string; readonly span: Span; readonly lead?: Lead };
