import { entries } from "../entry.ts";

/** Findings about what a rule leaves open. Each shows what every reading would give. */
export const unsaid = entries({
  "step-inside-anchor": {
    severity: "error",
    title: { en: "a step from where nothing changes yet", zh: "不加不扣的范围内又开始加扣分" },
    reason: {
      en: "“{metric}” gives {points} at {edge}, but this step counts from {from} already.",
      zh: "“{metric}”到{edge}为止都得{points}，而这一条从{from}就开始加扣分。",
    },
    hint: {
      en: "Let the step count from {edge} on, or say where {points} end.",
      zh: "请让这一条从{edge}起算，或改正得{points}的范围。",
    },
  },
  "step-against-anchor": {
    severity: "error",
    title: { en: "full points and a deduction on the same side", zh: "同一侧又得分又扣分" },
    reason: {
      en: "“{metric}” gives its points from an edge on, but this step takes off on the very same side of that edge.",
      zh: "“{metric}”从界限起往这一侧都得分，而这一条又在同一侧扣分。",
    },
    hint: {
      en: "Correct the direction of one of the two, as in “full from 95%, -5 per 5% under”.",
      zh: "请改正其中一处的方向，如“95%及以上得满分，每低5%扣5分”。",
    },
  },
  "nothing-under": {
    severity: "error",
    title: { en: "nothing said under", zh: "没有说明低于时怎样" },
    reason: {
      en: "“{metric}” does not say what it gives under {edge}. At {example}: 0, or {proportional} in proportion, or still {full}.",
      zh: "“{metric}”没有说明低于 {edge} 时得多少分。以 {example} 为例：不得分是 0 分，按比例是 {proportional}，仍得满分是 {full}。",
    },
    hint: {
      en: "Write “0 under {place}”, “proportional under {place}” or “full under {place}”; or a step, such as “-1 per 1% under, floor 0”.",
      zh: "请写“低于{place}得0分”“低于{place}按比例得分”或“低于{place}得满分”；也可以写每低多少扣几分，如“每低1%扣1分，最低0”。",
    },
  },
  "nothing-over": {
    severity: "error",
    title: { en: "nothing said over", zh: "没有说明超过时怎样" },
    reason: {
      en: "“{metric}” does not say what it gives over {edge}. At {example}: 0, or still {full}, or something between by steps.",
      zh: "“{metric}”没有说明超过 {edge} 时得多少分。以 {example} 为例：不得分是 0 分，仍得满分是 {full}，也可以逐步扣减。",
    },
    hint: {
      en: "Write “0 over {place}” or “full over {place}”; or a step, such as “-1 per 1 over, floor 0”.",
      zh: "请写“超过{place}得0分”或“超过{place}得满分”；也可以写每超多少扣几分，如“每超1扣1分，最低0”。",
    },
  },
  "below-zero": {
    severity: "error",
    title: { en: "under zero or not", zh: "能不能扣成负分" },
    reason: {
      en: "“{metric}” takes off {step} a step without end: at {example} it comes to {points}.",
      zh: "“{metric}”每步扣 {step}，没有说扣到哪里为止：{example} 时是 {points}。",
    },
    hint: { en: "Write “floor 0”, or “no floor” if points under zero are meant.", zh: "请写“最低0”；若可以是负分，写“不设下限”。" },
  },
  "bare-per": {
    severity: "warning",
    title: { en: "part of a step", zh: "不足一步怎样算" },
    reason: {
      en: "“{metric}” does not say what part of a step gives. At {example}: {proRata} in proportion, {full} where only whole steps count, {started} where a started step counts. It is computed in proportion.",
      zh: "“{metric}”没有说明不足一步怎样算。以 {example} 为例：按比例是 {proRata}，只计整步是 {full}，不足也计是 {started}。现按比例计算。",
    },
    hint: {
      en: "Write “per full 1%” or “per started 1%” instead of “per 1%”; or once for the scheme “steps pro rata”, “steps full” or “steps started”.",
      zh: "请在步长后面写“（不足不计）”或“（不足也计）”，如“每低1%（不足不计）扣1分”；也可在方案中统一写“计步 按比例”“计步 整步”或“计步 不足也计”。",
    },
    acceptable: true,
  },
  "step-needs-rate": {
    severity: "error",
    title: { en: "a step per month or in the period", zh: "每一步是每月的，还是本期的" },
    reason: {
      en: "The target of “{metric}” is per {per} and the cycle a {cycle}, so {step} can be {step} a {per} or {step} in the {cycle}. At {example} against {target}: {perRate} or {inPeriod}.",
      zh: "“{metric}”的目标按{per}，考核按{cycle}：{step} 可以指每{per} {step}，也可以指每{cycle} {step}。以 {example} 对目标 {target} 为例：前者得 {perRate}，后者得 {inPeriod}。",
    },
    hint: {
      en: "Write “per {step} per {per}” or “per {step} in the period”.",
      zh: "指每{per}的，请写“{step}每{per}”；指整个考核期的，请写“{step}本期”。",
    },
  },
  "rate-for-a-level": {
    severity: "error",
    title: { en: "a target per period for what does not add up", zh: "按期累计的目标，对不累计的实际值" },
    reason: {
      en: "The target of “{metric}” is per {per}, so it grows with the {cycle}; an average, a last value or a ratio does not grow.",
      zh: "“{metric}”的目标按{per}，考核按{cycle}时会成倍；而平均、期末、比率不会成倍，两者不能相比。",
    },
    hint: {
      en: "Write the target without “per {per}”, or measure “sum(…)” or “monthly average(…)”.",
      zh: "请把目标写成不带“每{per}”的数，或口径改用“合计(……)”或“月均(……)”。",
    },
  },
  "average-against-sum": {
    severity: "error",
    title: { en: "an average against a sum", zh: "平均与合计不能相比" },
    reason: {
      en: "“{metric}” measures the {measured} over the {cycle}, and its target is the {aimed} of {rows} rows: whoever does each time just what is asked for attains {attained}.",
      zh: "“{metric}”的口径是{cycle}内的{measured}，而目标是 {rows} 行的{aimed}：每期都刚好完成的人，完成率是{attained}。",
    },
    hint: {
      en: "Take both the same way: “sum(…)” on both sides, or “average(…)” on both.",
      zh: "请把两边统一：都用“合计(……)”，或都用“平均(……)”。",
    },
  },
});
