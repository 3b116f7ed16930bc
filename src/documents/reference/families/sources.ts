import { family } from "../entry.ts";

const column = (type: string, rest: string): string => `source training "Training" from "data/training.csv" one row per person, month
  person "Number", month "Month", ${type}

metric courses weight 10
  ${rest}
`;

export const sources = family({
  title: { en: "Data files", zh: "数据文件" },
  lead: {
    en: "What is said of a data file: where it is, what a row is, what each column holds. Headers are in quotes, as they stand in the file.",
    zh: "怎样描述数据文件：放在哪里、一行代表什么、每列是什么。引号里写文件中的表头原文。",
  },
  entries: {
    "from-file": {
      title: { en: "from a file", zh: "来自文件" },
      meaning: {
        en: "The path of the file, from the folder of the scheme. A star stands for anything: “data/sales-*.csv” reads every month's file. CSV as Excel saves it, in any of the usual encodings.",
        zh: "文件路径，从方案所在文件夹算起。星号代表任意内容：“data/sales-*.csv”读取每个月的文件。Excel 另存的 CSV 即可，常见编码都能读。",
      },
      example: column('passed_courses "Courses passed" count', "measure sum(training.passed_courses), 2 each, cap 10"),
      rules: ["fromFile"],
    },
    rows: {
      title: { en: "one row per …", zh: "每……一行" },
      meaning: {
        en: "What one row stands for: a person, a person and a month, or a group such as a team, whose row is then that of everyone in it. A row that should be there and is not is missing, not zero; two rows for the same key are reported.",
        zh: "一行代表什么：一个人、一个人的一个月，或一个团队等群体（其中每个人取本团队的那一行）。应该有而没有的行算缺失，不算零；同一个人同一个月有两行会被报告。",
      },
      example: column('passed_courses "Courses passed" count', "measure sum(training.passed_courses), 2 each, cap 10"),
      rules: ["rows", "keyColumn"],
    },
    stints: {
      title: { en: "one row per person, start", zh: "每人每段一行" },
      meaning: {
        en: "A list of people in which someone stands once for each post: every row is about the days from its start to its end, or, without a column for the end, until the next row starts. Days that are in two rows, or in none between two, are reported. Who changes within a period is scored as the scheme's “on change” says.",
        zh: "一个人每任一个岗位占一行的人员名册：每行说的是从开始日期到结束日期的这段时间；没有结束日期一列的，到下一行开始的前一天为止。同一天有两行，或两行之间有几天没有行，都会被报告。考核期内有变动的人，按方案的“变动时”计算。",
      },
      example: `source staff_list "Staff" from "data/staff.csv" one row per person, start
  person "Number", name "Name", team "Team", role "Role", manager "Manager", start "From", end "To", joined "Joined"

metric service weight 10
  measure years in(staff_list.joined)
  10 from 3 years, 0 otherwise
`,
      rules: ["rows"],
    },
    events: {
      title: { en: "events", zh: "流水" },
      meaning: {
        en: "A row whenever something happens: a deal, an incident. No rows means that nothing happened, so counts and sums are 0.",
        zh: "发生一件事记一行：成交、事故等。没有行表示没有发生，计数与合计为 0。",
      },
      example: `source complaints "Complaints" from "data/complaints.csv" events
  person "Number", date "Date"

metric service weight 10
  measure count(complaints)
  -2 each, floor 0

example "nothing happened"
  given service 0
  expect service 10
`,
      rules: ["rows"],
    },
    column: {
      title: { en: "a column", zh: "列" },
      meaning: {
        en: "A name to use in rules, then the header in the file in quotes; several headers if it changed over time. Then its type or unit. Columns that are not listed are not read.",
        zh: "先写规则中使用的名称，再用引号写文件中的表头；表头改过名的可以写几个。然后写类型或单位。没有列出的列不会读取。",
      },
      example: column('passed_courses "Courses passed" | "Passed" count', "measure sum(training.passed_courses), 2 each, cap 10"),
      rules: ["column"],
    },
    unit: {
      title: { en: "in a unit", zh: "单位" },
      meaning: {
        en: "The column's figures are in this unit: money, time, points, or something counted. A cell may say its own unit, such as 480万元; it is converted exactly.",
        zh: "该列数字的单位：金额、时间、分，或计数单位。单元格里可以自带单位，例如“480万元”，会精确换算。",
      },
      example: column('hours_taught "Hours" in hours', "measure sum(training.hours_taught), target 20 hours, proportional, cap 10"),
      rules: ["columnType"],
    },
    "type-count": {
      title: { en: "count", zh: "个数" },
      meaning: { en: "A whole number of something, from 0.", zh: "从 0 开始的整数。" },
      example: column('passed_courses "Courses passed" count', "measure sum(training.passed_courses), 2 each, cap 10"),
      rules: ["columnType"],
    },
    "type-number": {
      title: { en: "number, number 1 to 5", zh: "数值、数值 1至5" },
      meaning: {
        en: "A number without a unit; with bounds, a cell outside them is reported. “step 0.5” says which values there are.",
        zh: "不带单位的数；写了范围时，超出范围的单元格会被报告。“步长0.5”说明只有哪些取值。",
      },
      example: column('mark "Mark" number 1 to 5 step 0.5', "measure average(training.mark), 10 from 4, 0 otherwise"),
      rules: ["columnType", "scale"],
    },
    "type-percent": {
      title: { en: "percent", zh: "百分比" },
      meaning: {
        en: "A percentage. The cell says %: a bare 96 is reported, because it could be 96% or 9600%.",
        zh: "百分数。单元格要带 %：只写 96 会被报告，因为分不清是 96% 还是 9600%。",
      },
      example: column('passed_share "Passed" percent', "measure average(training.passed_share), 10 from 90%, 0 otherwise"),
      rules: ["columnType"],
    },
    "type-ratio": {
      title: { en: "ratio", zh: "比值" },
      meaning: { en: "A ratio such as 1:4.2, read as 4.2 to 1.", zh: "1:4.2 这样的比值，读作 4.2 比 1。" },
      example: column('input_output "Input to output" ratio', "measure average(training.input_output), target 1:5, proportional, cap 10"),
      rules: ["columnType"],
    },
    "type-text": {
      title: { en: "text", zh: "文本" },
      meaning: { en: "Any text; it can be compared with is and is not.", zh: "任意文本，可以用“为”“不为”比较。" },
      example: column('course "Course" text', 'measure count(training where training.course is "Negotiation"), 2 each, cap 10'),
      rules: ["columnType"],
    },
    "type-date": {
      title: { en: "date", zh: "日期" },
      meaning: {
        en: "A date as people write it: 2024-07-31, 2024/7/31, 2024年7月31日.",
        zh: "常见写法的日期：2024-07-31、2024/7/31、2024年7月31日。",
      },
      example: column('passed_on "Passed on" date', "measure count(training where training.passed_on >= 2024-07-01), 2 each, cap 10"),
      rules: ["columnType"],
    },
    "type-yes-no": {
      title: { en: "yes or no", zh: "是否" },
      meaning: { en: "Yes or no, in the usual ways of writing: 是, 否, yes, no, Y, N.", zh: "是或否，常见写法都能读：是、否、Y、N 等。" },
      example: column('passed "Passed" yes or no', "measure count(training where training.passed), 2 each, cap 10"),
      rules: ["columnType"],
    },
    "type-one-of": {
      title: { en: "one of", zh: "之一" },
      meaning: {
        en: "One of a few words. A cell with another word is reported, and a rule that compares with a word not listed is, too.",
        zh: "几个固定词语之一。单元格里是其他词会被报告，规则与没有列出的词比较也会被报告。",
      },
      example: column(
        'level "Level" one of (basic | advanced)',
        'measure count(training where training.level is "advanced"), 2 each, cap 10',
      ),
      rules: ["columnType", "names"],
    },
    optional: {
      title: { en: "optional", zh: "可选" },
      meaning: { en: "The file may lack this column, and its cells may be empty.", zh: "文件里可以没有这一列，单元格也可以空着。" },
      example: column(
        'passed_courses "Courses passed" count, remark "Remark" text optional',
        "measure sum(training.passed_courses), 2 each, cap 10",
      ),
      rules: ["column"],
    },
    "total-rows": {
      title: { en: "total rows", zh: "合计行" },
      meaning: {
        en: "Rows that hold totals are left out: those with one of these texts in the column.",
        zh: "表中的合计行不计入：指定的列中写着这些文字的行。",
      },
      example: `source training "Training" from "data/training.csv" one row per person, month
  person "Number", month "Month", passed_courses "Courses passed" count
  total rows person "Total" | "Sum"

metric courses weight 10
  measure sum(training.passed_courses), 2 each, cap 10
`,
      rules: ["totalRows"],
    },
    provided: {
      title: { en: "provided by, due", zh: "提供、截止" },
      meaning: {
        en: "Who supplies the file and by when: for people, it changes nothing in the computation.",
        zh: "由谁提供、何时截止：供人查看，不影响计算。",
      },
      example: `source training "Training" from "data/training.csv" one row per person, month
  person "Number", month "Month", passed_courses "Courses passed" count
  provided by "Training centre" due "5th of the month"

metric courses weight 10
  measure sum(training.passed_courses), 2 each, cap 10
`,
      rules: ["provided"],
    },
    "well-known": {
      title: { en: "columns with a fixed meaning", zh: "含义固定的列" },
      meaning: {
        en: "person, name, team, role, manager, joined, left, start, end, month, quarter, year, date and the columns of ratings mean the same in every file and have a fixed name in both languages. They say whom and which period a row is about.",
        zh: "人员、姓名、团队、岗位、上级、入职日期、离职日期、开始日期、结束日期、月份、季度、年份、日期以及评价用的各列，在任何文件里含义都相同，中英文名称固定。它们说明一行数据是谁的、属于哪个考核期。",
      },
      example: `source staff_list "Staff" from "data/staff.csv" one row per person
  person "Number", name "Name", team "Team", role "Role", manager "Manager", joined "Joined", left "Left"

metric service weight 10
  measure years in(staff_list.joined)
  10 from 3 years, 0 otherwise
`,
      rules: ["keyColumn"],
    },
  },
});
