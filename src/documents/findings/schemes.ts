import { examples as exampleFindings } from "../../diagnostics/catalogue/examples.ts";
import { groups as groupFindings } from "../../diagnostics/catalogue/groups.ts";
import { history as historyFindings } from "../../diagnostics/catalogue/history.ts";
import { metrics as metricFindings } from "../../diagnostics/catalogue/metrics.ts";
import { pay as payFindings } from "../../diagnostics/catalogue/pay.ts";
import { revisions as revisionFindings } from "../../diagnostics/catalogue/revisions.ts";
import { scheme as schemeFindings } from "../../diagnostics/catalogue/scheme.ts";
import { sources as sourceFindings } from "../../diagnostics/catalogue/sources.ts";
import { targets as targetFindings } from "../../diagnostics/catalogue/targets.ts";
import { total as totalFindings } from "../../diagnostics/catalogue/total.ts";
import { topic } from "./topic.ts";

export const scheme = topic(
  { en: "The scheme as a whole", zh: "整份方案" },
  schemeFindings,
  {
    en: "Who is scored, when, and by which text must be beyond doubt before anyone is paid.",
    zh: "考核谁、什么时候、按哪份文本，在发钱之前必须毫无疑问。",
  },
  {
    "not-computed": {
      en: "Leaving a rule out because it cannot be computed would pay people wrongly, so nothing is computed.",
      zh: "因为算不了就把一条规则略过，会算错大家的钱，所以整份方案都不计算。",
    },
    "accept-unused": {
      en: "An exception that no longer applies would hide the next real mistake of the same kind.",
      zh: "已经不需要的“接受”留在那里，会掩盖以后真正的同类问题。",
    },
    "accept-refused": {
      en: "A reason can justify a result that is known; it cannot say what to compute.",
      zh: "理由可以说明一个已知的后果为什么可以接受，但不能代替“怎样算”。",
    },
    "applies-to-whom": {
      en: "A scheme that is for nobody in particular would be for everyone, or for no one.",
      zh: "没有写清适用于谁的方案，要么人人适用，要么谁也不适用。",
    },
    "schemes-overlap": {
      en: "Someone under two schemes would get two scores for the same work.",
      zh: "同时适用两份方案的人，同一份工作会得到两个分数。",
    },
    "dates-gap": {
      en: "Whoever is there in the gap has no scheme, and no score for that time.",
      zh: "空档期间在岗的人没有方案，也就没有得分。",
    },
  },
);

export const sources = topic(
  { en: "Descriptions of data", zh: "数据说明" },
  sourceFindings,
  {
    en: "The description is the contract with whoever supplies the file: what it leaves open, the file may hold in any way.",
    zh: "数据说明是与提供数据的人之间的约定：没有写清的地方，文件里怎样都有可能。",
  },
  {
    "source-without-rows": {
      en: "Whether no row means 0 or a missing figure decides whether someone is scored or waits.",
      zh: "没有行到底是 0 还是缺数据，决定这个人是有得分还是要等待。",
    },
    "source-unused": {
      en: "Data that is supplied every month and read by nobody is work for nothing, or a rule that was forgotten.",
      zh: "每月都在报的数据没有人用，要么白费功夫，要么忘了写规则。",
    },
  },
);

export const metrics = topic(
  { en: "Metrics and weights", zh: "指标与权重" },
  metricFindings,
  {
    en: "A metric needs a weight, a figure and a rule; without one of them it has no points.",
    zh: "一项指标要有权重、口径和规则，缺一样就算不出得分。",
  },
  {
    "weights-sum": {
      en: "With weights of 95, nobody can reach 100 and everyone's grade is a little too low; with 105 a little too high.",
      zh: "权重合计 95，谁也拿不到 100 分，等级普遍偏低；合计 105 则普遍偏高。",
    },
    "rater-shares": {
      en: "Shares that do not make 100% lower or raise every rating.",
      zh: "各类评价人的比例不是 100%，所有人的评分都会偏低或偏高。",
    },
    "missing-never": {
      en: "A policy that never applies gives a false sense of safety: no row of events is 0, not missing.",
      zh: "用不到的缺失规定让人误以为有保障：流水没有行就是 0，不是缺失。",
    },
    "sum-of-levels": {
      en: "90% in each of three months would make 270%.",
      zh: "每月 90%，三个月相加就成了 270%。",
    },
  },
);

export const targets = topic(
  { en: "Targets", zh: "目标" },
  { ...targetFindings, ...revisionFindings },
  {
    en: "A target that does not add up leaves somebody with too much, or a part of the whole with nobody.",
    zh: "目标分解对不上，要么有人多担，要么有一部分没人承担。",
  },
  {
    "targets-sum": {
      en: "The company reports 100% while its teams together bring less, or teams fall short of targets that nobody set.",
      zh: "各团队都完成了，公司却没完成；或者反过来。",
    },
  },
);

