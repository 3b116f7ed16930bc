import type { Meanings } from "./meaning.ts";

export const analysis = {
  "grade-out-of-reach": {
    en: "The highest total there can be is under the edge of a grade.",
    zh: "总分最高也到不了这个等级的分数线。",
  },
  "grade-never-met": {
    en: "Whoever has the total for a grade fails its condition or is under a veto.",
    zh: "够得上这个等级分数的人，都不符合它的另一个条件，或都被否决。",
  },
  "grade-never-given": {
    en: "None of the totals that can occur falls in a grade.",
    zh: "任何可能的总分都不落在这个等级。",
  },
  "stretch-not-beyond": {
    en: "A stretch target is easier to meet than the target.",
    zh: "挑战目标比目标更容易达到，两个数多半写反了。",
  },
  "totals-pass-over": {
    en: "Points come in a few sizes only, and the totals they make jump over a grade or a row.",
    zh: "各项只按几档给分，可能出现的总分跳过了这一档。",
  },
  "full-out-of-reach": {
    en: "Not even the best result gives full points.",
    zh: "结果再好也得不到满分。",
  },
  "total-without-bound": {
    en: "A metric can give any number of points, so the total has no end, and nothing says whether that is meant.",
    zh: "有的指标得分没有上限，总分因此可能远超满分，也没有写封顶或不封顶。",
  },
  "points-below-zero": {
    en: "A metric can come under zero, and nothing says whether that is meant.",
    zh: "指标会得负分，而没有写是否允许。",
  },
  "better-scores-less": {
    en: "A better result gives fewer points than a worse one.",
    zh: "结果更好，得分反而更低。",
  },
  "better-pays-less": {
    en: "A better result is paid less than a worse one.",
    zh: "结果更好，奖金反而更少。",
  },
  "better-ends-lower": {
    en: "A better result of one figure leaves someone with a lower total, grade or pay in the end.",
    zh: "结果更好，最后的总分、等级或奖金反而更差。",
  },
  "metrics-opposed": {
    en: "Two rules go by the same figure, or by it and the same turned round, and what is better in one is worse in the other.",
    zh: "两处规则看同一个数，或一正一反地看它，在一处变好，在另一处就变差。",
  },
  "always-full": {
    en: "Whatever the result, nothing is ever lost.",
    zh: "结果再差也不丢分，这项指标只加不扣。",
  },
  "always-the-same": {
    en: "Every result gives the same points.",
    zh: "无论结果怎样，得分都一样。",
  },
  "row-never-applies": {
    en: "No value that can occur falls in a row.",
    zh: "没有值会落在这一档。",
  },
  "condition-never-holds": {
    en: "A condition holds for no value that can occur.",
    zh: "条件对任何可能的取值都不成立。",
  },
  "condition-always-holds": {
    en: "A condition holds for every value that can occur.",
    zh: "条件对任何可能的取值都成立。",
  },
  "row-taken-before": {
    en: "A row before it has a wider condition, so everyone whom the later one is for is taken already.",
    zh: "前面的条件更宽，符合后面这一行的人，前面已经先用了。",
  },
  "slope-never-applies": {
    en: "No value that can occur is counted by a step.",
    zh: "没有值会用到这一条加扣分。",
  },
  "step-too-fine": {
    en: "A step is so small that all points lie within next to nothing: a slip of a unit, most likely.",
    zh: "每一步太小，差一点点就扣完或加满，多半是单位写错。",
  },
  "step-too-wide": {
    en: "One step is wider than the whole way there is: a slip of a unit, most likely.",
    zh: "一步比能走的全程还大，多半是单位写错。",
  },
  "points-far-over-weight": {
    en: "A result that can occur gives many times the weight: a slip of the points or of a unit, most likely.",
    zh: "某个可能的结果，得分是权重的许多倍，多半是分值或单位写错。",
  },
  "grades-far-from-total": {
    en: "The edges of the grades are on another scale than the total.",
    zh: "等级的分数线与总分不在一个尺度上，如一个按 5 分、一个按 100 分。",
  },
  "pay-rows-far-apart": {
    en: "Two neighbouring rows of pay are of very different sizes: a slip of a unit, most likely.",
    zh: "奖金相邻两行相差悬殊，多半是百分号或单位写错。",
  },
  "score-cliff": {
    en: "Results that hardly differ give very different points.",
    zh: "结果只差一点，得分却差很多。",
  },
  "result-cliff": {
    en: "Whether a condition just holds or just fails makes a great difference to total, grade or pay.",
    zh: "一个条件差一点成立与不成立，总分、等级或奖金差很多。",
  },
  "pay-cliff": {
    en: "Results that hardly differ are paid very differently.",
    zh: "结果只差一点，奖金却差很多。",
  },
  "not-analysed": {
    en: "It could not be proved that a better result always gives more; no case against it was found either.",
    zh: "没能证明结果越好得到越多，也没有发现反例。",
  },
  "cap-under-full": {
    en: "A cap lies under full points, so nobody gets these.",
    zh: "封顶比满分还低，谁也得不到满分。",
  },
  "cap-never-bites": {
    en: "Nothing comes up to the cap, so it changes nothing.",
    zh: "最高也到不了封顶，封顶不起作用。",
  },
  "floor-never-bites": {
    en: "Nothing comes down to the floor, so it changes nothing.",
    zh: "最低也低不到最低分，最低分不起作用。",
  },
  "rows-made-equal": {
    en: "Two rows give different results, and a cap, a floor or a rounding makes them the same.",
    zh: "两档写着不同的结果，封顶、最低或取整之后变得一样。",
  },
  "bounds-leave-one": {
    en: "Bounds and rounding leave one result only.",
    zh: "封顶、最低和取整之后，只剩一个可能的结果。",
  },
  "rounding-over-full": {
    en: "Rounding makes more than full points.",
    zh: "取整之后超过了满分。",
  },
  "anchor-not-full": {
    en: "What meeting the target gives is not the full points.",
    zh: "达标处写的得分与满分不一致。",
  },
  "no-row-full": {
    en: "No row gives just the full points.",
    zh: "没有一档正好是满分。",
  },
  "total-never-ends": {
    en: "Nothing rounds the total, and its decimals need not end.",
    zh: "总分没有写保留几位小数，而它可能除不尽。",
  },
  "limit-never-bites": {
    en: "A limit is kept whatever the results, so it changes nothing.",
    zh: "限制总能满足，不起作用。",
  },
  "limit-far-from-total": {
    en: "A limit is on another scale than the totals that it bounds.",
    zh: "限制的数值与总分不在一个尺度上，多半少写了一位。",
  },
  "step-without-effect": {
    en: "Where a step counts, a cap or a floor holds the result anyway.",
    zh: "用到这一条加扣分时，得分已被封顶或最低分定住。",
  },
  "shape-never-seen": {
    en: "Beside a gate that gives nothing, nothing of a proportion, a curve or of steps is ever seen.",
    zh: "不得分的界限加上封顶，使按比例、曲线或加扣分完全看不到。",
  },
  "step-far-over": {
    en: "Beyond an edge the steps are so wide that hardly anyone comes to one: a slip of a unit, most likely.",
    zh: "超过界限之后每一步太大，几乎没有人够得上一步，多半是单位写错。",
  },
  "weight-without-rows": {
    en: "A scheme that extends another changes a weight and takes over rows with the points of the old one.",
    zh: "沿用别的方案时改了权重，各档的分数还是原来的。",
  },
  "cap-of-marks": {
    en: "Points in proportion have a cap that only marks out of 100 would come to.",
    zh: "按比例得分，封顶却像是百分制的分数。",
  },
  "floor-too-high": {
    en: "A floor is over the cap beside it, or over full points, so that nothing else shows.",
    zh: "最低比封顶或满分还高，无论结果怎样得出的都一样。",
  },
  "bound-within-step": {
    en: "A cap or a floor leaves less room than one step needs, so the first step reaches it.",
    zh: "封顶或最低比一步加扣的分还小，一步就碰到了它。",
  },
  "extras-over-total": {
    en: "Extras may come to more than the whole total.",
    zh: "加分项合计最多能加的分，比整个总分还多。",
  },
  "bound-swallows-tiers": {
    en: "A bound holds over all tiers but one.",
    zh: "封顶或最低把几档都盖住了，只剩一档起作用。",
  },
  "bound-far-from-tiers": {
    en: "A bound is of another size than what the tiers pay: a slip of a unit, most likely.",
    zh: "封顶或最低与各档发的数相差悬殊，多半是单位写错。",
  },
  "veto-without-effect": {
    en: "Whoever meets a veto’s condition ends with the same result without it.",
    zh: "没有这条否决，符合条件的人结果也一样。",
  },
  "veto-gives-most": {
    en: "A veto leaves the most there is, although a veto takes away.",
    zh: "否决之后反而是最高分，而否决应当是扣减。",
  },
  "veto-taken-over": {
    en: "Whoever is under one veto is under another that takes as much or more.",
    zh: "符合这条否决的人，也都符合另一条同样重或更重的否决。",
  },
  "pays-nothing": {
    en: "A pay is nothing whatever the result.",
    zh: "无论结果怎样，这项奖金都是 0。",
  },
} satisfies Meanings;
