import { format as formatFindings } from "../../diagnostics/catalogue/format.ts";
import { names as nameFindings } from "../../diagnostics/catalogue/names.ts";
import { syntax as syntaxFindings } from "../../diagnostics/catalogue/syntax.ts";
import { units as unitFindings } from "../../diagnostics/catalogue/units.ts";
import { topic } from "./topic.ts";

export const syntax = topic(
  { en: "Reading the text", zh: "读懂文本" },
  syntaxFindings,
  {
    en: "What cannot be read is never skipped in silence: a rule that is left out would pay people wrongly.",
    zh: "看不懂的内容绝不会悄悄跳过：漏掉一条规则，就会算错大家的钱。",
  },
  {
    "unknown-statement": {
      en: "The first word of a line at the left margin decides what all of the statement is. If it is misspelt, its clauses would otherwise fall to the statement above.",
      zh: "顶格一行的第一个词决定整条语句是什么。写错时，下面的内容就会被当成上一条语句的。",
    },
    "indented-statement": {
      en: "Read as part of the statement above, a metric would lose its own weight and rule.",
      zh: "如果当作上一条的内容，这项指标就没有自己的权重和规则了。",
    },
    "pasted-table": {
      en: "Cells side by side do not say what they are to each other; a line of a scheme does.",
      zh: "并排的格子没有说明彼此的关系，方案里的一句话说得清楚。",
    },
    "other-period": {
      en: "Three late days in one month and three in a quarter are two different rules.",
      zh: "一个月迟到三次和一个季度迟到三次，是两条不同的规则。",
    },
    "name-with-digits": {
      en: "Chinese is written without spaces: only because names have no digits can “权重40封顶100” be read as it is meant.",
      zh: "中文不写空格：名称里没有数字，“权重40封顶100”才能读成本来的意思。",
    },
    "word-as-name": {
      en: "The same word cannot be a name in one line and a rule in the next; quotation marks tell them apart.",
      zh: "同一个词不能一会儿是名称，一会儿是规则；加上引号就分得清。",
    },
    "wide-colon": {
      en: "In “≥95：5分” the colon stands before a result, so a full-width colon is never taken for a ratio.",
      zh: "“≥95：5分”里的冒号表示后面是得分，所以全角冒号从不当作比值。",
    },
    "comma-missing": {
      en: "Two clauses without a comma between them can be read in more than one way.",
      zh: "两个分句之间没有逗号，就可能有几种读法。",
    },
    "bare-name": {
      en: "A sentence of prose looks like a name to the program. A rule that is written as prose would not be computed, so it is not let through.",
      zh: "一句普通的话在程序看来只是一个名称。写成散文的规则不会参与计算，所以不会放过。",
    },
    "award-without-place": {
      en: "Points without a condition would be given to everyone, or to nobody.",
      zh: "没有条件的得分，要么人人都有，要么谁也没有。",
    },
    "slope-without-points": {
      en: "A step without points would change nothing, which nobody means.",
      zh: "写了步长没写分数，这条规则就不起作用，显然不是本意。",
    },
    "two-edges": {
      en: "“5 up to 100,120 up to 200” may be one number or two rows.",
      zh: "“100,120”可能是一个数，也可能是两行的边界。",
    },
    "ratio-not-to-one": {
      en: "1:4.2 has one meaning; 3:7 could be a share or a ratio.",
      zh: "1:4.2 只有一种意思；3:7 可能是分配比例，也可能是比值。",
    },
  },
);

export const format = topic({ en: "Formatting", zh: "整理格式" }, formatFindings, {
  en: "Formatting may never change what a scheme says, so the result is read again and compared before it is written.",
  zh: "整理格式绝不能改变方案的意思，所以写出之前会重新读一遍并比较。",
});

export const names = topic(
  { en: "Names and columns", zh: "名称和数据列" },
  nameFindings,
  {
    en: "A name that leads nowhere leaves a rule without its figure.",
    zh: "名称指向不明，规则就没有数可用。",
  },
  {
    "duplicate-name": {
      en: "Which of the two a rule means could not be told.",
      zh: "规则用到这个名称时，分不清指的是哪一个。",
    },
    "needs-aggregate": {
      en: "The sum, the average and the last value of three months are three different figures.",
      zh: "三个月的合计、平均和期末值是三个不同的数。",
    },
    "which-part": {
      en: "The measured value, the attainment and the points of a metric differ by far.",
      zh: "同一项指标的实际值、完成率和得分相差很远。",
    },
    "not-known-yet": {
      en: "Each step reads only what was computed before it; the order of steps is the same in every scheme.",
      zh: "每一步只能读取之前算好的结果，计算顺序在所有方案中都一样。",
    },
    "points-in-a-circle": {
      en: "Figures that need one another have no beginning, and no result.",
      zh: "互相依赖的得分没有起点，也就没有结果。",
    },
    "no-months": {
      en: "Without months there is nothing to divide by.",
      zh: "没有月份就不知道除以几。",
    },
  },
);

export const units = topic(
  { en: "Units and kinds of values", zh: "单位和值的种类" },
  unitFindings,
  {
    en: "Money, time, counts and percentages never mix: a slip here is off by a factor of 100 or 10,000.",
    zh: "金额、时间、个数、百分数不能混用：这里一错，就差一百倍、一万倍。",
  },
  {
    "money-needs-unit": {
      en: "500 yuan and 500 万元 are 10,000 times apart, and no number says which it is.",
      zh: "500 元和 500 万元相差一万倍，光看数字分不出来。",
    },
    "words-not-ordered": {
      en: "Grades have an order, from the best down. Other words have only the alphabet, which is not what a plan goes by.",
      zh: "等级有高低之分；其他文字只有字典顺序，而方案并不按字典顺序算。",
    },
    "percent-needs-sign": {
      en: "60 against a percentage could mean 60% or 6000%.",
      zh: "与百分数比较时，60 可能是 60%，也可能是 6000%。",
    },
    "percent-or-fraction": {
      en: "0.9% is nearly nothing where 90% was meant.",
      zh: "想写 90% 却写成 0.9%，几乎等于零。",
    },
    "percent-needs-target": {
      en: "1% is 1% of something; without a target there is nothing to take it of.",
      zh: "1% 总要是某个数的 1%；没有目标，就没有可取的数。",
    },
    "root-needs-round": {
      en: "A figure that never ends cannot be printed exactly, so where it is rounded must be written.",
      zh: "除不尽的数无法精确印出，所以在哪里取整必须写明。",
    },
    "project-part-months": {
      en: "Half a month’s share of a monthly target would have to be guessed: by days, by working days, or not at all.",
      zh: "半个月该摊多少月度目标只能猜：按日历日、按工作日，还是不摊。",
    },
    "rate-not-months": {
      en: "Turning weeks into months would round in secret.",
      zh: "把周换算成月必然暗中取整。",
    },
  },
);
