import type { Shapes } from "../../grammar/lexer.ts";
import { endOf } from "../../grammar/lexer.ts";

/** A comment with the sign that begins it, without blanks at its end. */
export type Comment = {
  readonly text: string;
  /** Offset in UTF-16 units. */
  readonly start: number;
  /** Nothing but blanks before it on its line. */
  readonly own: boolean;
  readonly atMargin: boolean;
};

export function commentsOf(source: string, shapes: Pick<Shapes, "comments">): readonly Comment[] {
  return shapes.comments.map((token) => {
    const lineStart = Math.max(source.lastIndexOf("\n", token.startOffset - 1), source.lastIndexOf("\r", token.startOffset - 1)) + 1;
    const before = source.slice(lineStart, token.startOffset);
    return {
      text: `#${source.slice(token.startOffset + 1, endOf(token)).trimEnd()}`,
      start: token.startOffset,
      own: /^[\s\ufeff]*$/u.test(before),
      atMargin: before === "" || before === "\ufeff",
    };
  });
}
