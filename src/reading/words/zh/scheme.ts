import type { scheme as english } from "../en/scheme.ts";
import { periods } from "./item.ts";

const lowered = "逐日累加的指标，目标按在岗天数折减。";
const inParts =
  "期内岗位等有变动的，或者期内换用新版方案的，前后分别考核；总分按各段天数加权，按最后的方案定等级；按时间发的奖金按天数计，按业绩发的各段相加。";

export const scheme: typeof english = {
  title: (label, version) => `${label}（版本 ${version}）`,
  inForce: (from, to) => (to === undefined ? `自 ${from} 起施行。` : `有效期为 ${from} 至 ${to}，首尾两日均包括在内。`),
  everyone: "适用于考核期内的全体人员。",
  appliesTo: (column, values) => `适用于${column}为${values}的人员。`,
  appliesWhen: (condition) => `其中仅限${condition}的人员。`,
  cycle: (unit) => (unit === "half" ? "每半年考核一次。" : `每${periods[unit]}考核一次。`),
  project: (from, to) => `项目自 ${from} 至 ${to}，首尾两日均包括在内，整个项目考核一次。`,
  onChange: {
    calendar: `考核期内入职或离职的，按日历天数折算：${lowered}${inParts}`,
    working: `考核期内入职或离职的，按国务院放假安排下的工作日折算：${lowered}${inParts}`,
  },
  changedInGroups: "这些人在群体中只算一次，按最后的岗位，用各段合并后的总分；群体还要用到别的数时，由负责人确定。",
  exact: "所有数值均按精确值计算，只在写明取整之处取整，取整后的数值用于后续各步。",
  missing: "数据缺失不等于 0。各项没有另行规定的，在补齐之前此人没有结果。",
  provisional: "团体中还有人没有结果时，该团体的名次、比例、分配等均为暂定。",
  edges: "“达到”“不超过”某数，包括该数本身；“超过”“低于”某数，不包括该数本身。",

  chapters: {
    about: "方案概况",
    items: "考核项目",
    section: (label) => `维度：${label}`,
    extras: "加减分项",
    coefficients: "系数",
    total: "总分",
    limits: "团体限额",
    grades: "等级",
    vetoes: "一票否决",
    outcomes: "结果应用",
    distribution: "等级分布",
    pay: "奖金",
    order: "计算顺序",
    data: "数据来源",
    examples: "示例",
    accepted: "保留的问题",
  },

  sectionWeight: (from, to) => (from === to ? `本维度权重${from}。` : `本维度权重可在${from}至${to}之间。`),
  weighs: (sum, result) => (sum === result ? `各项权重为${sum}。` : `各项权重 ${sum} = ${result}。`),
  sectionSum: "本维度得分为各项得分之和。",
  sectionShare: (full, share) => `各项合计按${full}分制打分，本维度得分为各项之和 × ${share}。`,

  outOf: (full) => `满分${full}。`,
  totalIs: (text) => `总分为${text}。`,
  noPoints: "没有计分的项目，奖金不按总分发放。",
  sumOfItems: "总分为各项得分之和。",
  sumOfSections: (names, hasOthers) => `总分为${names}${hasOthers ? "以及维度以外各项" : ""}的得分之和。`,
  rescaled: (full) => `有项目被剔除时，上述合计乘以${full}，再除以其余各项的权重之和。`,
  times: (names) => `再乘以${names}。`,
  extras: "然后加上各加减分项。",
  extrasCap: (most) => `加减分项合计最多加${most}。`,
  extrasFloor: (least) => `加减分项合计不低于${least}。`,

  gradesBy: "等级按总分确定：",
  grade: (label, stretch) => `${label}：${stretch}`,
  gradeWhen: (text, condition) => `${text}，且须${condition}`,
  bestGrade: "同时满足多个等级条件的，取最好的等级。",
  noGrade: "总分不在以上各等级之内的，没有等级，须另行决定。",

  veto: (label, when, then) => `${label === "" ? "" : `${label}：`}${when}的，${then}。`,
  vetoTotal: (value) => `无论得分多少，总分为${value}`,
  vetoGrade: (grade) => `等级最高为${grade}`,
  vetoMetric: (metric, value) => `无论得分多少，${metric}按${value}计`,

  outcome: (label, when) => `${when}的，适用“${label}”。仅作提示，不影响计算。`,

  shareOf: {
    "at-most": (amount, group, grades) => `${group}中${grades}不超过${amount}`,
    "at-least": (amount, group, grades) => `${group}中${grades}不少于${amount}`,
    exactly: (amount, group, grades) => `${group}中${grades}正好为${amount}`,
  },
  gradesTogether: (grades) => (grades.length < 2 ? grades.join("") : `${grades.join("与")}合计`),
  people: (count) => `${count}人`,
  underCondition: (text, condition) => `${condition}时，${text}。`,
  plainly: (text) => `${text}。`,
  shareRounding: (rounding) => `按比例算出的人数不是整数的，${rounding}。`,
  heads: "比例按团体总人数计算，没有结果的人也计入。",
  moves: {
    trim: "超出限额的，总分名次靠后的人降到下一等。",
    raise: "不足规定人数的，由名次紧接其后的人升入，但被否决或不满足该等级条件的人除外。",
    lower: "不足规定人数的，由上面各等中名次靠后的人降入。",
    fillBest: "最好等级不足规定人数的，由名次紧接其后的人升入。",
  },
  addUp: "各等级均有固定比例时，按最大余数使各等人数之和等于总人数。",
  ties: { in: "限额边缘总分相同的，全部计入。", out: "限额边缘总分相同的，全部不计入。" },
  tiesBy: (by) => `限额边缘总分相同的，再比${by}，高者在前。`,

  limit: {
    "at-most": (what, value) => `${what}不得超过${value}。`,
    "at-least": (what, value) => `${what}不得低于${value}。`,
    exactly: (what, value) => `${what}须正好为${value}。`,
  },
  limitThen: { hold: "否则在作出决定之前，该团体中任何人都没有结果。", scale: "否则该团体所有人的结果按同一比例调整到该数。" },
};
