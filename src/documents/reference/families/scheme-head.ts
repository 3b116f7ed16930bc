import { family } from "../entry.ts";

export const schemeHead = family({
  title: { en: "The head of a scheme", zh: "方案开头" },
  lead: {
    en: "What is said once for a whole scheme: which version, when, for whom, how often, and how steps are counted.",
    zh: "整份方案只写一次的内容：版本、有效期、适用人员、考核周期、怎样计步。",
  },
  entries: {
    version: {
      title: { en: "version", zh: "版本" },
      meaning: {
        en: "The name of this version. It stands on the scheme's page and in every result, so that a score can be traced to the text it was computed by.",
        zh: "这一版方案的版本号。它印在方案页面和每个人的结果上，以便查到得分是按哪一版文本算出来的。",
      },
      example: `scheme sales_rep
  version "2024.1"
  cycle quarterly

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional
`,
      rules: ["version"],
    },
    effective: {
      title: { en: "effective", zh: "有效期" },
      meaning: {
        en: "The days on which the scheme is in force, first and last included. Without an end it goes on. On any day a person is under exactly one scheme of a cycle; where two claim the same person, that is reported.",
        zh: "方案生效的日期，首尾两天都包括在内；不写结束日期则一直有效。任何一天，一个人在同一周期下只适用一份方案，两份方案同时适用会被报告。",
      },
      example: `scheme sales_rep
  effective 2024-01-01 to 2024-12-31
  cycle quarterly

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional
`,
      rules: ["effective"],
    },
    "applies-to": {
      title: { en: "applies to", zh: "适用" },
      meaning: {
        en: "For whom the scheme is: people with one of some values in a column of the people file, people who meet a condition, or everyone. Who is under no scheme is listed as not applicable, not scored as 0.",
        zh: "方案适用于谁：人员数据某一列取某些值的人、符合条件的人，或者全员。不适用任何方案的人列为“不适用”，不会按 0 分处理。",
      },
      example: `scheme sales_rep
  applies to role "Sales representative" | "Senior sales representative"
  cycle quarterly

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional
`,
      rules: ["appliesTo"],
    },
    cycle: {
      title: { en: "cycle", zh: "周期" },
      meaning: {
        en: "How long one period is: a month, a quarter, half a year or a year; or a project’s own days, settled once: “project 2024-03-01 to 2024-08-31”. Figures are taken from the months of the period; targets that are per month or per year are brought to it. Schemes of different cycles run side by side.",
        zh: "一个考核期有多长：月、季度、半年或年；也可以是一个项目的起止日期，整个项目考核一次：“项目 2024-03-01 至 2024-08-31”。数据取自考核期内的各月，按月、按年的目标会换算到考核期。不同周期的方案可以同时运行。",
      },
      example: `scheme sales_rep
  cycle monthly

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional
`,
      rules: ["cycle"],
    },
    steps: {
      title: { en: "steps", zh: "计步" },
      meaning: {
        en: "How a part of a step counts where a rule says only “per”: pro rata (in proportion), full (only whole steps), started (a part counts as a whole). Without it, a bare “per” is taken in proportion, and a check warns and shows the three readings.",
        zh: "规则里只写“每……”时，不足一步的部分怎样算：按比例、整步（只算满的）、不足也计（不满按一步算）。没有这一句时，只写“每”按比例计算，检查会提醒并列出三种读法的结果。",
      },
      example: `scheme sales_rep
  cycle quarterly
  steps started

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, +0.5 per 1% over, -1 per 1% under, floor 0

example "3.5% under are four steps"
  given attainment(revenue) 96.5%
  expect revenue 36
`,
      rules: ["steps", "stepping"],
    },
    "marked-out-of": {
      title: { en: "marked out of", zh: "按……分制" },
      meaning: {
        en: "The rules give marks out of this number, and a metric's points are marks × weight ÷ that number. So every rule can be written out of 100, whatever the metric weighs. It can stand on a scheme or on one metric; on a section it says what the weights inside add up to.",
        zh: "规则给出的是以该数为满分的分数，指标得分 = 分数 × 权重 ÷ 该数。这样每条规则都可以按百分制写，与权重无关。可以写在方案或单项指标上；写在维度上，则表示组内权重合计为该数。",
      },
      example: `metric revenue weight 40, marked out of 100
  measure sum(sales.amount), target sum(sales.goal)
  100 at 100%, -2 per 1% under, +1 per 1% over, floor 0, cap 120

example "90 marks of 100, weight 40"
  given attainment(revenue) 95%
  expect revenue 36
`,
      rules: ["markedOutOf"],
    },
    extends: {
      title: { en: "extends", zh: "沿用" },
      meaning: {
        en: "Takes over all of another scheme and says only what differs: a clause written here replaces the same clause there, a new metric is added. It does not take over for whom the other is, nor its version.",
        zh: "沿用另一份方案的全部内容，只写不同之处：这里写的分句替换原方案的同类分句，新写的指标是增加。不沿用原方案的适用人员和版本。",
      },
      example: `scheme sales_rep
  applies to role "Sales representative"
  cycle quarterly
  steps pro rata

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, -1 per 1% under, floor 0

metric calls weight 20
  measure sum(sales.visits), target 60
  full from target, -1 per 5 under, floor 0

scheme key_account
  extends sales_rep
  without calls
  applies to role "Key account manager"

metric revenue weight 60
`,
      rules: ["extendsScheme"],
    },
    without: {
      title: { en: "without", zh: "去掉" },
      meaning: {
        en: "Which metrics, grades or pays of the extended scheme are left out.",
        zh: "沿用另一份方案时，去掉其中哪些指标、等级或奖金。",
      },
      example: `scheme sales_rep
  applies to role "Sales representative"
  cycle quarterly

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional

metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  20 from 95%, 0 otherwise

scheme trainee
  extends sales_rep, without collection
  applies to role "Trainee"
`,
      rules: ["without"],
    },
    "on-change": {
      title: { en: "on change split by", zh: "变动时按……分段" },
      meaning: {
        en: "What becomes of someone who joins, leaves or changes within the period. The target of whatever adds up counts for their calendar days, target × days there ÷ days of the period, or for their working days: Monday to Friday without public holidays of mainland China, and the weekend days worked in exchange, as announced for each year; whole months are refused, for they do not say to which side the month of a change belongs. Percentages and averages keep their target, and so does a target that is added up from the person's own dated rows. Whoever stands in the list of people with several rows is appraised for each by itself, with the figures of its days and under its scheme; the total is that of the parts by their days, graded under the last scheme. A version of a scheme that follows another within the period begins a part in the same way. Groups take them in once, by the last row and with the total of all parts. Pay for the time counts for its days, pay for work done is added up.",
        zh: "考核期内入职、离职、变动的人怎样计算。逐日累加的指标，目标按日历天数折算，即 目标 × 在岗天数 ÷ 本期天数；也可以按工作日，即周一至周五除去法定节假日、加上调休上班的日子，以每年公布的放假安排为准；不能按整月，因为说不清变动当月归哪一段。百分比和平均值的目标不变；由本人逐期数据合计得出的目标也不变。在人员名册里有几行的人，每段用那几天的数据、按当时的方案分别考核；总分按各段天数加权，按最后一个方案定等级。期内由新版方案接替旧版的，也同样分段；名次、等级分布等群体统计中只按最后一行、以合并后的总分计一次。按时间发的奖金按天数计，按业绩发的各段相加。",
      },
      example: `scheme sales_rep
  cycle quarterly
  on change split by calendar days

metric revenue weight 40
  measure sum(sales.amount), target 300,000 CNY
  proportional
`,
      rules: ["onChange"],
    },
    "mean-of-members": {
      title: { en: "mean of members", zh: "成员均值" },
      meaning: {
        en: "What is measured is the average of what it is for each of the person's team who is under the same scheme, so that all of them have the same figure and each weighs alike. A ratio of sums over a team weighs larger members more. The target has to be the team's, too.",
        zh: "口径取所在团队中适用同一方案的各成员数值的平均：这些人得到同一个数，每个成员的分量相同。若按团队合计后相除，业务大的成员影响更大。目标也应是团队的目标。",
      },
      example: `metric collection weight 20
  measure sum(sales.received) / sum(sales.amount), mean of members
  20 from 95%, 0 otherwise
`,
      rules: ["modifier"],
    },
    "visible-to": {
      title: { en: "visible to", zh: "可见" },
      meaning: {
        en: "Who may see a figure: the person, managers, the team, human resources, everyone. Whatever is computed from it is seen by no more people than it.",
        zh: "谁可以看到某个数：本人、上级、团队、人力资源、全员。由它算出的结果，可见范围不会更大。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional
  visible to self | manager
`,
      rules: ["visibleTo"],
      refused: true,
    },
    accept: {
      title: { en: "accept", zh: "接受" },
      meaning: {
        en: "Lets one finding stand, with the reason. The code is the one in brackets where a check prints the finding. The reason is printed on the scheme's page. One that matches nothing is a warning, and what leaves open how to compute cannot be accepted.",
        zh: "认可一个检查发现的问题，并写明理由。代号是检查结果方括号里的那一个。理由会印在方案页面上。没有对应问题的“接受”会被提醒；不说清楚怎样计算的问题不能接受。",
      },
      example: `scheme sales_rep
  cycle quarterly

metric revenue weight 90
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, round 2
  accept weights-sum "Ten points are given by hand."
`,
      rules: ["accept"],
    },
  },
});
