import { family } from "../entry.ts";

const revenue = (modifiers: string, example: string): string => `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, +0.5 per 1% over, -1 per 1% under
  ${modifiers}

${example}`;

const missing = (policy: string, expected: string): string => `metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, -1 per 1% under, floor 0
  if missing ${policy}

example "no figures"
  given collection missing
  expect collection ${expected}
`;

export const modifiers = family({
  title: { en: "Bounds, rounding, missing figures", zh: "封顶、最低、取整、缺数据" },
  lead: {
    en: "What goes with a rule. The order is fixed whatever the order they are written in: rule, floor, cap, “0 when”, rounding, then the weight.",
    zh: "附在规则上的内容。不论书写先后，执行顺序固定：规则、最低、封顶、不得分条件、取整，然后折算权重。",
  },
  entries: {
    weight: {
      title: { en: "weight", zh: "权重" },
      meaning: {
        en: "How many points of the total a metric or a section is worth. Written with % it is a share of what stands around it. A section may give a range.",
        zh: "指标或维度在总分中占多少分；写成百分数时，是在所属范围内所占的比例。维度可以写成一个范围。",
      },
      example: `metric revenue weight 60
  measure sum(sales.amount), target sum(sales.goal)
  proportional

metric collection weight 40
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, 0 otherwise

total out of 100, cap 100, round 2
`,
      rules: ["weight"],
    },
    cap: {
      title: { en: "cap, no cap", zh: "封顶、不封顶" },
      meaning: {
        en: "The most that a metric, a section, the total or a pay can give. A percentage is of the weight. “no cap” says that none is meant. With a condition, the cap holds only then.",
        zh: "指标、维度、总分或奖金最多是多少；写百分数时按权重计算。“不封顶”表示确实没有上限。带条件时，只在条件满足时封顶。",
      },
      example: revenue("floor 0, cap 48", 'example "20 steps would be 50"\n  given attainment(revenue) 120%\n  expect revenue 48\n'),
      rules: ["cap"],
    },
    floor: {
      title: { en: "floor, no floor", zh: "最低、不设下限" },
      meaning: {
        en: "The least that is given. Without it, a rule that takes off points step by step can go below zero, which a check asks about. “no floor” says that negative points are meant.",
        zh: "最少是多少。逐步扣分的规则如果不写，可能扣到零分以下，检查会询问。“不设下限”表示确实允许负分。",
      },
      example: revenue("floor 0, no cap", 'example "50 steps would be -10"\n  given attainment(revenue) 50%\n  expect revenue 0\n'),
      rules: ["floor"],
    },
    "down-to-zero": {
      title: { en: "down to zero", zh: "扣完为止" },
      meaning: { en: "The same as “floor 0”.", zh: "与“最低 0”相同。" },
      example: revenue("down to zero", 'example "as low as it gets"\n  given attainment(revenue) 50%\n  expect revenue 0\n'),
      rules: ["modifier"],
    },
    "and-so-on": {
      title: { en: "and so on", zh: "以此类推" },
      meaning: {
        en: "Says nothing that the steps do not say already; it may stand because real schemes have it.",
        zh: "加扣分规则本来就逐步类推，这句话不改变计算；许多方案习惯这样写，所以可以保留。",
      },
      example: revenue("and so on, floor 0", 'example "ten steps"\n  given attainment(revenue) 90%\n  expect revenue 30\n'),
      rules: ["modifier"],
    },
    "attainment-cap": {
      title: { en: "attainment cap", zh: "完成率封顶" },
      meaning: {
        en: "Attainment above this counts as this. It acts before the rule, a cap on points after it.",
        zh: "完成率超过该值的，按该值计算。它在规则之前起作用，而得分封顶在规则之后。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, attainment cap 120%

example "150% counts as 120%"
  given attainment(revenue) 150%
  expect revenue 48
`,
      rules: ["attainmentCap"],
    },
    round: {
      title: { en: "round", zh: "保留小数、取整" },
      meaning: {
        en: "Rounds to so many decimals; half is rounded up unless another way is named: half even, up, down. Nothing is rounded that does not say so, and every later step reads the rounded figure. 1.005 rounds to 1.01, always.",
        zh: "保留几位小数，默认四舍五入；也可以写四舍六入五成双、进位、舍去。没有写明的地方一概不取整；后面的步骤读取取整后的数。1.005 保留两位一定是 1.01。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40, round 1

example "two thirds of 40"
  given attainment(revenue) 66.67%
  expect revenue 26.7
`,
      rules: ["round", "roundingMode"],
    },
    "each-round": {
      title: { en: "each round", zh: "各项保留小数" },
      meaning: {
        en: "On a section or scheme: every metric in it is rounded, so that the printed parts add up to the printed sum.",
        zh: "写在维度或方案上：其中每项指标都取整，这样印出来的各项相加正好等于合计。",
      },
      example: `scheme sales_rep
  cycle quarterly, each round 1

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40

example "rounded by the scheme"
  given attainment(revenue) 66.67%
  expect revenue 26.7
`,
      rules: ["round"],
    },
    "in-steps-of": {
      title: { en: "in steps of", zh: "步长" },
      meaning: {
        en: "Rounds to a multiple: of 0.5, of 5, of 100 yuan. In a rating scale it says which ratings there are.",
        zh: "取整到某个数的倍数，例如 0.5、5、100 元。用在评分上，表示评分以多少为一档。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40, round 1 in steps of 0.5

example "26.668 lies nearer to 26.5"
  given attainment(revenue) 66.67%
  expect revenue 26.5
`,
      rules: ["stepsOf", "round"],
    },
    "zero-when": {
      title: { en: "0 when", zh: "……时得0分" },
      meaning: {
        en: "No points where the condition holds. It acts after floor and cap, so no floor undoes it.",
        zh: "满足条件时得 0 分。它在最低和封顶之后起作用，不会被“最低”抵消。",
      },
      example: revenue(
        "floor 10, 0 when attainment under 60%",
        'example "a floor does not undo it"\n  given attainment(revenue) 50%\n  expect revenue 0\n',
      ),
      rules: ["when", "consequence"],
    },
    "if-missing": {
      title: { en: "if missing", zh: "缺失时" },
      meaning: {
        en: "What happens where a figure is missing. Without these words the person is blocked, waiting for data, and the others go on. Missing is not zero: a row that should be there and is not, or an empty cell.",
        zh: "缺少数据时怎样处理。不写时，该人列为“待补数据”，其他人照常计算。缺失不等于零：指应该有而没有的行，或空白的单元格。",
      },
      example: missing("zero", "0"),
      rules: ["policy"],
    },
    "if-not-applicable": {
      title: { en: "if not applicable", zh: "不适用时" },
      meaning: {
        en: "What happens where a figure has no meaning for someone: a ratio over nothing, a target of zero. Without these words the person is blocked with that reason.",
        zh: "某个数对某人没有意义时怎样处理，例如分母为零、目标为零。不写时，该人列为待补，并说明原因。",
      },
      example: `metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, 0 otherwise
  if not applicable rescale

metric revenue weight 80
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 80

total out of 100, cap 100, floor 0, round 2
`,
      rules: ["policy"],
    },
    block: {
      title: { en: "block", zh: "待补" },
      meaning: {
        en: "The person gets no score until the figure is supplied. It is also what happens where nothing is said.",
        zh: "补齐数据之前不给出得分。什么都不写时也是这样处理。",
      },
      example: revenue("floor 0, if missing block", ""),
      rules: ["policy"],
    },
    zero: {
      title: { en: "zero, full", zh: "记零、满分" },
      meaning: { en: "The metric counts as no points, or as full points.", zh: "该指标按零分或满分计。" },
      example: missing("full", "20"),
      rules: ["policy"],
    },
    rescale: {
      title: { en: "rescale", zh: "折算" },
      meaning: {
        en: "The metric is left out and its weight is given to the others, so that the rest still makes a full score.",
        zh: "去掉该指标，把它的权重按比例分给其他指标，其余各项仍按满分折算。",
      },
      example: `metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, 0 otherwise
  if missing rescale

metric revenue weight 80
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 80

total out of 100, cap 100, floor 0, round 2

example "60 of 80 is 75 of 100"
  given collection missing, attainment(revenue) 75%
  expect total 75
`,
      rules: ["policy"],
    },
    "average-of": {
      title: { en: "average of a group", zh: "按群体平均" },
      meaning: {
        en: "The metric counts as the average of the others in the group.",
        zh: "该指标取群体中其他人的平均得分。",
      },
      example: revenue("floor 0, if missing average of team", ""),
      rules: ["policy"],
    },
    extra: {
      title: { en: "extra", zh: "加分项" },
      meaning: {
        en: "A metric outside the weights: its points are added to or taken from the total. “extras cap 10, floor -10” bounds all of them together.",
        zh: "不占权重的指标，得分直接加到总分上或从总分中扣除。“加分项合计 封顶10，最低-10”限制全部加分项的合计。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 100

metric big_deals extra
  measure count(deals where deals.value >= 100,000 CNY)
  2 each

total out of 100, extras cap 6 | floor 0, cap 106, floor 0, round 2

example "four would be 8"
  given attainment(revenue) 90%, big_deals 4
  expect total 96
`,
      rules: ["modifier", "extras"],
    },
    extras: {
      title: { en: "extras cap, extras floor", zh: "加分项合计" },
      meaning: {
        en: "Bounds what all extras give or take together.",
        zh: "限制全部加减分项合计最多加多少、最多扣多少。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 100

metric accidents extra
  measure count(incidents)
  -2 each, floor -20

total out of 100, extras floor -10, floor 0, round 2

example "seven would be -14"
  given attainment(revenue) 90%, accidents 7
  expect total 80
`,
      rules: ["extras"],
    },
    "pass-line": {
      title: { en: "pass line", zh: "合格线" },
      meaning: {
        en: "The value that counts as passed, for pages and conditions: “pass line(satisfaction)” stands for it. It gives no points by itself. A percentage of something that is not one is of the target.",
        zh: "视为合格的值，供页面显示和条件使用：“合格线(满意度)”就是这个值。本身不影响得分。考核的不是百分比而合格线写成百分比的，按目标的百分比计。",
      },
      example: `metric satisfaction weight 10
  measure average(sales.satisfaction)
  10 from 90 marks, 6 from 80 marks, 0 otherwise
  pass line 80 marks

metric revenue weight 50
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 60
  cap 50 when measure(satisfaction) < pass line(satisfaction)

example "sales cannot make up for a failed survey"
  given satisfaction 79 marks, attainment(revenue) 120%
  expect revenue 50
`,
      rules: ["passLine"],
    },
    "may-decline": {
      title: { en: "may decline", zh: "允许下降" },
      meaning: {
        en: "Says that a better result may score or pay less here, on purpose. Without it, a check reports it with two values that show it.",
        zh: "说明这里“做得更好反而得分更少”是有意的。不写时，检查会举出两个值来报告。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  20 from 120%, 40 from 100%, 0 otherwise
  may decline
`,
      rules: ["modifier"],
    },
  },
});
