import { editDistance } from "./nearest.ts";

/**
 * Whether a word can only be a slip of the one it is nearest to, so that the one
 * may be written for the other unasked: `colection`, 款回率. A digit tells names
 * apart (Q1, Q2), and so does a Chinese character: 净利率 is no slip of 毛利率.
 * In a short word hardly anyone mistypes two letters: second is no slip of beyond.
 */
export function isSlip(word: string, meant: string): boolean {
  const written = folded(word);
  const wanted = folded(meant);
  if (digits(written) !== digits(wanted)) return false;
  if (/\p{Script=Han}/u.test(written + wanted)) return sorted(written) === sorted(wanted);
  const edits = editDistance([...written], [...wanted], MOST_EDITS);
  const isLong = written.length > LONG && written.charAt(0) === wanted.charAt(0);
  return edits === 1 || sorted(written) === sorted(wanted) || (isLong && edits <= MOST_EDITS);
}

/** In a long word two letters may be wrong. */
const LONG = 8;
const MOST_EDITS = 2;

/** A digit tells names apart. */
export function sameDigits(a: string, b: string): boolean {
  return digits(folded(a)) === digits(folded(b));
}

/** Full width and capitals tell nothing apart; 圆 is another way to write 元. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("圆", "元");
}

function digits(text: string): string {
  return text.replace(/\P{N}/gu, "");
}

function sorted(text: string): string {
  return [...text].toSorted().join("");
}
