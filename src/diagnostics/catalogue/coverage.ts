import { entries } from "../entry.ts";

/** Findings about values in no row of a rule or of the grades, or in two. */
export const coverage = entries({
  "range-turned": {
    severity: "error",
    title: { en: "a range that ends before it begins", zh: "范围的两头写反了" },
    reason: {
      en: "This range of “{what}” begins at {from} and ends at {to}, so no value lies in it.",
      zh: "“{what}”的这一范围从{from}开始，到{to}结束，没有一个值落在里面。",
    },
    hint: { en: "Write the lower figure first: {to} to {from}.", zh: "请把小的数写在前面：{to}至{from}。" },
  },
  "bands-gap": {
    severity: "error",
    title: { en: "a value in no row", zh: "有的值哪一档都不是" },
    reason: { en: "{witness} falls in no row of “{metric}”: {around}.", zh: "{witness} 不在“{metric}”的任何一档：{around}。" },
    hint: { en: "{advice}", zh: "{advice}" },
    acceptable: true,
  },
  "points-or-lines": {
    severity: "error",
    title: { en: "nothing said between two points", zh: "两点之间没有说明" },
    reason: {
      en: "“{metric}” gives points at {low} and at {high}, and does not say what lies between: at {witness} a straight line gives {line}, rows give {rows} (what stands at {low} holds until {high} is reached).",
      zh: "“{metric}”只说了 {low} 和 {high} 各得多少，没有说两者之间：{witness} 时，按直线（插值）得{line}，按分档（达到 {high} 之前都按 {low}）得{rows}。",
    },
    hint: {
      en: "For straight lines write “curve” before the points; for rows write “from”: “{rows} from {low}, {reached} from {high}”.",
      zh: "按直线变化的，请在各点之前写“线性插值”；按分档的，请写“{low}以上得{rows}，{high}以上得{reached}”。",
    },
  },
  "one-value-alone": {
    severity: "error",
    title: { en: "one value and everything else", zh: "只有一个值有分" },
    reason: {
      en: "“{metric}” gives {points} at exactly {place} and something else for every other value, so {beside} counts as the rest does.",
      zh: "“{metric}”只在正好 {place} 时得{points}，其他值都按其余算，{beside} 也不例外。",
    },
    hint: {
      en: "Write “from {place}” if more is as good, or “up to {place}” if less is; if exactly this value is meant, accept the finding.",
      zh: "更高也算的，请写“{place}以上”；更低也算的，请写“{place}以下”；确实只认这一个值的，请接受这条提示。",
    },
    acceptable: true,
  },
  "condition-past-row": {
    severity: "error",
    title: { en: "a row under a condition that passes over a better one", zh: "带条件的一档盖过了更好的一档" },
    reason: {
      en: "A row under a condition goes first, whatever lies beyond it: whoever meets the condition gets {less} at {place}, too, where the row without it gives {more}.",
      zh: "带条件的一档先算，不管上面还有哪一档：满足条件的人在 {place} 也只得{less}，而不带条件的那一档给{more}。",
    },
    hint: {
      en: "If the better row is to count, give this one both its ends: “{closed}”. If the condition is a limit, leave the place out: {less} when ….",
      zh: "应按更好的一档算的，请把这一档的两头都写明：“{closed}”。条件是限制的，请不写区间：当 …… 则得{less}。",
    },
    acceptable: true,
  },
  "bands-overlap": {
    severity: "error",
    title: { en: "a value in two rows", zh: "一个值落入两档" },
    reason: { en: "{witness} falls in two rows of “{metric}”.", zh: "{witness} 同时落入“{metric}”的两档。" },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "bands-order": {
    severity: "warning",
    title: { en: "rows out of order", zh: "分档次序混乱" },
    reason: { en: "The rows of “{metric}” go neither up nor down throughout.", zh: "“{metric}”的各档既不是从高到低，也不是从低到高。" },
    hint: { en: "Put them in order, from the highest to the lowest or the other way round.", zh: "请按从高到低或从低到高排列。" },
    acceptable: true,
  },
  "curve-order": {
    severity: "error",
    title: { en: "points of a curve out of order", zh: "折线的点次序混乱" },
    reason: {
      en: "The points of “{metric}” go neither up nor down throughout.",
      zh: "“{metric}”的各点既不是从低到高，也不是从高到低。",
    },
    hint: {
      en: "Put the points in order, from the lowest value to the highest or the other way round.",
      zh: "请按从低到高或从高到低排好。",
    },
  },
  "curve-ends": {
    severity: "error",
    title: { en: "nothing said beyond the ends of a curve", zh: "折线两端之外没有说明" },
    reason: {
      en: "“{metric}” says neither what it gives under {low} nor what it gives over {high}.",
      zh: "“{metric}”没有说明低于 {low}、高于 {high} 时各得多少分。",
    },
    hint: {
      en: "Write “flat beyond” if it stays as it is; under {low} “0 under {low}” can be written, too.",
      zh: "若保持不变，请写“两端持平”；低于 {low} 不得分的，可写“低于{low}得0分”。",
    },
  },
  "curve-below": {
    severity: "error",
    title: { en: "nothing said before a curve begins", zh: "折线之前没有说明" },
    reason: { en: "“{metric}” does not say what it gives under {edge}.", zh: "“{metric}”没有说明低于 {edge} 时得多少分。" },
    hint: {
      en: "Write “flat beyond” if it stays as it is, or “0 under {edge}”.",
      zh: "若保持不变，请写“两端持平”；否则写“低于{edge}得0分”。",
    },
  },
  "curve-above": {
    severity: "error",
    title: { en: "nothing said after a curve ends", zh: "折线之后没有说明" },
    reason: { en: "“{metric}” does not say what it gives over {edge}.", zh: "“{metric}”没有说明超过 {edge} 时得多少分。" },
    hint: {
      en: "Write “flat beyond” if it stays as it is, or add a point further out.",
      zh: "若保持不变，请写“两端持平”；否则再加一个更远的点。",
    },
  },
  "grades-gap": {
    severity: "error",
    title: { en: "a score without a grade", zh: "有的总分没有等级" },
    reason: { en: "{witness} falls in no grade: {around}.", zh: "{witness} 不在任何等级：{around}。" },
    hint: {
      en: "{advice}",
      zh: "{advice}",
    },
    acceptable: true,
  },
  "grades-overlap": {
    severity: "error",
    title: { en: "a score in two grades", zh: "一个总分落入两级" },
    reason: { en: "{witness} is both “{first}” and “{second}”.", zh: "{witness} 既是“{first}”，又是“{second}”。" },
    hint: { en: "{advice}", zh: "{advice}" },
  },
  "grades-order": {
    severity: "error",
    title: { en: "grades out of order", zh: "等级次序混乱" },
    reason: {
      en: "“{grade}” is for higher totals than “{before}” and stands below it; grades stand best first.",
      zh: "“{grade}”的分数比“{before}”高，却排在它后面；等级要从高到低排列。",
    },
    hint: { en: "Move “{grade}” above “{before}”.", zh: "请把“{grade}”移到“{before}”前面。" },
  },
  "grades-hole": {
    severity: "warning",
    title: { en: "a hole between grades", zh: "等级之间有空档" },
    reason: {
      en: "{witness} lies between “{below}” and “{above}” and is neither, so it gets “{rest}”, the grade of all others.",
      zh: "{witness} 在“{below}”与“{above}”之间，两级都不是，因此归入“{rest}”（其余）。",
    },
    hint: { en: "{advice}", zh: "{advice}" },
    acceptable: true,
  },
});
