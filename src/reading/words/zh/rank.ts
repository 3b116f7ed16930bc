import type { rank as english } from "../en/rank.ts";

export const rank: typeof english = {
  by: (group, of, ties) => `按${of}在${group}中的名次（高者在前，${ties === undefined ? "相同的并列" : `相同的再比${ties}`}）：`,
  despiteVeto: "一票否决只限制等级的，名次不受影响。",
  fromFirst: {
    exactly: (place) => `第${place}名`,
    upTo: (place) => `前${place}名`,
    between: (from, to) => `第${from}至${to}名`,
    from: (place) => `第${place}名及以后`,
    share: (share) => `前${share}`,
    shareBetween: (from, to) => `前${from}之后至前${to}`,
  },
  fromLast: {
    exactly: (place) => (place === "1" ? "最后一名" : `倒数第${place}名`),
    upTo: (place) => `后${place}名`,
    between: (from, to) => `倒数第${from}至${to}名`,
    from: (place) => `倒数第${place}名及以前`,
    share: (share) => `后${share}`,
    shareBetween: (from, to) => `后${from}之前至后${to}`,
  },
};
