/** A clause that cannot be read, as it stands, and from where to where it stopped being understood. */
export type Unreadable = { readonly clause: string; readonly at: number; readonly end: number };

/** What is written from `start` to `end` of the clause becomes `text`. */
export type Change = {
  readonly kind: "word" | "shape" | "sign" | "joint" | "quotes" | "digits" | "naming" | "brackets" | "comma" | "name";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The less the likelier. */
  readonly doubt: number;
};

export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** The words of a clause; texts in quotation marks are nobody's misspelt words. */
export function wordsOf(clause: string): readonly Word[] {
  const bare = clause.replace(/"[^"\n]*"|“[^”\n]*”|「[^」\n]*」/gu, (text) => " ".repeat(text.length));
  return [...bare.matchAll(/[A-Za-z_][A-Za-z_0-9]*|\p{Script=Han}+/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Each match of a pattern, and what stands there instead. */
export function replacing(
  clause: string,
  kind: Change["kind"],
  pattern: RegExp,
  becomes: (match: RegExpExecArray) => string,
): readonly Change[] {
  return [...clause.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { kind, start: match.index, end, text: becomes(match), doubt: 0 };
  });
}
