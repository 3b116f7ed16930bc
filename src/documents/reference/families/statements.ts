import type { StatementKind } from "../../../ast/nodes/file.ts";
import { type Entry, family } from "../entry.ts";

export const statements = family({
  title: { en: "Statements", zh: "语句" },
  lead: {
    en: "A line at the left margin begins a statement. The indented lines below belong to it.",
    zh: "顶格的一行开始一条语句，下面缩进的行都是它的内容。",
  },
  entries: {
    scheme: {
      title: { en: "scheme", zh: "方案" },
      meaning: {
        en: "Opens a scheme: the rules by which a group of people is scored. Everything after it in the file, up to the next scheme, belongs to it. Names of metrics, grades and pay hold inside one scheme only, so two schemes may both have a metric called revenue.",
        zh: "开始一份方案，也就是一类人员的考核规则。文件中它后面的内容，直到下一个“方案”为止，都属于它。指标、等级、奖金的名称只在本方案内有效，两份方案可以各有一个同名的指标。",
      },
      example: `scheme sales_rep "Sales representatives, quarterly"
  version "2024.1"
  effective 2024-01-01 to 2024-12-31
  applies to role "Sales representative"
  cycle quarterly
  steps pro rata

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, +0.5 per 1% over, -1 per 1% under, floor 0
`,
      rules: ["ruleStatement", "version", "effective", "appliesTo", "cycle", "steps"],
    },
    section: {
      title: { en: "section", zh: "维度" },
      meaning: {
        en: "Groups metrics under a heading. Metrics that follow belong to it, up to the next section; “section none” ends sections. With a weight, the weights of its metrics must add up to it; a range such as 60 to 70 only bounds their sum.",
        zh: "把几项指标归为一组。后面的指标都属于它，直到下一个维度；写“维度 无”表示不再分组。写了权重，组内各指标的权重之和必须与它相符；权重写成 60-70 这样的范围时，只要求合计落在范围内。",
      },
      example: `section results weight 60 to 70

metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  proportional, cap 40

metric margin_rate weight 20
  measure average(sales.margin)
  20 from 30%, 10 from 20%, 0 otherwise
`,
      rules: ["ruleStatement", "weight"],
    },
    metric: {
      title: { en: "metric", zh: "指标" },
      meaning: {
        en: "One thing that is measured and scored. It says how much it weighs, what is measured, against which target, and by which rule the result becomes points. The rule has one shape, such as steps over and under a target or bands; caps, floors and rounding go with it.",
        zh: "一项被衡量并计分的内容：占多少权重、统计口径、目标是什么、结果按什么规则变成得分。一项指标只用一种计分形状（例如以目标为准加扣分，或分段给分），另外可以写封顶、最低和取整。",
      },
      example: `metric collection weight 20
  measure sum(sales.received) / sum(sales.amount)
  full from 95%, -5 per started 5% under, floor 0

example "90% is one step under"
  given collection 90%
  expect collection 15
`,
      rules: ["ruleStatement", "measure", "target", "weight"],
    },
    total: {
      title: { en: "total", zh: "总分" },
      meaning: {
        en: "Says what the scheme is out of and what happens to the sum: cap, floor, rounding. With “out of 100” the weights must add up to 100, and a check shows the sum where they do not. An expression after the word replaces the plain sum.",
        zh: "写明方案满分是多少，以及合计之后怎样处理：封顶、最低、取整。写“满分100”时，各项权重之和必须是100，不符时检查会列出算式。后面写算式时，用算式代替直接相加。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2
`,
      rules: ["totalStatement", "totalClauses", "outOf"],
    },
    grades: {
      title: { en: "grades", zh: "等级" },
      meaning: {
        en: "The grades and the totals from which they are given, best first or last. Every possible total must fall into exactly one grade: “80-89” and “from 90” leave a hole at 89.5 unless totals are whole numbers. A grade may have a condition of its own.",
        zh: "各等级以及对应的总分范围。每个可能的总分都必须恰好落入一个等级：如果总分不取整，“80-89”和“90以上”之间会漏掉 89.5。等级还可以另附条件。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

grades
  excellent from 90
  good from 80
  pass from 70
  fail otherwise
`,
      rules: ["ruleStatement", "awards", "award"],
    },
    pay: {
      title: { en: "pay", zh: "奖金" },
      meaning: {
        en: "Money that follows from the result. It may be a share of a base by grade, a fixed amount by place or by total, or a commission in tiers. Money is always rounded in words, so every pay says “round”.",
        zh: "由结果得出的金额：可以按等级发放基数的百分之几，也可以按总分发固定金额，或者分档提成。金额必须写明怎样取整，所以每项奖金都要写“保留几位小数”。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

grades
  excellent from 90
  good from 80
  fail otherwise

pay bonus of people.bonus_base
  120% at excellent, 100% at good, 0 otherwise
  round 2
`,
      rules: ["ruleStatement", "of", "award", "round"],
    },
    example: {
      title: { en: "example", zh: "示例" },
      meaning: {
        en: "A worked case with its expected result. Every check computes it again; a difference is reported with the way the figure came about. What is not given stays open: only the figures that the expected ones need must be there.",
        zh: "一个带有预期结果的算例。每次检查都会重新计算，结果不同就报告，并说明实际是怎样算出来的。只需写出计算预期结果用得到的数，其余可以不写。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, +0.5 per 1% over, -1 per 1% under, floor 0

example "4% under the target"
  given attainment(revenue) 96%
  expect revenue 36
`,
      rules: ["exampleStatement", "exampleClauses", "item"],
    },
    source: {
      title: { en: "source", zh: "数据" },
      meaning: {
        en: "Describes a data file: where it lies, what one row stands for, what each column is called, and in what unit it is. The program reads nothing that is not described here, and a cell that does not fit is reported with file, row and column. Sources belong to the whole folder, not to one scheme.",
        zh: "描述一种数据文件：放在哪里、每一行代表什么、每一列叫什么名称、是什么单位。没有在这里写明的内容，程序一概不读；不符合的单元格会连同文件、行、列一起报告。数据属于整个工作目录，各方案共用。",
      },
      example: `source training "Training" from "data/training.csv" one row per person, month
  person "Number", month "Month", passed_courses "Courses passed" count

metric courses weight 10
  measure sum(training.passed_courses)
  2 each, cap 10
`,
      rules: ["sourceStatement", "sourceClauses", "column", "rows", "fromFile"],
    },
    publish: {
      title: { en: "publish", zh: "公布" },
      meaning: {
        en: "What the published site says besides results: its title, a notice, how to appeal, whom to ask. It also names what may be announced to whom. It belongs to the whole folder.",
        zh: "公布的网站上除了结果之外还写什么：标题、公告、怎样申诉、联系谁；也写明哪些内容可以向哪些人公布。它属于整个工作目录。",
      },
      example: `publish
  title "Quarterly review"
  notice "Results are open to appeal for seven days."
  appeal "Write to HR within five working days."
`,
      rules: ["publishStatement", "publishClauses", "say"],
    },
    outcome: {
      title: { en: "outcome", zh: "结果应用" },
      meaning: {
        en: "What follows from results besides points and pay: an improvement plan, a promotion list, training. It names the condition, often over several periods.",
        zh: "除得分和奖金之外，结果还会带来什么：改进计划、晋升名单、培训等。写明条件，条件常常涉及连续几个考核期。",
      },
      example: `source history from "results/*.json" earlier results

metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

grades
  good from 80
  fail otherwise

outcome "Improvement plan"
  when grade is fail for 2 periods in a row
`,
      rules: ["ruleStatement", "when", "forInARow"],
    },
    veto: {
      title: { en: "veto", zh: "一票否决" },
      meaning: {
        en: "A condition that overrides the result: the total becomes a stated figure, or the grade is at most a stated one. On the total it acts after the total is rounded and before the grade is read. On the grade it leaves the score as it is.",
        zh: "满足条件时推翻原来的结果：总分变为写明的数，或者等级最高只能到写明的一级。否决总分发生在总分取整之后、确定等级之前；限制等级时，得分不变。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

veto "Serious incident"
  when count(incidents where incidents.kind = "serious") > 0 then total 0
`,
      rules: ["ruleStatement", "when", "consequence"],
    },
    coefficient: {
      title: { en: "coefficient", zh: "系数" },
      meaning: {
        en: "A factor that the sum of points is multiplied with, such as attendance or difficulty. It is a column of the people file or follows from a rule. With extras in the same scheme, the total must be written as an expression, so that it is clear whether extras are multiplied too.",
        zh: "与得分合计相乘的系数，例如出勤系数、难度系数。它可以取自人员数据的一列，也可以由规则得出。同一方案里还有加减分项时，总分必须写成算式，说明加减分是否也乘系数。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

coefficient attendance_factor
  measure sum(attendance.late)
  1 up to 30 minutes, 0.95 otherwise

total out of 100, cap 100, round 2
`,
      rules: ["ruleStatement", "of", "award"],
    },
    limit: {
      title: { en: "limit", zh: "限制" },
      meaning: {
        en: "Bounds a figure of a group, such as the average total of a department, or the weight of each metric. Of what a metric measures it holds those who pass it, `in person` each by themselves: so ratings that somebody handed in can be bounded. Where a group passes it, its results are held until someone decides, or brought down in proportion.",
        zh: "限制一个群体的某个数，例如部门的平均总分；也可以限制单项指标的权重。限制某项指标的完成值时，超过的人先待定；写“在 person 内”就是每人各算各的，所以也能限制一个人打出的评分。群体超过限制时，结果先待定、由人决定，或者按比例调整。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

limit average(total in team) at most 80 then hold
`,
      rules: ["limitStatement", "limitClauses"],
    },
    distribution: {
      title: { en: "distribution", zh: "分布" },
      meaning: {
        en: "How many people of a group may have a grade: at most, at least or exactly a share. It is applied after grades and vetoes. Ties at the edge need a word, because there is no usual way.",
        zh: "一个群体中可以有多少人得到某个等级：最多、至少或恰好百分之几。它在确定等级和一票否决之后执行。名额边缘得分相同的人怎样处理必须写明，因为没有公认的做法。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

grades
  excellent from 90
  good otherwise

distribution
  at most 20% of team in excellent
  people rounded down, ties in
`,
      rules: ["ruleStatement", "exactShare", "shareFirst", "ties", "peopleRound"],
    },
    pool: {
      title: { en: "pool", zh: "奖金池" },
      meaning: {
        en: "An amount that is shared out among people, by points or any other figure, to the last cent. What is left over by rounding goes by a rule that is written down.",
        zh: "一笔总额，按得分或其他数分给大家，分毫不差。取整后的尾差归谁，要写明规则。",
      },
      example: `metric revenue weight 100
  measure sum(sales.amount), target sum(sales.goal)
  proportional

total out of 100, cap 100, floor 0, round 2

pool team_bonus
  of 50,000 CNY in team, shared by total, remainder largest, round 2
`,
      rules: ["ruleStatement", "of", "sharedBy", "remainder"],
    },
    targets: {
      title: { en: "targets", zh: "目标表" },
      meaning: {
        en: "How a company's target is split into those of departments, teams and people. Each split must add up to what it splits, or say that it is partial.",
        zh: "公司目标怎样分解到部门、团队和个人。每次分解都必须与上级目标相符，否则要写明只分解了一部分。",
      },
      example: `targets plan_2024
  effective 2024-01-01 to 2024-12-31
  company 12,000,000 CNY
  company by team into north 5,000,000 CNY | east 7,000,000 CNY

metric revenue weight 40
  measure sum(sales.amount), target from targets plan_2024 by team
  proportional, cap 40
`,
      rules: ["targetsStatement", "targetClause", "goal"],
    },
    table: {
      title: { en: "table", zh: "对照表" },
      meaning: {
        en: "A table of two keys, with places along the top and down the side, for a matrix to look up. Bars separate the cells, as in a table drawn by hand.",
        zh: "一张两个维度的对照表，上方和左侧是范围或名称，中间是数值，供“矩阵”查找。各格用竖线隔开，像手画的表格一样。",
      },
      example: `table rates "Points by margin and attainment"
  |           | under 80% | from 80% |
  | under 20% | 10        | 20       |
  | from 20%  | 20        | 30       |

metric margin_rate weight 10
  measure average(sales.margin)
  10 from 20%, 0 otherwise

metric revenue weight 30
  measure sum(sales.amount), target sum(sales.goal)
  matrix measure(margin_rate) by attainment from rates
`,
      rules: ["tableStatement", "tableClauses", "matrixRow", "matrix"],
    },
    let: {
      title: { en: "let", zh: "设" },
      meaning: {
        en: "Gives a name to an expression, so that it is written once and used in several places. It stands for the expression itself: nothing is rounded in between.",
        zh: "给一个算式起名，写一次，用在多处。名称就代表算式本身，中间不取整。",
      },
      example: `let net_sales = sum(sales.amount) - sum(sales.returned)

metric revenue weight 40
  measure net_sales, target sum(sales.goal)
  proportional, cap 40, floor 0
`,
      rules: ["ruleStatement", "definition"],
    },
    calendar: {
      title: { en: "calendar", zh: "日历" },
      meaning: {
        en: "Which days are working days, for rules that count them.",
        zh: "哪些天是工作日，供按工作日计算的规则使用。",
      },
      refused: true,
    },
  } satisfies Record<StatementKind, Entry>,
});
