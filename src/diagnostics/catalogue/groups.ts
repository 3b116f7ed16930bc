import { entries } from "../entry.ts";

/** Findings about figures, shares and amounts over a group of people. */
export const groups = entries({
  "group-unsaid": {
    severity: "error",
    title: { en: "among whom", zh: "在哪些人之中" },
    reason: {
      en: "“{what}” is a figure over several people, and it is not said over whom.",
      zh: "“{what}”要在一群人之中计算，但没有写明是哪些人。",
    },
    hint: {
      en: "Write the group behind it: “in team”, “in everyone”, “in scheme” (those under this scheme) or a column of people, such as “rank(total in team)”.",
      zh: "请写明范围：“在 团队 内”“在 全员 内”“在 本方案 内”，或人员名册中的一列，如“排名(总分 在 团队 内)”。",
    },
  },
  "not-of-a-group": {
    severity: "error",
    title: { en: "not over a group", zh: "不能对一群人计算" },
    reason: { en: "“{name}” is not taken over people.", zh: "“{name}”不能对一群人计算。" },
    hint: {
      en: "Over people there are rank, rank from last, percentile, sum, average, min, max, median, count and headcount.",
      zh: "对一群人可以计算：排名、倒数名次、百分位、合计、平均、最小、最大、中位数、计数、人数。",
    },
  },
  "where-of-people": {
    severity: "error",
    title: { en: "a condition on people", zh: "对人加条件" },
    reason: {
      en: "A figure over people takes in everyone of its group; “where” picks rows of a source.",
      zh: "对一群人的计算包括范围内所有人；“其中”只用来挑选数据的行。",
    },
    hint: {
      en: "Put the condition into the figure, such as “count(attainment(revenue) >= 100% in team)”.",
      zh: "请把条件写进算式，如“计数(完成率(销售额) ≥ 100% 在 团队 内)”。",
    },
  },
  "group-figure-unread": {
    severity: "error",
    title: { en: "the scheme does not read this", zh: "方案没有用到这个数" },
    reason: {
      en: "An example is of one person, so it can give figures of a group; but nothing of the scheme reads this one.",
      zh: "示例只有一个人，可以直接给出群体的数；但方案中没有用到这个数。",
    },
    hint: {
      en: "Write it exactly as the scheme does, such as “rank(total in team) 2”.",
      zh: "请照方案中的写法写，如“排名(总分 在 团队 内) 2”。",
    },
  },
  "rank-of-what": {
    severity: "error",
    title: { en: "places of what", zh: "按什么排名次" },
    reason: { en: "A place says neither what is ranked nor among whom.", zh: "名次没有写明按什么排、在哪些人之中排。" },
    hint: { en: "Write, for instance, “by rank(total in team)”.", zh: "请写明，如“按 排名(总分 在 团队 内)”。" },
  },
  "occasions-add-up": {
    severity: "error",
    title: { en: "one row, or all rows up to it", zh: "只算一行，还是逐次相加" },
    reason: {
      en: "These rows are of the first time, the second and so on. Whoever has {count} of them may get the last row alone, {alone} points, or all rows added up, {together} points.",
      zh: "这几行写的是第几次。发生 {count} 次时，只算最后一行是 {alone}分，逐次相加是 {together}分。",
    },
    hint: {
      en: "Write what so many of them give, such as “10 at 0, 9 at 1, 7 at 2, 0 otherwise”.",
      zh: "请写一共几次时得几分，如“0次得10分，1次得9分，2次得7分，其余得0分”。",
    },
  },
  "no-places": {
    severity: "error",
    title: { en: "no places to give", zh: "没有写名次" },
    reason: { en: "This is about places by rank, and nothing here goes by rank.", zh: "这里写的是按名次，但没有任何一行写名次。" },
    hint: { en: "Write rows such as “200 at rank 1” or “100 at top 10%”.", zh: "请写出各行，如“第1名：200”或“前10%：100”。" },
  },
  "place-figure": {
    severity: "error",
    title: { en: "no such place", zh: "没有这样的名次" },
    reason: {
      en: "A place is a whole number from 1, or a share of the people from 0% to 100%, the better one first.",
      zh: "名次是从 1 起的整数，或人数的 0% 至 100%，靠前的写在前面。",
    },
    hint: {
      en: "Write “rank 1”, “rank 2 to 5”, “top 10%”, “bottom 3” or “last place”.",
      zh: "请写“第1名”“第2至5名”“前10%”“后3名”或“最后一名”。",
    },
  },
  "people-rounding-unsaid": {
    severity: "error",
    title: { en: "part of a person", zh: "人数不是整数" },
    reason: {
      en: "It is not said how a share of people is rounded. {share} of {headcount} people is {exact}: {up} rounded up, {down} rounded down, {nearest} to the nearest.",
      zh: "没有写明人数怎样取整。{headcount} 人的 {share} 是 {exact} 人：进位是 {up} 人，舍去是 {down} 人，四舍五入是 {nearest} 人。",
    },
    hint: {
      en: "Write “people rounded up”, “people rounded down” or “people rounded half up”.",
      zh: "请写“人数 进位”“人数 舍去”或“人数 四舍五入”。",
    },
  },
  "place-never": {
    severity: "warning",
    title: { en: "a row for nobody", zh: "没有人会落入这一行" },
    reason: { en: "Every place of this row is in a row above it already.", zh: "这一行的名次都已包含在前面的行里。" },
    hint: { en: "Write the narrower row first: “top 10%”, then “top 30%”.", zh: "请把范围小的写在前面，如先写“前10%”，再写“前30%”。" },
    acceptable: true,
  },
  "places-meet": {
    severity: "warning",
    title: { en: "one place in two rows", zh: "一个名次落入两行" },
    reason: {
      en: "In a group of {headcount}, place {place} is in two rows; the one written first is taken.",
      zh: "{headcount} 人的组里，第 {place} 名同时落入两行；现按写在前面的一行。",
    },
    hint: { en: "{advice}", zh: "{advice}" },
    acceptable: true,
  },
  "no-shares": {
    severity: "error",
    title: { en: "a distribution without shares", zh: "分布没有写比例" },
    reason: { en: "It is not said how many may or must have a grade.", zh: "没有写明每个等级可以或必须有多少人。" },
    hint: { en: "Write, for instance, “at most 10% of team in excellent”.", zh: "请写，如“团队 中 优秀 最多10%”。" },
  },
  "share-of-how-many": {
    severity: "error",
    title: { en: "at most, at least or exactly", zh: "最多、至少还是恰好" },
    reason: {
      en: "“{text}” does not say whether so many may have the grade, must have it at least, or exactly.",
      zh: "“{text}”没有写明是最多、至少还是恰好这么多人。",
    },
    hint: {
      en: "Write at most 20% of team in excellent, or at least, or exactly.",
      zh: "请写如 团队 中 优秀 最多20%，或 至少、恰好。",
    },
  },
  "share-figure": {
    severity: "error",
    title: { en: "no such share", zh: "没有这样的比例" },
    reason: {
      en: "A share of a group is from 0% to 100%, or a whole number of people.",
      zh: "比例应在 0% 至 100% 之间，或写整数人数。",
    },
    hint: {
      en: "Write it as “at most 10% of team in excellent” or “at most 2 of team in excellent”.",
      zh: "请写成“团队 中 优秀 最多10%”或“团队 中 优秀 最多2”的样子。",
    },
  },
  "ties-unsaid": {
    severity: "error",
    title: { en: "ties at the edge of a share", zh: "比例边缘的并列" },
    reason: {
      en: "It is not said who counts where equals stand at the edge of a share. With two places left and three on the same total: all three with “ties in”, none of them with “ties out”.",
      zh: "没有写明名额边缘有人并列时算谁。名额还剩两个、三人总分相同时：“并列计入”是三人都算，“并列不计入”是三人都不算。",
    },
    hint: {
      en: "Write “ties in”, “ties out”, or what tells them apart: “ties by points(revenue)”.",
      zh: "请写“并列计入”“并列不计入”，或写明再按什么区分，如“并列 按 得分(销售额)”。",
    },
  },
  "condition-of-a-person": {
    severity: "error",
    title: { en: "a condition not on the whole group", zh: "条件不是针对整个组" },
    reason: {
      en: "A share is of the whole group, and this condition may hold for some of it and not for others.",
      zh: "比例针对整个组，而这个条件可能对组内有的人成立、有的人不成立。",
    },
    hint: {
      en: "Write a condition on the same group as the share, such as “at most 1 of team in excellent when headcount(team) <= 5”.",
      zh: "请写与比例同一个组的条件，如“团队 中 优秀 最多1人 当 人数(团队) ≤ 5”。",
    },
  },
  "share-of-last": {
    severity: "error",
    title: { en: "too many in the last grade", zh: "最后一等人数过多时无处可去" },
    reason: {
      en: "Who is over a share goes down a grade, and below “{grade}” there is none.",
      zh: "超出比例的人降一等，而“{grade}”之下没有等级。",
    },
    hint: {
      en: "Say how many must be in the grades above: at least 90% of team in those.",
      zh: "请改为写明以上各等至少多少人，如 团队 中 A、B、C 至少90%。",
    },
  },
  "shares-over-all": {
    severity: "error",
    title: { en: "more than all of them", zh: "比例之和超过全部" },
    reason: { en: "The shares that must be reached add up to {sum}.", zh: "必须达到的比例合计为 {sum}。" },
    hint: { en: "Correct a share.", zh: "请改正比例。" },
  },
  "shares-of-one-grade": {
    severity: "error",
    title: { en: "two bounds for one grade", zh: "同一等级有两个名额" },
    reason: {
      en: "“{grade}” has {first} and {second}, which do not go together.",
      zh: "“{grade}”既写了{first}，又写了{second}，两者不能同时成立或只有一个有用。",
    },
    hint: { en: "Keep the one that is meant.", zh: "请只保留其中一个。" },
  },
  "shares-under-all": {
    severity: "error",
    title: { en: "not all of them", zh: "比例之和不足全部" },
    reason: {
      en: "Every grade has a share it may not pass, and together they are {sum}: for some there is no grade.",
      zh: "每个等级都有上限，合计只有 {sum}：有人将没有等级可评。",
    },
    hint: { en: "Leave one grade without a share, or let them add up to 100%.", zh: "请留一个等级不设上限，或让各比例合计为 100%。" },
  },
  "limit-of-nothing": {
    severity: "error",
    title: { en: "a limit without a figure", zh: "限制没有内容" },
    reason: { en: "It is not said what is limited.", zh: "没有写明限制什么。" },
    hint: {
      en: "Write “limit average(total in team) at most 80” or “limit each weight at most 30%”.",
      zh: "请写“限制 平均(总分 在 团队 内) 最多80”或“限制 每项 权重 最多30%”。",
    },
  },
  "limit-of-what": {
    severity: "error",
    title: { en: "what a limit can be of", zh: "限制的对象" },
    reason: {
      en: "A limit is on the sum, average, least, most or median of the total, of what a metric measures, or of one pay, within a group.",
      zh: "限制针对一群人的总分、某项指标的完成值或某项奖金的合计、平均、最小、最大或中位数。",
    },
    hint: {
      en: "Write it as “limit sum(bonus in everyone) at most 33,000 CNY”.",
      zh: "请写成“限制 合计(绩效奖 在 全员 内) 最多33,000元”的样子。",
    },
  },
  "bound-of-a-person": {
    severity: "error",
    title: { en: "a bound not of the whole group", zh: "上下限不是针对整个组" },
    reason: {
      en: "A limit is on the whole group, and this bound may differ from one person of it to another.",
      zh: "限制针对整个组，而这个上下限在组内可能因人而异。",
    },
    hint: {
      en: "Write a fixed bound or a figure of the same group, such as “limit average(total in team) at most 80” or “limit sum(total in team) at most headcount(team) * 80”.",
      zh: "请写固定的数，或同一个组的数，如“限制 平均(总分 在 团队 内) 最多80”“限制 合计(总分 在 团队 内) 最多 人数(团队) × 80”。",
    },
  },
  "scale-of-what": {
    severity: "error",
    title: { en: "in proportion to what", zh: "无法按比例调整" },
    reason: {
      en: "Results can be brought to a limit in proportion where the limit is on a sum or an average of the total or of a pay.",
      zh: "只有对总分或奖金的合计、平均的限制，才能按比例调整。",
    },
    hint: { en: "Write “then hold”: someone decides.", zh: "请写“则 待定”，由人决定。" },
  },
  "limit-needs-round": {
    severity: "error",
    title: { en: "results in proportion without rounding", zh: "按比例调整没有写保留几位小数" },
    reason: {
      en: "Brought down in proportion, results need not end within a few decimals.",
      zh: "按比例调整后的结果可能除不尽。",
    },
    hint: {
      en: "Write “round 2 down”: rounded up, they could pass the limit again.",
      zh: "请写“舍去保留2位小数”；若进位，合计可能又超过限制。",
    },
  },
  "weight-over-limit": {
    severity: "error",
    title: { en: "a weight out of its limit", zh: "权重超出限制" },
    reason: { en: "“{metric}” weighs {weight}, and the limit is {limit}.", zh: "“{metric}”的权重是 {weight}，限制是 {limit}。" },
    hint: { en: "Correct the weight or the limit.", zh: "请改正权重或限制。" },
    acceptable: true,
  },
  "pool-amount-missing": {
    severity: "error",
    title: { en: "a pool of how much", zh: "奖金池没有金额" },
    reason: { en: "“{pool}” does not say how much is shared.", zh: "“{pool}”没有写明分配多少。" },
    hint: { en: "Write it behind the name, such as “of 50,000 CNY in team”.", zh: "请在名称后写上，如“基数 50,000元 在 团队 内”。" },
  },
  "pool-by-missing": {
    severity: "error",
    title: { en: "a pool shared by what", zh: "奖金池没有写怎样分" },
    reason: { en: "“{pool}” does not say in proportion to what it is shared.", zh: "“{pool}”没有写明按什么分配。" },
    hint: { en: "Write “shared by total” or “shared by people.coefficient”.", zh: "请写“分配按 总分”或“分配按 名册.系数”。" },
  },
  "pool-remainder-unsaid": {
    severity: "error",
    title: { en: "the last cents", zh: "尾差归谁" },
    reason: {
      en: "“{pool}” does not say who gets what rounding leaves. 100 CNY among three alike is 33.33 CNY each, and 0.01 CNY is left.",
      zh: "“{pool}”没有写明取整后剩下的尾差归谁。100 元三人平分，每人 33.33 元，还剩 0.01 元。",
    },
    hint: {
      en: "Write remainder largest (cent by cent to those who lost most by rounding), remainder largest share or remainder smallest share (all of it to one).",
      zh: "请写 尾差 最大余数（逐分给舍去最多的人）、尾差 最大份额 或 尾差 最小份额（全给一人）。",
    },
  },
  "pool-needs-round": {
    severity: "error",
    title: { en: "a pool without rounding", zh: "奖金池没有写保留几位小数" },
    reason: { en: "The parts of “{pool}” need not end within a cent.", zh: "“{pool}”分到每人的金额可能除不尽。" },
    hint: { en: "Write “round 2”.", zh: "请写“保留2位小数”。" },
  },
  "pool-taken-over": {
    severity: "warning",
    title: { en: "an amount that is handed out twice", zh: "同一笔钱发两次" },
    reason: {
      en: "“{second}” takes over “{pool}” from “{first}”; its shares hang on what only one scheme knows, so each of the two hands out the whole amount among its own people.",
      zh: "“{second}”沿用了“{first}”的“{pool}”，而分配依据只有本方案才有，所以两个方案各在自己的人中把这笔钱全额分一次。",
    },
    hint: {
      en: "To share one amount, go by the total or by a column of people. To hand out two, write the pool again in “{second}” with its own amount.",
      zh: "要合起来分一笔，请按总分或人员数据的某一列分配；要各分一笔，请在“{second}”里重新写这个奖金池和它的金额。",
    },
    acceptable: true,
  },
  "pool-share-negative": {
    severity: "warning",
    title: { en: "a share under nothing", zh: "份额可能为负" },
    reason: {
      en: "What “{pool}” is shared by may be negative, and who has less than nothing would pay for the others.",
      zh: "“{pool}”的分配依据可能为负，份额为负的人就要倒贴给别人。",
    },
    hint: { en: "Write “max(…, 0)” around it, or a floor.", zh: "请在外面写“最大(……，0)”，或设下限。" },
    acceptable: true,
  },
  "group-in-a-circle": {
    severity: "error",
    title: { en: "in a circle", zh: "绕成了圈" },
    reason: {
      en: "This figure of the group waits for what the veto leaves, and the veto waits for this figure.",
      zh: "这个群体的数要等否决之后才能算，而否决又要看这个数。",
    },
    hint: {
      en: "Let the veto look at something before it, such as a metric’s measure or attainment.",
      zh: "请让否决条件改看之前就有的数，如某指标的完成值或完成率。",
    },
  },
  "ties-of-no-rank": {
    severity: "error",
    title: { en: "ties without a rank", zh: "不是排名，没有并列" },
    reason: { en: "“{name}” gives no places, so there are no ties to tell apart.", zh: "“{name}”不排名次，不存在并列。" },
    hint: { en: "Take “ties” out.", zh: "请删去“并列”。" },
  },
});
