/** Numbers spelt in characters, as HR texts write them: 两, 十二, 三十. */
const digits = "零一二三四五六七八九";

const english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The value of a spelt-out whole number under 1000, in English up to ten, or undefined. */
export function numeralValue(text: string): number | undefined {
  const spelt = english.indexOf(text.toLowerCase());
  if (spelt >= 0) return spelt;
  const plain = text.replaceAll("两", "二").replaceAll("〇", "零");
  const match = /^(?:(.)百)?零?(?:(.)?十)?(.)?$/u.exec(plain);
  if (!match || plain === "") return undefined;
  const [, hundreds, tens, ones] = match;
  const digit = (character: string | undefined): number => (character === undefined ? 0 : digits.indexOf(character));
  const parts = [digit(hundreds), plain.includes("十") ? (tens === undefined ? 1 : digit(tens)) : 0, digit(ones)] as const;
  if (parts.some((part) => part < 0)) return undefined;
  return parts[0] * 100 + parts[1] * 10 + parts[2];
}

/** English ordinals, as they are spelt up to the tenth. */
export const ordinals: readonly string[] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** The place that an English ordinal up to the tenth names, or undefined. */
export function ordinalValue(text: string): number | undefined {
  const place = ordinals.indexOf(text.toLowerCase()) + 1;
  return place > 0 ? place : undefined;
}

/** The characters a spelt-out number is made of. */
export const numeralCharacters = /^[零〇一二两三四五六七八九十百]+/u;
