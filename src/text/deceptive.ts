import { type HiddenName, hiddenNames } from "./hidden-names.ts";

/** Characters that make a text look like another one: unseen ones, and letters that look like those of another script. */
export type Deceptive = {
  /** Offsets in UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: "hidden"; readonly character: string; readonly name: HiddenName }
  | { readonly kind: "look-alike"; readonly character: string; readonly like: string }
);

/** More of them are no text any more, and each would be told. */
const MOST = 50;

const hidden = new RegExp(`[${Object.keys(hiddenNames).join("")}]+`, "gu");
const words = /[\p{L}\p{M}\p{N}_\u2e80-\u2fdf]+/gu;
/** Letters of scripts whose letters look Latin, and pieces of characters that look like whole ones. */
const suspect = /[\p{Script=Cyrillic}\p{Script=Greek}\u2e80-\u2fdf\uf900-\ufaff]/u;
const pieces = /[\u2e80-\u2fdf\uf900-\ufaff]/u;
const latin = /\p{Script=Latin}/u;

/** The first of them, in the order of the text. A word of one script alone deceives nobody. */
export function deceptiveIn(text: string): readonly Deceptive[] {
  if (!/[^\u0000-\u00ac\u4e00-\u9fff]/u.test(text)) return [];
  const found: Deceptive[] = [];
  for (const { 0: run, index } of text.matchAll(hidden)) {
    if (found.length >= MOST) break;
    const [character = ""] = run;
    const name = hiddenNames[character];
    // Editors put one before a text, to say how it is encoded.
    if (name && !(index === 0 && run === "\ufeff")) found.push({ kind: "hidden", start: index, end: index + run.length, character, name });
  }
  for (const { 0: word, index } of text.matchAll(words)) {
    if (found.length >= 2 * MOST) break;
    const alike = suspect.test(word) ? lookAlikeIn(word) : undefined;
    if (alike) found.push({ ...alike, start: index + alike.start, end: index + alike.end });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The first letter of a word that looks like one of the script around it. */
function lookAlikeIn(word: string): Extract<Deceptive, { kind: "look-alike" }> | undefined {
  const isMixed = latin.test(word);
  let start = 0;
  for (const character of word) {
    const like = pieces.test(character) ? character.normalize("NFKC") : isMixed ? lookalikes.get(character) : undefined;
    const end = start + character.length;
    if (like !== undefined && like !== character) return { kind: "look-alike", start, end, character, like };
    start = end;
  }
  return undefined;
}

/** Cyrillic and Greek letters, each before the Latin one it looks like. */
const pairs = "аaвBеeзЗкkмMнHоoрpсcтTуyхxіiјjѕsԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSαaοoνvρpτtυuιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

const lookalikes: ReadonlyMap<string, string> = new Map(
  (pairs.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
