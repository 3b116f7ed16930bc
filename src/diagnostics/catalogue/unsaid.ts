import { entries } from "../entry.ts";

/** Findings about what a rule leaves open. Each shows what every reading would give. */
export const unsaid = entries({
  "nothing-under": {
    severity: "error",
    title: { en: "nothing said under", zh: "没有说明低于时怎样" },
    reason: {
      en: "“{metric}” does not say what it gives under {edge}. At {example}: 0 with “0 under”, {proportional} with “proportional under”, {full} with “full under”.",
      zh: "“{metric}”没有说明低于 {edge} 时得多少分。以 {example} 为例：不得分是 0 分，按比例得分是 {proportional}，仍得满分是 {full}。",
    },
    hint: {
      en: "Write one of these, or a step: -1 per 1% under.",
      zh: "请写明其一：低于目标不得分、低于目标按比例得分、低于目标得满分；或写计步，如每低1%扣1分。",
    },
  },
  "nothing-over": {
    severity: "error",
    title: { en: "nothing said over", zh: "没有说明超过时怎样" },
    reason: {
      en: "“{metric}” does not say what it gives over {edge}. At {example}: 0 with “0 over”, {proportional} with “proportional over”, {full} with “full over”.",
      zh: "“{metric}”没有说明超过 {edge} 时得多少分。以 {example} 为例：不得分是 0 分，按比例得分是 {proportional}，仍得满分是 {full}。",
    },
    hint: {
      en: "Write from instead of at if more is as good, or a step: -1 per 1% over.",
      zh: "若超过也得满分，请写“以上”；否则写计步，如每超1%扣1分。",
    },
  },
  "below-zero": {
    severity: "error",
    title: { en: "under zero or not", zh: "能否扣成负分" },
    reason: {
      en: "“{metric}” takes off {step} a step without end: at {example} it comes to {points}.",
      zh: "“{metric}”每步扣 {step}，没有止境：{example} 时为 {points}。",
    },
    hint: { en: "Write floor 0, or no floor if points under zero are meant.", zh: "请写 扣完为止（最低 0）；若可以为负分，写 不设下限。" },
  },
  "bare-per": {
    severity: "warning",
    title: { en: "part of a step", zh: "不足一步怎样算" },
    reason: {
      en: "“{metric}” does not say what part of a step gives. At {example}: {proRata} in proportion, {full} where only whole steps count, {started} where a started step counts. It is computed in proportion.",
      zh: "“{metric}”没有说明不足一步怎样算。以 {example} 为例：按比例是 {proRata}，只计整步是 {full}，不足也计是 {started}。现按比例计算。",
    },
    hint: {
      en: "Write per full or per started, or once for the scheme: steps pro rata, steps full, steps started.",
      zh: "请写“每满……”或“（不足也计）”，或在方案中统一写：计步 按比例、计步 整步、计步 不足也计。",
    },
    acceptable: true,
  },
  "step-needs-rate": {
    severity: "error",
    title: { en: "a step per what", zh: "每一步是每月还是本期" },
    reason: {
      en: "The target of “{metric}” is per {per} and the cycle a {cycle}, so {step} can be {step} a {per} or {step} in the {cycle}. At {example} against {target}: {perRate} or {inPeriod}.",
      zh: "“{metric}”的目标按{per}，考核按{cycle}，{step} 可以指每{per} {step}，也可以指每{cycle} {step}。以 {example} 对 {target} 为例：{perRate} 或 {inPeriod}。",
    },
    hint: { en: "Write “per {step} per {per}” or “per {step} in the period”.", zh: "请在 {step} 后写“/{per}”，或在“每”前写“本期”。" },
  },
  "rate-for-a-level": {
    severity: "error",
    title: { en: "a rate beside what does not add up", zh: "按期累计的目标对不累计的实际值" },
    reason: {
      en: "The target of “{metric}” is per {per}, so it grows with the {cycle}; what it is held against (an average, a last value, a ratio …) does not.",
      zh: "“{metric}”的目标按{per}，会随考核的{cycle}折算；而口径（平均、期末、比率等）不随时间累计，不能相比。",
    },
    hint: {
      en: "Write the target without its period, or measure a sum or a monthly average.",
      zh: "请把目标写成不带周期的数，或口径改用 合计 或 月均。",
    },
  },
});
