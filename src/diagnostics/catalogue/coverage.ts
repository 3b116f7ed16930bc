import { entries } from "../entry.ts";

/** Findings about values in no row of a rule or of the grades, or in two. */
export const coverage = entries({
  "bands-gap": {
    severity: "error",
    title: { en: "a value in no row", zh: "有的值没有得分" },
    reason: { en: "{witness} falls in no row of “{metric}”: {around}.", zh: "{witness} 不在“{metric}”的任何一档：{around}。" },
    hint: { en: "Let the rows meet, or add “0 otherwise”.", zh: "请让各档相接，或加“其余得0分”。" },
    acceptable: true,
  },
  "bands-overlap": {
    severity: "error",
    title: { en: "a value in two rows", zh: "一个值落入两档" },
    reason: { en: "{witness} falls in two rows of “{metric}”.", zh: "{witness} 同时落入“{metric}”的两档。" },
    hint: { en: "“A to B” includes both ends: write “from A to under B”.", zh: "“A至B”含两端：请写“A以上，不足B”。" },
  },
  "bands-order": {
    severity: "warning",
    title: { en: "rows out of order", zh: "分档次序混乱" },
    reason: { en: "The rows of “{metric}” go neither up nor down throughout.", zh: "“{metric}”的各档既不是从高到低，也不是从低到高。" },
    acceptable: true,
  },
  "curve-order": {
    severity: "error",
    title: { en: "points of a curve out of order", zh: "折线的点次序混乱" },
    reason: {
      en: "The points of “{metric}” must stand from the lowest value to the highest, each value once.",
      zh: "“{metric}”的点要从低到高排列，每个值一次。",
    },
  },
  "curve-below": {
    severity: "error",
    title: { en: "nothing said before a curve begins", zh: "折线之前没有说明" },
    reason: { en: "“{metric}” does not say what it gives under {edge}.", zh: "“{metric}”没有说明低于 {edge} 时得多少分。" },
    hint: { en: "Write flat beyond, or 0 under that value.", zh: "请写 两端持平，或写低于该值不得分。" },
  },
  "curve-above": {
    severity: "error",
    title: { en: "nothing said after a curve ends", zh: "折线之后没有说明" },
    reason: { en: "“{metric}” does not say what it gives over {edge}.", zh: "“{metric}”没有说明超过 {edge} 时得多少分。" },
    hint: { en: "Write flat beyond.", zh: "请写 两端持平。" },
  },
  "grades-gap": {
    severity: "error",
    title: { en: "a score without a grade", zh: "有的分数没有等级" },
    reason: { en: "{witness} falls in no grade: {around}.", zh: "{witness} 不在任何等级：{around}。" },
    hint: {
      en: "Write from alone, so that each grade reaches up to the next, or round the total to whole points.",
      zh: "请只写下限（80以上），让各级相接；或把总分取整。",
    },
    acceptable: true,
  },
  "grades-overlap": {
    severity: "error",
    title: { en: "a score in two grades", zh: "一个分数落入两级" },
    reason: { en: "{witness} is both “{first}” and “{second}”.", zh: "{witness} 既是“{first}”又是“{second}”。" },
  },
  "grades-order": {
    severity: "error",
    title: { en: "grades out of order", zh: "等级次序混乱" },
    reason: {
      en: "“{grade}” is for higher totals than “{before}” and stands below it; grades stand best first.",
      zh: "“{grade}”的总分高于“{before}”，却排在它后面；等级应从高到低排列。",
    },
  },
  "grades-hole": {
    severity: "warning",
    title: { en: "a hole between grades", zh: "等级之间有空档" },
    reason: {
      en: "{witness} lies between “{below}” and “{above}” and so is given “{rest}”, the grade of all others.",
      zh: "{witness} 落在“{below}”与“{above}”之间，因此按其余归入“{rest}”。",
    },
    hint: { en: "Let each grade begin where the one above it ends: from 80, from 90.", zh: "请让各等级相接，如 90以上、80以上。" },
    acceptable: true,
  },
});
