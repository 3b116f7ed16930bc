import { entries } from "../entry.ts";

/** What is proved about a scheme's figures: how far they reach, which way they go, what never applies. Each shows the values. */
export const analysis = entries({
  // ── reach ──
  "grade-out-of-reach": {
    severity: "warning",
    title: { en: "a grade nobody can reach", zh: "谁也达不到的等级" },
    reason: { en: "“{grade}” begins at {edge}, but the total comes to at most {most}.", zh: "“{grade}”要 {edge}，而总分最高只有 {most}。" },
    hint: { en: "Lower the edge, or check the weights, the cap and the rounding.", zh: "请降低界限，或检查权重、封顶与取整。" },
    acceptable: true,
  },
  "grade-never-met": {
    severity: "warning",
    title: { en: "a grade that nobody meets", zh: "谁也不符合条件的等级" },
    reason: {
      en: "Whoever has a total in “{grade}” fails its condition, or a veto takes it away, so nobody gets it.",
      zh: "总分落在“{grade}”的人，要么不符合它的条件，要么被否决降级，所以谁也得不到。",
    },
    hint: {
      en: "Check the condition of the grade and of the vetoes against its edge.",
      zh: "请对照这一级的界限，检查它的条件和否决的条件。",
    },
    acceptable: true,
  },
  "grade-never-given": {
    severity: "warning",
    title: { en: "a grade nobody can get", zh: "谁也得不到的等级" },
    reason: {
      en: "No total falls in “{grade}”: totals go from {least} to {most}.",
      zh: "没有总分会落在“{grade}”：总分的范围是{least}至{most}。",
    },
    hint: { en: "Move the edges of the grades, or take the grade out.", zh: "请调整各级界限，或删去这一级。" },
    acceptable: true,
  },
  "stretch-not-beyond": {
    severity: "warning",
    title: { en: "a stretch target easier than the target", zh: "挑战目标比目标还容易" },
    reason: {
      en: "The stretch target of “{metric}”{whose} is {stretch} and its target {target}, though {better} is better.",
      zh: "“{metric}”{whose}的挑战目标是{stretch}，目标是{target}，而规则是{better}越好。",
    },
    hint: { en: "One of the two figures is a slip, or they are in each other’s place.", zh: "请检查两个数是否写错，或写反了位置。" },
    acceptable: true,
  },
  "totals-pass-over": {
    severity: "warning",
    title: { en: "totals that pass over a row", zh: "没有总分会落入的一档" },
    reason: {
      en: "No total falls in {what}: the totals that can occur jump from {below} to {above}.",
      zh: "没有总分会落在{what}：可能出现的总分从{below}直接到{above}。",
    },
    hint: { en: "Move the edges to totals that occur, or take the row out.", zh: "请按可能出现的总分调整界限，或删去这一档。" },
    acceptable: true,
  },
  "full-out-of-reach": {
    severity: "warning",
    title: { en: "full points out of reach", zh: "得不到满分" },
    reason: {
      en: "“{metric}” weighs {weight}, but its best result gives {most}.",
      zh: "“{metric}”的权重是{weight}，最好的结果也只得{most}。",
    },
    hint: {
      en: "Let the best result give full points, or correct the weight.{marks}",
      zh: "请让最好的结果得满分，或改正权重。{marks}",
    },
    acceptable: true,
  },
  "total-without-bound": {
    severity: "warning",
    title: { en: "nothing bounds the total", zh: "总分没有上限" },
    reason: {
      en: "The total is out of {outOf}, but “{metric}” can give any number of points ({example} gives {points}), and nothing says where that ends.",
      zh: "总分满分是{outOf}，而“{metric}”的得分没有上限（{example}得{points}），指标和总分都没有写到哪里为止。",
    },
    hint: { en: "Write “cap {outOf}” or “no cap” in the total or in the metric.", zh: "请在总分或指标里写“封顶 {outOf}”或“不封顶”。" },
    acceptable: true,
  },
  "points-below-zero": {
    severity: "warning",
    title: { en: "points under zero", zh: "得分会是负的" },
    reason: { en: "“{metric}” comes under zero: {example} gives {points}.", zh: "“{metric}”会得负分：{example}得{points}。" },
    hint: { en: "Write “floor 0”, or “no floor” if it is meant.", zh: "请写“最低0”；确实如此的，写“不设下限”。" },
    acceptable: true,
  },
  // ── direction ──
  "better-scores-less": {
    severity: "warning",
    title: { en: "a better result scores less", zh: "结果更好，得分反而更低" },
    reason: {
      en: "“{metric}”: {left} gives {leftPoints}, {right} gives {rightPoints}.",
      zh: "“{metric}”：{left}得{leftPoints}，{right}得{rightPoints}。",
    },
    hint: {
      en: "Correct the rule. If it is meant, write “may decline” in the metric.",
      zh: "请改正规则；确实如此的，在指标里写“允许下降”。",
    },
    acceptable: true,
  },
  "better-pays-less": {
    severity: "warning",
    title: { en: "a better result pays less", zh: "结果更好，奖金反而更少" },
    reason: {
      en: "“{pay}”: {left} pays {leftPay}, {right} pays {rightPay}.",
      zh: "“{pay}”：{left}发{leftPay}，{right}发{rightPay}。",
    },
    hint: { en: "Correct the rows. If it is meant, write “may decline” in the pay.", zh: "请改正各行；确实如此的，在奖金里写“允许下降”。" },
    acceptable: true,
  },
  "better-ends-lower": {
    severity: "warning",
    title: { en: "a better result ends lower", zh: "结果更好，最后反而更差" },
    reason: {
      en: "{what}: {left} ends with {leftResult}, {right} with {rightResult}{others}.",
      zh: "{what}：{left}时{leftResult}，{right}时反而{rightResult}{others}。",
    },
    hint: {
      en: 'Check the condition and the direction of its comparison. If it is meant, write “accept better-ends-lower "…"” here with the reason.',
      zh: '请检查这里的条件和比较方向；确实如此的，在这里写“接受 better-ends-lower "……"”并注明理由。',
    },
    acceptable: true,
  },
  "metrics-opposed": {
    severity: "warning",
    title: { en: "two rules that want opposite things", zh: "两处要求相反" },
    reason: {
      en: "“{more}” and “{less}” {how}, but what is better in one is worse in the other. “{more}”: {moreLeft} gives {moreLeftPoints}, {moreRight} gives {moreRightPoints}. “{less}”: {lessLeft} gives {lessLeftPoints}, {lessRight} gives {lessRightPoints}.",
      zh: "“{more}”和“{less}”{how}，却一个变好另一个就变差。“{more}”：{moreLeft}得{moreLeftPoints}，{moreRight}得{moreRightPoints}；“{less}”：{lessLeft}得{lessLeftPoints}，{lessRight}得{lessRightPoints}。",
    },
    hint: {
      en: "Check which column each of them goes by, and the direction of their rules.",
      zh: "请检查两处各用的是哪一列，以及规则的方向。",
    },
    acceptable: true,
  },
  "always-full": {
    severity: "warning",
    title: { en: "nothing is ever lost", zh: "怎样都是满分" },
    reason: {
      en: "“{metric}” weighs {weight} and gives {least} or more whatever the result.",
      zh: "“{metric}”的权重是{weight}，无论结果怎样都得{least}以上。",
    },
    hint: { en: "Say what a poor result costs, or make the metric an “extra”.", zh: "请写明做得差要扣多少，或改成“加分项”。" },
    acceptable: true,
  },
  "always-the-same": {
    severity: "warning",
    title: { en: "every result scores the same", zh: "怎样都是同一个分" },
    reason: { en: "“{metric}” gives {points} whatever the result.", zh: "“{metric}”无论结果怎样都得{points}。" },
    hint: { en: "Correct the rule: as it stands, what people do makes no difference.", zh: "请改正规则：现在做得好坏没有差别。" },
    acceptable: true,
  },
  "pays-nothing": {
    severity: "warning",
    title: { en: "a pay that nobody ever gets", zh: "谁也拿不到的奖金" },
    reason: { en: "“{pay}” comes to 0 whatever the results are.", zh: "无论结果怎样，“{pay}”都是0。" },
    hint: {
      en: "Check its conditions and the direction of their comparisons, and which rows they leave.",
      zh: "请检查其中的条件和比较方向，看还剩下哪几行能发。",
    },
    acceptable: true,
  },
  // ── what never applies ──
  "row-never-applies": {
    severity: "warning",
    title: { en: "a row that never applies", zh: "永远用不到的一档" },
    reason: {
      en: "Nothing falls in this row of “{what}”: its values go {range}.",
      zh: "没有值会落在“{what}”的这一档：取值范围是{range}。",
    },
    hint: { en: "Check the edge and its unit, or take the row out.", zh: "请检查界限和单位，或删去这一档。" },
    acceptable: true,
  },
  "condition-never-holds": {
    severity: "warning",
    title: { en: "a condition that never holds", zh: "永远不成立的条件" },
    reason: {
      en: "The condition of “{what}” holds for no value that its figures can have, so it changes nothing.",
      zh: "“{what}”的条件对任何可能的取值都不成立，等于没有写。",
    },
    hint: { en: "Check the figure and the direction of the comparison.", zh: "请检查条件中的数值和比较方向。" },
    acceptable: true,
  },
  "condition-always-holds": {
    severity: "warning",
    title: { en: "a condition that always holds", zh: "永远成立的条件" },
    reason: {
      en: "The condition of “{what}” holds for every value that its figures can have, so it applies to everyone.",
      zh: "“{what}”的条件对任何可能的取值都成立，所有人都会适用。",
    },
    hint: { en: "Check the figure and the direction of the comparison.", zh: "请检查条件中的数值和比较方向。" },
    acceptable: true,
  },
  "row-taken-before": {
    severity: "warning",
    title: { en: "a row that an earlier one takes", zh: "被前面一行盖住的一行" },
    reason: {
      en: "Everyone whom this row of “{what}” is for is taken by a row before it.",
      zh: "“{what}”的这一行轮不到：符合它的人，前面的一行已经先用了。",
    },
    hint: { en: "Put the narrower condition first, or take the row out.", zh: "请把条件更严的一行写在前面，或删去这一行。" },
    acceptable: true,
  },
  "slope-never-applies": {
    severity: "warning",
    title: { en: "a step that never applies", zh: "永远用不到的加扣分" },
    reason: {
      en: "This step of “{metric}” never counts: the values go {range}.",
      zh: "“{metric}”的这一条加扣分永远用不到：取值范围是{range}。",
    },
    hint: { en: "Check where it begins and its unit, or take it out.", zh: "请检查从哪里算起和单位，或删去这一条。" },
    acceptable: true,
  },
  // ── slips of a unit ──
  "step-too-fine": {
    severity: "warning",
    title: { en: "a step far too small", zh: "每一步太小" },
    reason: {
      en: "A step of {step} moves “{metric}” by {each}, so all {weight} lie between {anchor} and {end}.",
      zh: "“{metric}”每 {step} 就差{each}：从{anchor}到{end}，整整{weight}就没了。",
    },
    hint: { en: "Check the unit of the step: 元, 万元 or 亿元.", zh: "请检查每一步的单位：是元、万元还是亿元。" },
    acceptable: true,
  },
  "step-too-wide": {
    severity: "warning",
    title: { en: "a step wider than the whole scale", zh: "每一步比全程还大" },
    reason: {
      en: "One step of “{metric}” is {step}; the whole way from {anchor} down to {end} is no more than that.",
      zh: "“{metric}”的一步是{step}，而从{anchor}到{end}，全程也不超过一步。",
    },
    hint: {
      en: "Check the units of the step and of the edge: 元 or 万元, 0.95% or 95%.",
      zh: "请检查每一步和界限的单位：是元还是万元，是0.95%还是95%。",
    },
    acceptable: true,
  },
  "step-far-over": {
    severity: "warning",
    title: { en: "a step far wider than what it is over", zh: "每一步远远大于起点" },
    reason: {
      en: "A step of “{metric}” over {anchor} is {step}, so that hardly anyone ever comes to one.",
      zh: "“{metric}”超过{anchor}之后，每一步是{step}，几乎没有人够得上一步。",
    },
    hint: { en: "Check the unit of the step, such as minutes and hours, or its digits.", zh: "请检查每一步的单位（如分钟与小时）和数字。" },
    acceptable: true,
  },
  "points-far-over-weight": {
    severity: "warning",
    title: { en: "points far over the weight", zh: "得分远超权重" },
    reason: {
      en: "“{metric}” is full at {weight}, but {example} gives {points}.",
      zh: "“{metric}”满分是{weight}，而{example}得{points}。",
    },
    hint: { en: "Check the points and the unit of the step, or write a cap.", zh: "请检查分值和每一步的单位，或写明封顶。" },
    acceptable: true,
  },
  "grades-far-from-total": {
    severity: "warning",
    title: { en: "grades on another scale", zh: "等级与总分不是一个尺度" },
    reason: {
      en: "The highest grade begins at {edge}, while the total is out of {outOf}.",
      zh: "最高的等级从{edge}起，而总分满分是{outOf}。",
    },
    hint: { en: "Write the edges in points of the total.", zh: "请按总分的分数写各级界限。" },
    acceptable: true,
  },
  "pay-rows-far-apart": {
    severity: "warning",
    title: { en: "rows of pay far apart", zh: "奖金相邻两行相差悬殊" },
    reason: { en: "“{pay}” pays {lower} in one row and {higher} in the next.", zh: "“{pay}”一行发{lower}，相邻一行发{higher}。" },
    hint: { en: "Check the percent sign and the unit: 元 or 万元.", zh: "请检查百分号和单位：是元还是万元。" },
    acceptable: true,
  },
  // ── cliffs ──
  "score-cliff": {
    severity: "warning",
    title: { en: "much hangs on one edge", zh: "差一点，得分差很多" },
    reason: {
      en: "“{metric}”: {left} gives {leftPoints}, {right} gives {rightPoints}; this edge decides {share} of {of}.{also}",
      zh: "“{metric}”：{left}得{leftPoints}，{right}得{rightPoints}；差这一点，就差{of}的{share}。{also}",
    },
    hint: {
      en: 'Put a row or a slope between them. If it is meant, write “accept score-cliff "…"” with the reason.',
      zh: '请在两者之间加一档，或按比例过渡；确实如此的，写“接受 score-cliff "……"”并注明理由。',
    },
    acceptable: true,
  },
  "result-cliff": {
    severity: "warning",
    title: { en: "much hangs on one condition", zh: "差一点，结果差很多" },
    reason: {
      en: "{what}: {left} ends with {leftResult}, {right} with {rightResult}.",
      zh: "{what}：{left}时{leftResult}，{right}时{rightResult}。",
    },
    hint: {
      en: 'Let it take less, or by steps. If it is meant, write “accept result-cliff "…"” here with the reason.',
      zh: '请减轻后果，或分档处理；确实如此的，在这里写“接受 result-cliff "……"”并注明理由。',
    },
    acceptable: true,
  },
  "pay-cliff": {
    severity: "warning",
    title: { en: "much pay hangs on one edge", zh: "差一点，奖金差很多" },
    reason: {
      en: "“{pay}”: {left} pays {leftPay}, {right} pays {rightPay}.",
      zh: "“{pay}”：{left}发{leftPay}，{right}发{rightPay}。",
    },
    hint: {
      en: 'Put a row between them. If it is meant, write “accept pay-cliff "…"” with the reason.',
      zh: '请在两者之间加一行；确实如此的，写“接受 pay-cliff "……"”并注明理由。',
    },
    acceptable: true,
  },
  // ── what could not be told ──
  "not-analysed": {
    severity: "warning",
    title: { en: "could not be proved", zh: "没能判断" },
    reason: {
      en: "Whether a better result of “{what}” always gives more could not be told: {why}.",
      zh: "“{what}”是不是结果越好得到越多，没能判断：{why}。",
    },
    hint: { en: "Write examples at the values that matter.", zh: "请在要紧的值上写示例。" },
    acceptable: true,
  },
});
