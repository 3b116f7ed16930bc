import { entries } from "../entry.ts";

/** What is proved about caps, floors, roundings and limits: they change something, and they do not take away what the rows say. */
export const bounds = entries({
  "cap-under-full": {
    severity: "warning",
    title: { en: "a cap under the full points", zh: "封顶低于满分" },
    reason: {
      en: "{what}: full points are {weight} and the results go up to {before}, but the cap leaves {most}.",
      zh: "{what}满分是{weight}，封顶前最高{before}，封顶后只剩{most}。",
    },
    hint: { en: "Raise the cap, or correct the weight.", zh: "请提高封顶，或改正权重。" },
    acceptable: true,
  },
  "cap-never-bites": {
    severity: "warning",
    title: { en: "a cap without effect", zh: "封顶不起作用" },
    reason: { en: "{what} comes to at most {most}, so a cap of {cap} changes nothing.", zh: "{what}最高只有{most}，封顶{cap}不起作用。" },
    hint: { en: "Correct the cap or the rule, or take the cap out.", zh: "请改正封顶或规则，或删去封顶。" },
    acceptable: true,
  },
  "floor-never-bites": {
    severity: "warning",
    title: { en: "a floor without effect", zh: "最低分不起作用" },
    reason: {
      en: "{what} never comes under {least}, so a floor of {floor} changes nothing.",
      zh: "{what}最低也有{least}，最低{floor}不起作用。",
    },
    hint: { en: "Correct the floor or the rule, or take the floor out.", zh: "请改正最低分或规则，或删去最低分。" },
    acceptable: true,
  },
  "rows-made-equal": {
    severity: "warning",
    title: { en: "rows that come out equal", zh: "几档结果变得一样" },
    reason: {
      en: "Rows of “{what}” say {first} and {second}, but {by} makes both {gives}.",
      zh: "“{what}”有两档写着{first}和{second}，经{by}后都是{gives}。",
    },
    hint: { en: "Correct {by} or the rows, or make one row of the two.", zh: "请改正{by}或各档，或把两档并为一档。" },
    acceptable: true,
  },
  "bounds-leave-one": {
    severity: "warning",
    title: { en: "bounds that leave one value", zh: "上下限之间只剩一个值" },
    reason: {
      en: "{what} comes to {value} whatever the result: its bounds and rounding leave nothing else.",
      zh: "无论结果怎样，{what}都是{value}：封顶、最低和取整之后只剩这一个值。",
    },
    hint: { en: "Correct the cap, the floor or the rounding.", zh: "请改正封顶、最低分或取整。" },
    acceptable: true,
  },
  "rounding-over-full": {
    severity: "warning",
    title: { en: "rounding gives more than full points", zh: "取整后超过满分" },
    reason: {
      en: "Full points of “{metric}” are {full}, but its rounding makes {after} of {before}.",
      zh: "“{metric}”满分是{full}，而取整把{before}变成{after}。",
    },
    hint: { en: "Round to a step that full points are a multiple of.", zh: "请用能整除满分的单位取整。" },
    acceptable: true,
  },
  "anchor-not-full": {
    severity: "warning",
    title: { en: "full points stand elsewhere", zh: "达标分与满分不一致" },
    reason: {
      en: "Full points of “{metric}” are {full}, but its anchor gives {points}, and a better result up to {most}.",
      zh: "“{metric}”满分是{full}，而达标处写着得{points}，更好的结果最高{most}。",
    },
    hint: {
      en: "Give full points at the anchor, correct the weight, or write a cap if more than full points are not meant.{marks}",
      zh: "请让达标处得满分，或改正权重；不允许超过满分的，请写封顶。{marks}",
    },
    acceptable: true,
  },
  "no-row-full": {
    severity: "warning",
    title: { en: "no row gives full points", zh: "没有一档是满分" },
    reason: {
      en: "Full points of “{metric}” are {full}; its rows go up to {most}, and none gives {full}.",
      zh: "“{metric}”满分是{full}；各档最高{most}，没有一档是{full}。",
    },
    hint: { en: "Correct a row or the weight.{marks}", zh: "请改正其中一档，或改正权重。{marks}" },
    acceptable: true,
  },
  "total-never-ends": {
    severity: "warning",
    title: { en: "a total without an end of decimals", zh: "总分的小数除不尽" },
    reason: {
      en: "Nothing rounds the total, and its decimals need not end: “{metric}” gives {points} at {example}.",
      zh: "总分没有写保留几位小数，可能除不尽：“{metric}”{example}时得{points}。",
    },
    hint: {
      en: "Write “round 2” in the total, or “each round 2” in the scheme for every metric.",
      zh: "请在总分里写“保留2位小数”，或在方案里写“每项保留2位小数”。",
    },
    acceptable: true,
  },
  "limit-never-bites": {
    severity: "warning",
    title: { en: "a limit that is always kept", zh: "限制永远满足" },
    reason: {
      en: "What is limited here goes {range}, so this limit changes nothing.",
      zh: "这里限制的数值范围是{range}，这条限制总能满足，不起作用。",
    },
    hint: { en: "Correct the figure of the limit, or take it out.", zh: "请改正限制中的数值，或删去这条限制。" },
    acceptable: true,
  },
  "limit-far-from-total": {
    severity: "warning",
    title: { en: "a limit on another scale", zh: "限制与总分不是一个尺度" },
    reason: {
      en: "What is limited here is totals out of {outOf}, but they may come to at most {bound}.",
      zh: "这里限制的是满分{outOf}的总分，却最多只许到{bound}。",
    },
    hint: { en: "Correct the figure of the limit: a digit may be missing.", zh: "请检查限制中的数值，是不是少写了一位。" },
    acceptable: true,
  },
  "step-without-effect": {
    severity: "warning",
    title: { en: "a step that a bound swallows", zh: "被封顶或最低分盖住的加扣分" },
    reason: {
      en: "This step of “{metric}” changes nothing: where it counts, {by} holds the result at {gives} anyway, as at {example}.",
      zh: "“{metric}”的这一条加扣分不起作用：算到它的时候，得分已被{by}定在{gives}，如{example}。",
    },
    hint: { en: "Correct {by} or the step, or take the step out.", zh: "请改正{by}或这一条加扣分，或删去这一条。" },
    acceptable: true,
  },
  "shape-never-seen": {
    severity: "warning",
    title: { en: "a gate that leaves nothing of the rule", zh: "不得分的界限盖住了规则" },
    reason: {
      en: "Beside this gate nothing is left of the {shape} of “{metric}”: {left} gives {leftPoints}, {right} gives {rightPoints}, and there is nothing in between.",
      zh: "有了这条不得分的界限，“{metric}”的{shape}不再起作用：{left}得{leftPoints}，{right}得{rightPoints}，中间没有别的得分。",
    },
    hint: {
      en: "Correct the figure of the gate, or the cap; if all or nothing is meant, write two rows instead.",
      zh: "请改正界限或封顶的数值；若本意就是要么得分、要么不得分，请改写成两档。",
    },
    acceptable: true,
  },
  "weight-without-rows": {
    severity: "warning",
    title: { en: "a new weight beside the old rows", zh: "改了权重，没有改各档" },
    reason: {
      en: "“{metric}” weighs {full} here, and the rows that it takes over still give up to {most}.",
      zh: "“{metric}”在这里的权重是{full}，而沿用的各档最高仍得{most}。",
    },
    hint: { en: "Write the rows anew with the points of this weight.", zh: "请按新的权重重写各档的分数。" },
    acceptable: true,
  },
  "cap-of-marks": {
    severity: "warning",
    title: { en: "a cap of points, or of marks out of 100", zh: "封顶是得分，还是百分制的分" },
    reason: {
      en: "“{metric}” gives points in proportion, {full} at the target: a cap of {cap} is reached at {share} of it.",
      zh: "“{metric}”按比例得分，达标得{full}：封顶{cap}要到目标的{share}才碰到。",
    },
    hint: {
      en: "If marks out of 100 are meant, write “marked out of 100”; else check the cap.",
      zh: "若是按百分制打分再按权重折算，请写“按100分制”；否则请检查封顶。",
    },
    acceptable: true,
  },
  "floor-too-high": {
    severity: "warning",
    title: { en: "a floor over the most there is", zh: "最低比最高还高" },
    reason: {
      en: "The floor of {what}, {floor}, is over {over}: whatever the result, nothing else shows.",
      zh: "{what}的最低是{floor}，比{over}还高：无论结果怎样，得出的都一样。",
    },
    hint: { en: "Correct the floor; the two may be in each other’s place.", zh: "请改正最低；也可能是两个数写反了位置。" },
    acceptable: true,
  },
  "bound-within-step": {
    severity: "warning",
    title: { en: "a bound of less than one step", zh: "封顶或最低还不到一步" },
    reason: {
      en: "A step of “{metric}” is {change}, but {by} does not leave room for even one of them.",
      zh: "“{metric}”一步就{change}，而{by}，连一步都容不下。",
    },
    hint: { en: "Correct the bound or the points of a step.", zh: "请改正封顶、最低或每一步的分值。" },
    acceptable: true,
  },
  "extras-over-total": {
    severity: "warning",
    title: { en: "extras of more than the total", zh: "加分项比总分还多" },
    reason: {
      en: "The sum of the extras may go as far as {bound}, further than the whole total of {most}.",
      zh: "加分项合计可以到{bound}，比整个总分{most}还多。",
    },
    hint: { en: "Check the digits of the bound.", zh: "请检查加分项限制的数字。" },
    acceptable: true,
  },
  "bound-swallows-tiers": {
    severity: "warning",
    title: { en: "a bound that leaves one tier", zh: "只剩一档起作用" },
    reason: {
      en: "“{pay}”: {bound} holds for all {where}, for at {edge} the tiers alone pay {pays}; only one tier makes a difference.",
      zh: "“{pay}”：{edge}按各档算是{pays}，所以{where}全都只按{bound}发，各档只剩一档起作用。",
    },
    hint: { en: "Check the unit of the bound and of the edges, such as 元 and 万元.", zh: "请检查封顶、最低和界限的单位，如元与万元。" },
    acceptable: true,
  },
  "bound-far-from-tiers": {
    severity: "warning",
    title: { en: "a bound of another size than the tiers", zh: "封顶或最低与各档相差悬殊" },
    reason: {
      en: "“{pay}”: {bound} is far from what the tiers pay at {edge}, which is {pays}.",
      zh: "“{pay}”：{bound}与各档相差悬殊，{edge}时各档只发{pays}。",
    },
    hint: { en: "Check the unit of the bound, such as 元 and 万元.", zh: "请检查封顶或最低的单位，如元与万元。" },
    acceptable: true,
  },
  "veto-without-effect": {
    severity: "warning",
    title: { en: "a veto without effect", zh: "不起作用的否决" },
    reason: {
      en: "Whoever meets the condition of “{veto}” gets {what} even without it, so it changes nothing.",
      zh: "符合“{veto}”条件的人，没有这一条也{what}，所以它不起作用。",
    },
    hint: { en: "Correct what follows from it or its condition, or take it out.", zh: "请改正它的后果或条件，或删去这一条。" },
    acceptable: true,
  },
  "veto-gives-most": {
    severity: "warning",
    title: { en: "a veto that gives full points", zh: "否决反而给满分" },
    reason: {
      en: "Whoever meets the condition of “{veto}” gets {value}, which nobody can have more of.",
      zh: "符合“{veto}”条件的人得{value}，已经没有人能比这更高。",
    },
    hint: { en: "Correct the figure: a veto takes away, as in “total 0”.", zh: "请改正这个分数：否决是扣减，如“总分 0”。" },
    acceptable: true,
  },
  "veto-taken-over": {
    severity: "warning",
    title: { en: "a veto within another one", zh: "被另一条否决包含的否决" },
    reason: {
      en: "Whoever meets the condition of “{veto}” meets that of “{other}” too, which takes as much or more.",
      zh: "符合“{veto}”条件的人也符合“{other}”的条件，而后者的后果同样重或更重。",
    },
    hint: { en: "Correct the condition or what follows from it, or take it out.", zh: "请改正条件或后果，或删去这一条。" },
    acceptable: true,
  },
});
