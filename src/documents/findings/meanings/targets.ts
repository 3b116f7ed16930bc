import type { Meanings } from "./meaning.ts";

export const targets = {
  "targets-empty": {
    en: "A list of targets says for nobody how much.",
    zh: "目标表里没有写谁要完成多少。",
  },
  "targets-sum": {
    en: "The parts that a target is split into do not add up to it.",
    zh: "一个目标分解给下级，各部分之和与它不符。",
  },
  "targets-over": {
    en: "The parts that a target is split into are more than it.",
    zh: "一个目标分解给下级，各部分之和超过了它。",
  },
  "target-share": {
    en: "The share written beside a target is not what its amount comes to.",
    zh: "目标旁写的占比与数额算出来的不符。",
  },
  "target-twice": {
    en: "One person or group has two different targets in a list.",
    zh: "同一个对象在目标表里有两个不同的目标。",
  },
  "allocation-shares": {
    en: "A target is shared out by several factors whose shares do not come to 100%.",
    zh: "按几个因素分配目标，各因素的占比合计不是 100%。",
  },
  "factor-parts": {
    en: "A part has no figure in one of the factors that a target is shared out by.",
    zh: "一个部门或团队在某个分配因素里没有数。",
  },
  "factor-nothing": {
    en: "A target is to be shared out by a factor that is 0 throughout.",
    zh: "用来分配目标的因素全部为 0。",
  },
  "factor-unread": {
    en: "A factor is written, and no target is shared out by it.",
    zh: "写了分配因素，没有目标按它分配。",
  },
  "allocation-step": {
    en: "A target is no multiple of the step that its parts are rounded to, so they cannot add up to it.",
    zh: "目标不是分配步长的整数倍，分不尽。",
  },
  "allocation-no-step": {
    en: "A target is shared out, and nothing says down to what its parts are rounded.",
    zh: "按比例分配的目标没有写分到什么单位。",
  },
  "seasons-count": {
    en: "There are more or fewer shares of seasons than the targets’ time has.",
    zh: "分期占比的个数与目标的期间不符。",
  },
  "seasons-sum": {
    en: "The shares of the seasons do not come to 100%.",
    zh: "各期占比合计不是 100%。",
  },
  "target-rows-by": {
    en: "Targets come from data that is not about people, and nothing says by which column.",
    zh: "目标取自不是按人的数据，没有写哪一列表示目标归谁。",
  },
  "targets-missing": {
    en: "A metric takes its target from a list, and there is none.",
    zh: "指标的目标取自目标表，而没有目标表。",
  },
  "targets-which": {
    en: "There are several lists of targets, and the metric does not say which.",
    zh: "有几张目标表，没有写取自哪一张。",
  },
  "targets-of-parts": {
    en: "The targets are for longer than the cycle, and what is measured (a ratio, say) does not add up over time, so there is no part of them to take.",
    zh: "目标的期间比考核周期长，而口径不随时间累加（如比率），不能按时间取一部分。",
  },
  "targets-by-person": {
    en: "A list holds targets of groups, and the metric asks for a person’s own.",
    zh: "目标表是按组的，而指标要取每个人的目标。",
  },
  "targets-of-people": {
    en: "A list holds targets of people, and the metric asks for a group’s.",
    zh: "目标表只有个人目标，而指标要取某个组的目标。",
  },
  "no-stretch-target": {
    en: "A rule reads a stretch target that the metric does not have.",
    zh: "规则用到挑战目标，而指标没有写。",
  },
  "revision-months": {
    en: "A revision does not begin in a later month, or does not end with the list that it revises.",
    zh: "修订的目标表没有从后面某个月开始，或没有与被修订的表同时结束。",
  },
  "revision-unit": {
    en: "Revised targets are in another unit.",
    zh: "修订后的目标换了单位。",
  },
  "revision-of-rows": {
    en: "Targets that come from a file are revised by a written list.",
    zh: "目标取自数据文件，不能用目标表修订。",
  },
  "revision-twice": {
    en: "Two lists revise the same one for the same time.",
    zh: "两张目标表修订同一张表的同一段时间。",
  },
  "revision-ungrounded": {
    en: "Targets are revised without why and by whose approval.",
    zh: "修订目标没有写原因和审批人。",
  },
  "revision-new": {
    en: "A revision names someone that the list before it does not.",
    zh: "修订表里有的人或部门，原来的表里没有。",
  },
  "revision-stretch": {
    en: "A target is revised, and its stretch target is not.",
    zh: "修订了目标，挑战目标没有跟着改。",
  },
  "revision-sum": {
    en: "After a revision the parts of a target do not add up to it.",
    zh: "修订之后，各部分之和与总目标不符。",
  },
  "revision-within-period": {
    en: "A target in percent is revised in the middle of a period, and a percentage has no parts to add up.",
    zh: "百分比目标在一个考核期的中间修订，前后两段合不成一个百分比。",
  },
  "targets-unread": {
    en: "A list of targets is read by no scheme, and another for the same time is: a slip of the name, most likely.",
    zh: "有目标表没有方案用到，而用到的另一份与它时间重叠，多半写错了名称。",
  },
} satisfies Meanings;
