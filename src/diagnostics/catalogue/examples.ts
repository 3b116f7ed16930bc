import { entries } from "../entry.ts";

/** Findings about how an example is written; how one comes out is told in results.ts. */
export const examples = entries({
  "example-expects-nothing": {
    severity: "warning",
    title: { en: "an example without a result", zh: "示例没有写结果" },
    reason: { en: "The example says what is given and not what should come of it.", zh: "示例只写了“已知”，没有写“应得”。" },
    hint: {
      en: "Add “expect” and the figures worked out by hand, such as “expect total 90”.",
      zh: "请加上“应得”和手工算出的结果，如“应得 总分 90”。",
    },
    acceptable: true,
  },
  "example-subject": {
    severity: "error",
    title: { en: "what the example speaks of", zh: "示例里不能写这个" },
    reason: {
      en: "An example gives and expects metrics, sections, the total, the grade, pay, and columns of the list of people; it gives figures over rows of data as the scheme writes them.",
      zh: "示例里可以写指标、维度、总分、等级、奖金，以及人员名册的列；“已知”里还可以按方案的原样写逐行数据的统计数。",
    },
    hint: {
      en: "Write the name of a metric and its value, such as “given cash 96%”, or a figure with its value, such as “given count(incidents) 0”.",
      zh: "请写指标的名称和值，如“已知 回款 96%”；统计数写成“已知 计数(事故) 0”的样子。",
    },
  },
  "example-of-rows": {
    severity: "error",
    title: { en: "many rows in an example", zh: "示例里写了逐行的数据" },
    reason: {
      en: "An example gives the value of a metric, not the rows that it is made of.",
      zh: "示例要给出指标的值，不给出汇总前的各行数据。",
    },
    hint: { en: "Write the name of the metric and its value.", zh: "请写指标的名称和它的值。" },
  },
  "rows-figure-unread": {
    severity: "error",
    title: { en: "a figure over rows that the scheme does not have", zh: "方案里没有这个统计数" },
    reason: {
      en: "An example has no rows of data; it can give what they come to only where the scheme says exactly this.",
      zh: "示例里没有逐行的数据，只能给出方案中原样写有的统计数，而方案里没有这样写的。",
    },
    hint: {
      en: "Copy it from the scheme, with its conditions, and write the value behind it, such as “given count(incidents) 0”.",
      zh: "请从方案里照抄，连同条件，再写上数值，如“已知 计数(事故) 0”。",
    },
  },
  "example-value": {
    severity: "error",
    title: { en: "a value of another kind", zh: "值的种类不对" },
    reason: { en: "What stands before it goes with {wanted}, and this is another kind of value.", zh: "它前面的量要写{wanted}。" },
    hint: { en: "Write it so, such as “grade good” or “total 90”.", zh: "请按这个写，如“等级 良好”“总分 90”。" },
  },
});
