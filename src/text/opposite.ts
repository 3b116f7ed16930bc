/** Words that say the contrary of one another, by a character each. */
const opposites = ["内外", "加扣", "加减", "增减", "高低", "多少", "大小", "前后", "上下", "升降", "有无", "满零", "超低", "早晚"].map(
  ([one = "", other = ""]) => [one, other] as const,
);

/** Whether one word turns round what the other says: 之外 and 之内, 加至满分 and 扣至零分. A slip never does. */
export function turnsRound(a: string, b: string): boolean {
  return opposites.some(([one, other]) => says(a, one, other, b) || says(b, one, other, a));
}

function says(a: string, one: string, other: string, b: string): boolean {
  return a.includes(one) && !a.includes(other) && b.includes(other) && !b.includes(one);
}
