/** Characters that are taken for one another: they sound or look the same, and one keyboard gives the other. */
const groups = [
  "项顶",
  "众重中",
  "己已以",
  "份分粉",
  "树数束",
  "渡度",
  "记计几",
  "经径",
  "抵低底",
  "至止只",
  "日目",
  "朝超",
  "其期齐余",
  "得的地",
  "元圆员园",
  "为位",
  "平评凭",
  "每没",
  "合和核",
  "绩积级",
  "率律",
  "达大",
  "标飘表",
  "于余鱼",
  "末未",
  "权全",
  "奖将讲",
  "刻扣口",
  "加家佳",
  "保报",
  "封风丰",
  "季计",
  "适试事",
  "应映",
];

const groupsOf = new Map<string, Set<number>>();
groups.forEach((group, index) => {
  for (const character of group) groupsOf.set(character, (groupsOf.get(character) ?? new Set()).add(index));
});

/** Whether two words differ only in characters that are taken for one another: 封项 and 封顶. */
export function isAlike(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  for (let at = 0; at < word.length; at += 1) if (!isTakenFor(word.charAt(at), meant.charAt(at))) return false;
  return true;
}

function isTakenFor(character: string, other: string): boolean {
  if (character === other) return true;
  const common = groupsOf.get(other);
  if (!common) return false;
  for (const group of groupsOf.get(character) ?? []) if (common.has(group)) return true;
  return false;
}
