import { entries } from "../entry.ts";

/** Lists of targets that revise another. */
export const revisions = entries({
  "revision-months": {
    severity: "error",
    title: { en: "not the months that are left", zh: "不是剩余的月份" },
    reason: {
      en: "This list is for {own}; “{list}”, which it revises, is for {time}.",
      zh: "这张表的有效期是 {own}；被修订的“{list}”是 {time}。",
    },
    hint: {
      en: "A revision begins in a later month and ends with what it revises: “effective {months}”. Its amounts are for these months alone.",
      zh: "修订要从后面的某个月开始，与被修订的目标表同时结束：“有效期 {months}”。表中数额只是这几个月的。",
    },
  },
  "revision-unit": {
    severity: "error",
    title: { en: "revised in another unit", zh: "修订前后单位不同" },
    reason: { en: "“{list}” is in {unit}; this list is in {own}.", zh: "“{list}”的单位是{unit}，这张表是{own}。" },
    hint: {
      en: "Write the new amounts in the same unit. Another quantity is a list of its own.",
      zh: "请用同一种单位写新的数额；不同的量请另列一张目标表。",
    },
  },
  "revision-of-rows": {
    severity: "error",
    title: { en: "targets of a file are revised in the file", zh: "数据中的目标在数据里修订" },
    reason: {
      en: "“{list}”, or this list, takes its amounts from a source; only written amounts can be revised by a list.",
      zh: "“{list}”或这张表的数额取自数据；用目标表修订的，只能是写出的数额。",
    },
    hint: {
      en: "Let each row of the source say its month, and put the new amounts into the rows of the months left.",
      zh: "请让数据的每一行写明月份，把剩余月份的行改成新的数额。",
    },
  },
  "revision-twice": {
    severity: "error",
    title: { en: "two lists revise one", zh: "两张表修订同一张" },
    reason: {
      en: "“{first}” revises “{list}” already, so two amounts would be in force at a time.",
      zh: "“{first}”已经修订了“{list}”，同一时间会有两个数额。",
    },
    hint: { en: "Let the later list revise the earlier: “revises {first}”.", zh: "请让后一张修订前一张：“修订 {first}”。" },
  },
  "targets-unread": {
    severity: "warning",
    title: { en: "two lists of targets for the same months", zh: "同一时间有两份目标表" },
    reason: {
      en: "No scheme reads “{targets}”, and “{other}”, which is read, is for the same months.",
      zh: "没有方案用到目标表“{targets}”；用到的是“{other}”，而两份的时间有重叠。",
    },
    hint: {
      en: "If it replaces the other, write “revises {other}” in it; if a metric is held against it, write “target from targets {targets}” there; else take it out.",
      zh: "若用来取代另一份，请在其中写“修订 {other}”；若是某个指标的目标，请在指标里写“目标 取自 目标表 {targets}”；否则请删去。",
    },
  },
  "revision-ungrounded": {
    severity: "warning",
    title: { en: "a revision without its grounds", zh: "修订没有依据" },
    reason: {
      en: "“{list}” changes what people are held against, and does not say why and who approved it.",
      zh: "“{list}”改了大家的目标，却没有写明原因和审批人。",
    },
    hint: {
      en: 'Write “because "…"” and “approved by "…"”; both are shown beside every target that it changes.',
      zh: '请写“原因 "……"”和“审批 "……"”，凡改动的目标旁都会显示。',
    },
    acceptable: true,
  },
  "revision-new": {
    severity: "warning",
    title: { en: "not among the targets before", zh: "修订前没有这个目标" },
    reason: {
      en: "“{name}” has no target before {from}; it has one from then on only.",
      zh: "“{name}”在 {from} 之前没有目标，只从那天起有。",
    },
    hint: {
      en: "{meant} If it is new, accept this with the reason, and write 0 for whoever it replaces.",
      zh: "{meant}如果确是新增，请接受本条并注明理由；被它取代的写 0。",
    },
    acceptable: true,
  },
  "revision-stretch": {
    severity: "error",
    title: { en: "the stretch target is not revised", zh: "挑战目标没有修订" },
    reason: {
      en: "The target of “{name}” is revised; its stretch target would stay the old one.",
      zh: "“{name}”的目标改了，挑战目标却还是原来的。",
    },
    hint: { en: "Write its new stretch target beside the new target.", zh: "请在新目标旁写上新的挑战目标。" },
  },
  "revision-sum": {
    severity: "error",
    title: { en: "the revised parts do not make the whole", zh: "修订后的分解与总目标不符" },
    reason: {
      en: "From {from} on, the split of {of} is {parts} = {sum}, not {whole}; what is not revised carries over.",
      zh: "从 {from} 起，{of}的分解为 {parts} = {sum}，不是 {whole}；没有修订的沿用原来的。",
    },
    hint: {
      en: 'Write the split again with all its parts, with 0 for whoever has none left. If it is meant, write “accept revision-sum "…"” with the reason.',
      zh: '请把这次分解的各部分重新写全，不再承担的写 0；确实如此的，写“接受 revision-sum "……"”并注明理由。',
    },
    acceptable: true,
  },
  "revision-within-period": {
    severity: "error",
    title: { en: "a percentage revised within a period", zh: "百分比目标在期间内修订" },
    reason: {
      en: "“{metric}” is computed every {cycle}, and “{list}” revises its target from {from} on: a percentage has no part for each part of a {cycle}.",
      zh: "“{metric}”每{cycle}计算，而“{list}”从 {from} 起修订目标：百分比不能按时间拆成两段。",
    },
    hint: {
      en: "Let the revision begin with a {cycle}, or compute the metric at a shorter cycle.",
      zh: "请让修订从一个{cycle}的第一天开始，或缩短考核周期。",
    },
  },
});
