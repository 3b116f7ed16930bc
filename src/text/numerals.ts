/** A name whose digits are written as Chinese characters, each for itself: 项目12 is 项目一二. */
export function inCharacters(name: string): string {
  return name.replace(/\d/gu, (digit) => "〇一二三四五六七八九".charAt(Number(digit)));
}
