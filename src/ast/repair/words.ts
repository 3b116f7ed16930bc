import { unitWords } from "../../../grammar/words/units.ts";
import { clauseSpellings, type Surface } from "../../../grammar/words.ts";
import { isAlike } from "../../text/alike.ts";
import { allNear, deniesAlike } from "../../text/nearest.ts";
import { isSlip } from "../../text/slip.ts";
import { wordsMeant } from "../meant.ts";
import type { Frame } from "../trial.ts";
import { type Change, isChinese, type Unreadable, type Word, wordsOf } from "./change.ts";
import { DOUBTFUL } from "./doubt.ts";

const known: Readonly<Record<Surface, ReadonlySet<string>>> = {
  en: new Set(clauseSpellings("en")),
  zh: new Set(clauseSpellings("zh")),
};

/** than, in “less than”, is a word of the language and no slip of another. */
const partsOfPhrases: ReadonlySet<string> = new Set(clauseSpellings("en").flatMap((spelling) => spelling.split(" ")));

const index: Readonly<Record<Surface, ReadonlyMap<string, readonly string[]>>> = { en: indexOf(known.en), zh: indexOf(known.zh) };

/** A word for the one that it can only be a slip of, or that it stands for in everyday language. */
export function sureWords(unreadable: Unreadable, frame: Frame): readonly Change[] {
  return wordChanges(unreadable, frame).filter(({ doubt }) => doubt < DOUBTFUL);
}

/** A word for one that it is near to: 低标 for 低于. */
export function likelyWords(unreadable: Unreadable, frame: Frame): readonly Change[] {
  return wordChanges(unreadable, frame).filter(({ doubt }) => doubt >= DOUBTFUL);
}

function wordChanges(unreadable: Unreadable, { surface, declared }: Frame): readonly Change[] {
  const { clause } = unreadable;
  const names = placesOf(unreadable.clause, declared);
  return stretchesOf(unreadable)
    .filter((stretch) => !names.some(({ start, end }) => start < stretch.end && stretch.start < end))
    .flatMap(({ text, start, end, made = false }) => {
      const change = (meaning: string, doubt: number): Change => ({ kind: "word", start, end, text: meaning, doubt });
      const everyday = wordsMeant(text, surface);
      if (everyday && /[:：]/u.test(clause.charAt(end)))
        return everyday.map((each): Change => ({ kind: "word", start, end: end + 1, text: `${each} `, doubt: 0 }));
      return everyday
        ? everyday.map((each) => change(each, 0))
        : (made ? [] : slips(text, surface)).map((each) => change(each.text, each.doubt));
    })
    .toSorted((a, b) => a.doubt - b.doubt);
}

/** Where the names stand that the text declares: no word in them is misspelt. */
function placesOf(clause: string, declared: ReadonlySet<string>): readonly Pick<Word, "start" | "end">[] {
  return [...declared].flatMap((name) => {
    const start = clause.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
}

/** Words of everyday language that are near to one of the language and no slip of it. */
const everydayWords: ReadonlySet<string> = new Set(["之和", "取消"]);

type Slip = { readonly text: string; readonly doubt: number };

/** The words a word is near to: those it can only be a slip of alone, where there are any. */
function slips(text: string, surface: Surface): readonly Slip[] {
  if (
    known[surface].has(text) ||
    everydayWords.has(text) ||
    text
      .toLowerCase()
      .split(" ")
      .every((word) => partsOfPhrases.has(word) || Object.hasOwn(unitWords, word)) ||
    isShort(text) ||
    isMadeOfWords(text, surface)
  )
    return [];
  const near = allNear(text, spellingsLike(text, surface)).filter(
    ({ candidate }) => deniesAlike(candidate, text) || isAlike(text, candidate),
  );
  const sure = near.filter(({ candidate }) => (isChinese(text) ? isAlike(text, candidate) || isSlip(text, candidate) : true));
  const doubt = sure.length > 0 ? 0 : DOUBTFUL;
  return (sure.length > 0 ? sure : near).slice(0, 8).map(({ candidate, edits }) => ({ text: candidate, doubt: doubt + edits }));
}

/** Part of a run that is `made` of words of the language is none of them misspelt. */
type Stretch = Word & { readonly made?: boolean };

/** The words around the place where reading stopped, one by one and two or three together; the longest first. */
function stretchesOf({ clause, at, end }: Unreadable): readonly Stretch[] {
  const words = wordsOf(clause);
  const behind = words.findIndex(({ start }) => start > end);
  const near = words.slice(0, behind < 0 ? words.length : behind + 1).slice(-5);
  const [first] = words;
  const around = first && !near.includes(first) && at >= 0 ? [first, ...near] : near;
  const latin = around.flatMap((from, index) =>
    around.slice(index, index + 3).flatMap((to) => {
      const text = clause.slice(from.start, to.end);
      return /^[\w-]+(?: [\w-]+)*$/u.test(text) ? [{ text, start: from.start, end: to.end }] : [];
    }),
  );
  const han = around.filter(({ text }) => isChinese(text)).flatMap(partsOf);
  return [...latin, ...han].toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST_STRETCHES);
}

const LONGEST_WORD = 6;
const MOST_STRETCHES = 40;
const LONGEST_RUN = 12;

/** A run of Chinese characters may hold the misspelt word among others. */
function partsOf({ text, start }: Word): readonly Stretch[] {
  if (text.length > LONGEST_RUN) return [];
  const made = isMadeOfWords(text, "zh");
  const parts: Stretch[] = [];
  for (let from = 0; from < text.length - 1; from += 1)
    for (let to = from + 2; to <= Math.min(text.length, from + LONGEST_WORD); to += 1)
      parts.push({ text: text.slice(from, to), start: start + from, end: start + to, made });
  return parts;
}

/** So short that it is near to anything. */
function isShort(word: string): boolean {
  return /^[A-Za-z]{1,2}$/u.test(word);
}

/** 每低扣 is 每低 and 扣, not one word misspelt. */
function isMadeOfWords(text: string, surface: Surface): boolean {
  if (!isChinese(text)) return false;
  return [...text].some((_, at) => at > 0 && known[surface].has(text.slice(0, at)) && known[surface].has(text.slice(at)));
}

/** A Chinese word is taken for one of about its length with which it shares a character, a Latin one for one that begins with one of its letters. */
function spellingsLike(word: string, surface: Surface): ReadonlySet<string> {
  const begins = isChinese(word) ? [...word] : [...word.toLowerCase().slice(0, 2)];
  return new Set(
    begins
      .flatMap((character) => index[surface].get(character) ?? [])
      .filter(({ length }) => Math.abs(length - word.length) <= word.length / 3 + 1),
  );
}

/** The spellings by their characters: of Chinese words all, of Latin ones the first two. */
function indexOf(spellings: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const byCharacter = new Map<string, string[]>();
  for (const spelling of spellings) {
    if (spelling.length < 2) continue;
    const characters = isChinese(spelling) ? new Set(spelling) : new Set(spelling.slice(0, 2).toLowerCase());
    for (const character of characters) {
      const some = byCharacter.get(character) ?? [];
      some.push(spelling);
      byCharacter.set(character, some);
    }
  }
  return byCharacter;
}
