import { entries } from "../entry.ts";

/** Findings about how an example is written; how one comes out is told in results.ts. */
export const examples = entries({
  "example-expects-nothing": {
    severity: "warning",
    title: { en: "an example without a result", zh: "示例没有结果" },
    reason: { en: "The example says what is given and not what should come of it.", zh: "示例只写了已知，没有写应得。" },
    hint: { en: "Add expect and the figures worked out by hand.", zh: "请加 应得 和手算的结果。" },
    acceptable: true,
  },
  "example-subject": {
    severity: "error",
    title: { en: "an example of what", zh: "示例指的是什么" },
    reason: {
      en: "Examples speak of metrics, sections, the total, the grade, pay, and columns of the people’s list.",
      zh: "示例可以写指标、维度、总分、等级、奖金，以及人员名册的列。",
    },
  },
  "example-of-rows": {
    severity: "error",
    title: { en: "rows in an example", zh: "示例中写了多行数据" },
    reason: { en: "An example gives a metric’s value, not the rows it comes from.", zh: "示例给出指标的值，不给出它的各行数据。" },
  },
  "example-value": {
    severity: "error",
    title: { en: "another kind of value", zh: "值的类型不对" },
    reason: { en: "What stands before it is {wanted}.", zh: "它前面的量是{wanted}。" },
  },
});
