/** What a part of a scheme's text is. */
export type CodeKind = "comment" | "statement" | "text" | "number" | "word";

/** A stretch of a line: plain, or of a kind. */
export type CodePart = string | readonly [CodeKind, string];

export type CodeLine = readonly CodePart[];
