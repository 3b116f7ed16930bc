/**
 * One form for characters that East Asian typing has two of: full-width ASCII
 * (`９６％`, `（`, `，`) and its spaces. One UTF-16 unit becomes one, so offsets hold.
 */
export function fold(text: string): string {
  return plainAscii.test(text) ? text : text.replace(folded, (character) => signs[character] ?? asciiOf(character));
}

/** The same, without spaces at the ends. */
export function foldTrimmed(text: string): string {
  return fold(text).trim();
}

const plainAscii = /^[\x20-\x7e]*$/;

/** Full-width ASCII, spaces of other widths, signs that look alike. */
const folded = /[\uff01-\uff5e\u3000\u00a0\u2002-\u200a\u202f\uffe5\u2212\ufe63]/gu;

const signs: Readonly<Record<string, string>> = { "\uffe5": "¥", "\u2212": "-", "\ufe63": "-" };

/** The full-width block lies 0xfee0 above ASCII; everything else here is a space. */
function asciiOf(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : " ";
}

/** What an eye reads of a name: without spaces, in one width and one letter case. Names alike in it are one, written in two ways. */
export function foldLoosely(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s\p{Cf}]/gu, "")
    .toLowerCase();
}
