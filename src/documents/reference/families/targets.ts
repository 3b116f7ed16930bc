import { family } from "../entry.ts";

const metric = `
metric revenue weight 40
  measure sum(sales.amount), target from targets plan_2024 by team
  proportional, cap 40
`;

export const targets = family({
  title: { en: "Targets", zh: "目标分解" },
  lead: {
    en: "How the company's target becomes everyone's. The clauses of “targets”, and how a metric takes its target from them.",
    zh: "公司目标怎样变成每个人的目标：“目标表”语句的各个分句，以及指标怎样从中取目标。",
  },
  entries: {
    goal: {
      title: { en: "who is to bring how much", zh: "谁承担多少" },
      meaning: {
        en: "A name with an amount: the whole company, a region, a team, a person. Its share of the whole may be written beside it and is then checked.",
        zh: "名称和数额：全公司、某个大区、某个团队或某个人。旁边可以写占上级的比例，写了就会核对。",
      },
      example: `targets plan_2024
  effective 2024-01-01 to 2024-12-31
  company 12,000,000 CNY
  company by team into north 4,800,000 CNY share 40% | east 7,200,000 CNY share 60%
${metric}`,
      rules: ["goal", "targetAmount"],
    },
    split: {
      title: { en: "into, partly into", zh: "分解为、部分分解为" },
      meaning: {
        en: "Divides a target into parts that must add up to it; a check shows the gap. “partly into” says that a part is left open, and the gap is printed instead.",
        zh: "把一个目标分解成几部分，各部分之和必须等于它，检查会列出差额。“部分”表示只分解了一部分，差额会印出来。",
      },
      example: `targets plan_2024
  effective 2024-01-01 to 2024-12-31
  company 12,000,000 CNY
  company by team into north 5,000,000 CNY | east 7,000,000 CNY
${metric}`,
      rules: ["targetClause", "goal"],
    },
    allocation: {
      title: { en: "allocated by factors", zh: "按因素分配" },
      meaning: {
        en: "Shares a target out to whoever the factors name: each factor’s share of the target is divided in proportion to its figures. Amounts are whole cents or pieces, or multiples of “in steps of”; what is left over goes, a unit each, to those with the largest remainders, of equals to the one named first.",
        zh: "把目标按因素分给各对象：每个因素占目标的一部分，再按该因素的数值成比例分配。金额精确到分，数量取整数，也可写“步长”；余下的逐个单位给余数最大的，余数相同的给先写的。",
      },
      example: `targets plan_2024
  effective 2024-01-01 to 2024-12-31
  company 12,000,000 CNY
  company by team allocated by last_year 60% | heads 40%
  factor last_year north 4,000,000 CNY | east 6,000,000 CNY
  factor heads north 8 | east 8
${metric}`,
      rules: ["allocation", "factor"],
    },
    seasons: {
      title: { en: "seasons", zh: "季节比例" },
      meaning: {
        en: "How a year's target is spread over its months or quarters, where they are not alike. The shares add up to 100%.",
        zh: "全年目标怎样分到各月或各季度（淡旺季不同时），各期比例合计 100%。",
      },
      example: `targets plan_2024
  effective 2024-01-01 to 2024-12-31
  company 12,000,000 CNY
  company by team into north 5,000,000 CNY | east 7,000,000 CNY
  seasons quarterly 20% | 25% | 25% | 30%
${metric}`,
      rules: ["seasons"],
    },
    revises: {
      title: { en: "revises, because, approved by", zh: "修订、原因、审批" },
      meaning: {
        en: "A list for the months that are left takes the place of another from its first month on; its amounts are for these months alone. A period across that day takes each list’s part: in a quarter revised from August on, July’s of the old amount and August’s and September’s of the new. Whoever the revision does not name keeps the old amount. Both lists stay, “kaohe targets” shows them side by side, and the card says which gave what, why, and who approved it.",
        zh: "剩余月份的目标表从第一个月起取代原来的；表中数额只是这几个月的。跨越修订日的期间，各取各的一段：从八月起修订的季度，七月按原来的数额，八九月按新的。修订中没有写到的，沿用原来的数额。两张表都保留，“kaohe targets”并列显示，个人计算单写明哪张表给了多少、原因和审批人。",
      },
      example: `targets plan_2024
  effective 2024-01-01 to 2024-12-31
  company 12,000,000 CNY
  company by team into north 4,800,000 CNY | east 7,200,000 CNY

targets plan_autumn
  effective 2024-08-01 to 2024-12-31
  revises plan_2024, because "the market shrank", approved by "sales director" | "general manager"
  company 4,000,000 CNY
  company by team into north 1,600,000 CNY | east 2,400,000 CNY
${metric}`,
      rules: ["revises", "because", "approvedBy", "approvers"],
    },
    "target-rows": {
      title: { en: "targets from a file", zh: "目标取自数据" },
      meaning: {
        en: "Takes everyone's part from a column of a source instead of writing it in the text.",
        zh: "每个人的目标不写在文本里，而是取自数据的一列。",
      },
      example: `targets plan_2024
  effective 2024-01-01 to 2024-12-31
  from people.year_goal

metric revenue weight 40
  measure sum(sales.amount), target from targets plan_2024
  proportional, cap 40
`,
      rules: ["targetRows"],
    },
    "from-targets": {
      title: { en: "target from targets", zh: "目标取自目标表" },
      meaning: {
        en: "The metric's target is the person's part of the targets that are split from the company's.",
        zh: "指标的目标取自目标表中分解到本人（或所在团队）的数额。",
      },
      example: `targets plan_2024
  effective 2024-01-01 to 2024-12-31
  company 12,000,000 CNY
  company by team into north 5,000,000 CNY | east 7,000,000 CNY
${metric}`,
      rules: ["target"],
    },
    stretch: {
      title: { en: "base and stretch target", zh: "基本目标与挑战目标" },
      meaning: {
        en: "Two targets of one metric. Attainment is of the base target; rules may name the stretch target as an edge.",
        zh: "一项指标的两个目标。完成率按基本目标计算，规则可以把挑战目标作为边界。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target 300,000 CNY, stretch target 400,000 CNY
  points if measure >= stretch then 50 else if attainment >= 100% then 40 else 0

example "the target, not the stretch target"
  given revenue 300,000 CNY, attainment(revenue) 100%
  expect revenue 40
`,
      rules: ["target"],
    },
  },
});
