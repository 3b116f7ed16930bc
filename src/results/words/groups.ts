import type { GroupFn } from "../../scheme/types/expression.ts";
import type { DistributionShare } from "../../scheme/types/group.ts";

/** The words of figures over people in one language. */
export type GroupWords = {
  /** What a step that tells of such a figure is called. */
  readonly title: string;
  readonly everyone: string;
  readonly scheme: string;
  /** `rank(total in team)` */
  readonly figures: Readonly<Record<GroupFn | "headcount", string>>;
  readonly within: (of: string, group: string) => string;
  readonly place: (at: number, heads: number, group: string) => string;
  readonly placeFromLast: (at: number, heads: number, group: string) => string;
  readonly level: (others: number) => string;
  readonly counted: (counted: number, heads: number, group: string) => string;
  /** Of so few people that their values could be told from it. */
  readonly hidden: string;
  readonly keepsTo: (told: string) => string;
  readonly notLimited: string;
  readonly moved: (op: DistributionShare["op"], grades: string, count: number, heads: number, at: number) => string;
  readonly unmoved: (at: number, heads: number) => string;
  /** A share, where only one person is spoken of. */
  readonly shared: (name: string) => string;
  /** Why there is no such figure. */
  readonly alone: string;
  readonly nobody: string;
  readonly nothingToShareBy: string;
};

export const english: GroupWords = {
  title: "Within the group",
  everyone: "everyone",
  scheme: "this scheme",
  figures: {
    rank: "rank",
    "rank-from-last": "rank from last",
    percentile: "percentile",
    sum: "sum",
    average: "average",
    min: "smallest",
    max: "largest",
    median: "median",
    count: "count",
    headcount: "headcount",
  },
  within: (of, group) => (of === "" ? group : `${of} in ${group}`),
  place: (at, heads, group) => `Place ${at} of ${heads} in ${group}`,
  placeFromLast: (at, heads, group) => `Place ${at} from the last of ${heads} in ${group}`,
  level: (others) => (others === 1 ? "level with one other" : `level with ${others} others`),
  counted: (counted, heads, group) =>
    counted === heads ? `Of all ${heads} people in ${group}` : `Of ${counted} of the ${heads} people in ${group}; the others have no value`,
  hidden: "(not shown)",
  keepsTo: (told) => `${told}: unchanged`,
  notLimited: "the group is not known: unchanged",
  moved: (op, grades, count, heads, at) => {
    const verb = { "at-most": "at most", "at-least": "at least", exactly: "exactly" }[op];
    return `“${grades}” holds ${verb} ${count} of ${heads} people; the place here is ${at}`;
  },
  unmoved: (at, heads) => `Place ${at} of ${heads}: the shares leave the grade as it is`,
  shared: (name) => `“${name}” hangs on everyone who shares it, and an example is about one person.`,
  alone: "there is nobody to be compared with",
  nobody: "nobody of the group has this value",
  nothingToShareBy: "what it is shared by adds up to 0",
};

export const chinese: GroupWords = {
  title: "组内比较",
  everyone: "全员",
  scheme: "本方案",
  figures: {
    rank: "排名",
    "rank-from-last": "倒数名次",
    percentile: "百分位",
    sum: "合计",
    average: "平均",
    min: "最小值",
    max: "最大值",
    median: "中位数",
    count: "计数",
    headcount: "人数",
  },
  within: (of, group) => (of === "" ? group : `${of} 在 ${group} 内`),
  place: (at, heads, group) => `在${group}的 ${heads} 人中排第 ${at}`,
  placeFromLast: (at, heads, group) => `在${group}的 ${heads} 人中排倒数第 ${at}`,
  level: (others) => `与另外 ${others} 人并列`,
  counted: (counted, heads, group) =>
    counted === heads ? `取自${group}全部 ${heads} 人` : `取自${group} ${heads} 人中的 ${counted} 人，其余的人没有这项数值`,
  hidden: "（不显示）",
  keepsTo: (told) => `${told}，不变`,
  notLimited: "不知道组内情况，不变",
  moved: (op, grades, count, heads, at) => {
    const verb = { "at-most": "最多", "at-least": "至少", exactly: "正好" }[op];
    return `${heads} 人中“${grades}”${verb} ${count} 人，本人排第 ${at}`;
  },
  unmoved: (at, heads) => `${heads} 人中本人排第 ${at}，名额不影响等级`,
  shared: (name) => `“${name}”取决于一起分配的所有人，而示例只说一个人。`,
  alone: "没有可以比较的人",
  nobody: "组内没有人有这项数值",
  nothingToShareBy: "分配依据合计为 0",
};