export const total = topic(
  { en: "Total, grades, vetoes", zh: "总分、等级、一票否决" },
  totalFindings,
  {
    en: "What leads from the points to the grade decides pay and promotion.",
    zh: "从得分到等级的每一步，都关系到奖金和晋升。",
  },
  {
    "total-leaves-out": {
      en: "A metric that the written total does not name is worked for and counts for nothing.",
      zh: "总分算式里漏掉的指标，大家做了也不算分。",
    },
    "coefficient-from-nothing": {
      en: "A coefficient multiplies the points, so that it is 1 for whoever it changes nothing for. One that only adds up what rows or events give is 0 for everyone without any, and their total with it.",
      zh: "系数是用来乘得分的，对没有影响的人应当是 1。只把每条记录的结果加起来的系数，没有记录的人就是 0，总分也成了 0。",
    },
    "coefficient-and-extras": {
      en: "10 extra points are 10 or 8 with a coefficient of 0.8.",
      zh: "加 10 分，系数 0.8 时是 10 分还是 8 分，两种算法都说得通。",
    },
  },
);

export const pay = topic(
  { en: "Pay", zh: "奖金" },
  payFindings,
  {
    en: "Every amount must follow from the text, to the cent, for every result that can come about.",
    zh: "任何可能的结果，都必须能从文本得出准确到分的金额。",
  },
  {
    "tiers-mode": {
      en: "Paid on the whole or part by part, the same rates give amounts far apart: it is the commonest misunderstanding in commissions.",
      zh: "同样的比例，按全额还是按超额累进，金额相差很远：这是提成中最常见的误会。",
    },
    "pay-rows-of-what": {
      en: "Rows of money that are read as rows of the total put everyone into the lowest.",
      zh: "按金额写的各档如果按总分去套，所有人都会落在最低一档。",
    },
    "payout-or-attainment": {
      en: "Up to 150% may be what is attained or what is paid: with 2% for each 1% that is 200% of the base, or 150%.",
      zh: "“至150%”可以指完成率，也可以指发放比例：每超1%加2%时，一个发到基数的200%，一个只发到150%。",
    },
    "months-of-what": {
      en: "Two months’ salary of a quarterly base would be half a year’s pay.",
      zh: "基数若是季度奖金基数，“两个月工资”就成了半年的钱。",
    },
    "pay-needs-round": {
      en: "A bonus of 1,333.333… yuan cannot be paid; who rounds it in the end should not decide how.",
      zh: "1333.333…元发不出来，最后由谁来取整、怎样取整，应当由方案决定。",
    },
    "pay-gap": {
      en: "Whoever has such a result would be told nothing about pay.",
      zh: "得到这种结果的人，方案没有说发不发、发多少。",
    },
    "pay-overlap": {
      en: "Two rows pay two different amounts for the same result.",
      zh: "同一个结果有两行，金额各不相同。",
    },
  },
);

export const groups = topic(
  { en: "Groups and places", zh: "群体与名次" },
  groupFindings,
  {
    en: "A place or a share means nothing without the group: first of 3 is not first of 300.",
    zh: "离开群体，名次和名额没有意义：3 个人里的第一和 300 个人里的第一不是一回事。",
  },
  {
    "people-rounding-unsaid": {
      en: "10% of 12 people are 1.2: whether one or two get the grade must not be settled afterwards.",
      zh: "12 人的 10% 是 1.2 人：算一人还是两人，不能等到结果出来再定。",
    },
    "condition-of-a-person": {
      en: "A team has people of several roles: what holds for one role says nothing of the team as a whole.",
      zh: "一个团队里有多个岗位的人：对某个岗位成立的条件，说明不了整个团队。",
    },
    "bound-of-a-person": {
      en: "With a bound for each person, one and the same average would be within the limit for some and past it for others.",
      zh: "上下限因人而异，同一个平均分就会对有的人没有超限，对有的人又超了限。",
    },
  },
);

export const history = topic({ en: "Rules over several periods", zh: "跨期规则" }, historyFindings, {
  en: "What was scored in earlier periods must come from a record, not from memory.",
  zh: "以前各期的结果必须有据可查，不能凭记忆。",
});

export const examples = topic({ en: "Examples", zh: "示例" }, exampleFindings, {
  en: "An example is a test that people can read; one that says nothing tests nothing.",
  zh: "示例是人人看得懂的检验，没有写全的示例什么也检验不了。",
});
