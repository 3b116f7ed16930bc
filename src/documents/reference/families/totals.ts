import { family } from "../entry.ts";

const two = `metric revenue weight 60
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 60

metric calls weight 40
  measure sum(sales.visits), target 60
  proportional, cap 40
`;

export const totals = family({
  title: { en: "Total, conditions, consequences", zh: "总分、条件、后果" },
  lead: {
    en: "How metrics become a total, and what conditions do to it.",
    zh: "各项指标怎样合成总分，条件怎样影响它。",
  },
  entries: {
    "out-of": {
      title: { en: "out of", zh: "满分" },
      meaning: {
        en: "What the weights must add up to. Scores are shown against it.",
        zh: "各项权重之和必须等于它；页面上显示得分时以它为满分。",
      },
      example: `${two}
total out of 100, cap 100, round 2

example "60 + 40 × 75%"
  given attainment(revenue) 100%, attainment(calls) 75%
  expect total 90
`,
      rules: ["outOf"],
    },
    "coefficient-by-two": {
      title: { en: "a coefficient by two figures", zh: "按两个因素定的系数" },
      meaning: {
        en: "A matrix gives the coefficient: each cell is what the points are multiplied with.",
        zh: "用矩阵定系数：每格是得分要乘的数。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

coefficient quality_factor
  matrix average(sales.margin) by sum(attendance.late)
  |           | up to 30 minutes | over 30 minutes |
  | from 20%  | 1.1              | 1               |
  | under 20% | 1                | 0.9             |

total out of 100, cap 100, round 2
`,
      rules: ["matrix", "matrixRow", "cell"],
    },
    "coefficient-of-rows": {
      title: { en: "a coefficient by rows", zh: "逐行累计的系数" },
      meaning: {
        en: "What rows add or take off is added up. Whoever has no row gets 0, so the total says what becomes of it: 1 plus it, here.",
        zh: "逐行加扣后相加。没有记录的人得 0，所以总分里要写明怎样用它：这里是 1 加上它。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

coefficient safety_factor
  for each incidents.kind, -0.1 at serious, -0.02 at minor, sum, floor -0.3

total revenue * (1 + safety_factor), out of 100, cap 100, round 2
`,
      rules: ["forEach", "combine"],
    },
    "total-is": {
      title: { en: "a total of one's own", zh: "总分算式" },
      meaning: {
        en: "An expression over metrics, sections, coefficients and extras. It must name everything that counts: a check tells what it leaves out.",
        zh: "用指标、维度、系数、加分项的名称写成的算式。凡是计入的都要写到，漏写的会被检查指出。",
      },
      example: `${two}
coefficient difficulty_factor of people.difficulty

total (revenue + calls) * difficulty_factor, cap 100, round 2

example "90 × 0.9"
  given attainment(revenue) 100%, attainment(calls) 75%, people.difficulty 0.9
  expect total 81
`,
      rules: ["totalClauses", "expression"],
    },
    consequence: {
      title: { en: "then", zh: "则" },
      meaning: {
        en: "What follows from the condition: the total is a figure, a metric is a figure, or the grade is at most one.",
        zh: "满足条件后怎样：总分为某数、某指标为某数，或等级最高为某级。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

grades
  excellent from 90
  pass from 60
  fail otherwise

veto "Complaint upheld"
  when count(incidents) > 0 then grade at most pass
`,
      rules: ["consequence"],
    },
    "grades-ref": {
      title: { en: "grades of another name", zh: "共用等级" },
      meaning: {
        en: "Takes a scale of grades that several schemes share. The scale stands once in the workspace, with a name, above the schemes of its file; each scheme takes it by that name, in the scheme’s own lines or as “grades as in standard” among its statements. The grades of another scheme are taken by that scheme’s name. A scheme with grades of its own takes none.",
        zh: "采用几份方案共用的一套等级。共用的等级带一个名称，写在文件中各方案之前，全工作区只写一次；各方案按名称采用，写在方案的条款里，或单独写“等级 采用 通用”。采用别的方案的等级，写那个方案的名称。自己另有等级的方案不再采用。",
      },
      example: `grades standard
  excellent from 90, good from 80, pass from 60, fail otherwise

scheme trainee
  cycle quarterly, steps pro rata
  grades standard

metric courses weight 100
  measure sum(sales.visits), target 10
  proportional, cap 100

total out of 100

example "9 ÷ 10"
  given courses 9
  expect total 90, grade excellent
`,
      rules: ["gradesOf", "asIn"],
    },
    given: {
      title: { en: "given", zh: "已知" },
      meaning: {
        en: "What an example starts from: measures, attainments, ratings, a column of people, or that something is missing.",
        zh: "示例给出的条件：实际值、完成率、评分、人员数据中的某列，或者“缺失”。",
      },
      example: `metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, -5 per started 5% under, floor 0

example "90% is one started step under"
  given collection 90%
  expect collection 15
`,
      rules: ["exampleClauses", "item"],
    },
    expect: {
      title: { en: "expect", zh: "应得" },
      meaning: {
        en: "What must come out: points of metrics, the total, the grade, a pay.",
        zh: "应当得出的结果：指标得分、总分、等级或奖金。",
      },
      example: `${two}
total out of 100, cap 100, round 2

grades
  good from 80
  fail otherwise

example "60 + 40 × 75%"
  given attainment(revenue) 100%, attainment(calls) 75%
  expect calls 30, total 90, grade good
`,
      rules: ["exampleClauses", "item"],
    },
  },
});
