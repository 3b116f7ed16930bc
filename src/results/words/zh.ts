import { chinese } from "./groups.ts";
import type { Words } from "./words.ts";

const cycleWords = { month: "个月", quarter: "个季度", half: "个半年", year: "年" } as const;

const overPeriods: Words["overPeriods"] = (of, { fn, count, times = count, cycle }, counted) => {
  const periods = `${count}${cycleWords[cycle]}`;
  if (fn === "previous") return `${count === 1 ? "上期" : `${periods}前`}的${of}`;
  const ending = counted ? "（含本期）" : "（不含本期）";
  if (fn !== "holds") {
    const figure = { sum: "合计", average: "平均", min: "最小", max: "最大", count: "次数" }[fn];
    return `近${periods}${ending}${figure}(${of})`;
  }
  return times === count ? `连续${periods}${ending}${of}` : `近${periods}${ending}中有${times}期${of}`;
};

export const zh: Words = {
  stages: {
    measure: "实际值",
    target: "目标",
    attainment: "完成率",
    rule: "规则",
    floor: "下限",
    cap: "封顶",
    zero: "不得分条件",
    round: "取整",
    weight: "按权重折算",
    missing: "缺失处理",
    section: "维度",
    rescale: "剔除项折算",
    extras: "加减分",
    coefficient: "系数",
    total: "总分",
    veto: "一票否决",
    limit: "团队限额",
    grade: "等级",
    distribution: "等级名额",
    base: "基数",
    pay: "奖金",
    pool: "按份分配",
    outcome: "结果应用",
  },
  groups: chinese,
  parts: { floor: "下限", cap: "封顶", round: "取整" },
  part: (stage, part) => `${stage}：${part}`,
  stepsTitle: "计步",
  stepsOf: { over: "超出的步数", under: "低于的步数" },
  numbered: (text, index) => `${text}（第${index}段）`,

  names: {
    measure: "实际值",
    target: "目标",
    attainment: "完成率",
    points: "得分",
    extras: "加减分合计",
    rescaled: "折算后合计",
    weighed: "乘系数后合计",
    total: "总分",
    grade: "等级",
    base: "基数",
    months: { period: "本期月数", person: "在岗月数" },
    days: {
      calendar: { period: "本期天数", person: "在岗天数" },
      working: { period: "本期工作日数", person: "在岗工作日数" },
    },
    periodDay: { first: "期初日", last: "期末日" },
  },
  ofMetric: (part, metric) => `${metric}的${part}`,

  aggregates: {
    sum: "合计",
    average: "平均",
    "monthly-average": "月均",
    last: "期末值",
    first: "期初值",
    median: "中位数",
    min: "最小值",
    max: "最大值",
    count: "计数",
  },
  rows: "记录",
  eachRow: "每条记录的结果",
  items: {
    perItem: (figure, of, floor, cap) =>
      [`每个${of}的${figure}`, ...(floor === undefined ? [] : [`最低${floor}`]), ...(cap === undefined ? [] : [`最高${cap}`])].join("，"),
    periods: { day: "日", month: "月", quarter: "季度", half: "半年", year: "年" },
    values: (values) => values.map(({ of, value }) => `${of}：${value}`).join("，"),
  },
  call: (name, args) => `${name}（${args.join("，")}）`,
  toDate: {
    year: { now: (figure) => `年初至今${figure}`, before: (figure) => `年初至上期${figure}` },
    joining: { now: (figure) => `入职至今${figure}`, before: (figure) => `入职至上期${figure}` },
  },
  inOwnRow: (of, source, column) => `${source}中${column}相同一行的${of}`,
  where: (of, condition) => `${of}，其中 ${condition}`,
  functions: { minimum: "较小值", maximum: "较大值", absolute: "绝对值", floor: "向下取整", ceil: "向上取整", not: "非" },
  rounding: (mode, of, to) => `${{ "half-up": "四舍五入", "half-even": "四舍六入五成双", up: "进一", down: "去尾" }[mode]}（${of}，${to}）`,
  places: (places) => (places === 0 ? "取整数" : `${places}位小数`),
  inStepsOf: (step) => `以${step}为单位`,
  entry: (list, of) => `${of}的${list}`,
  periodShare: (list) => `${list}的本期占比`,
  elapsed: (unit, from, to) => `${from}至${to ?? "期末"}的${{ day: "天数", month: "整月数", year: "整年数" }[unit]}`,
  overPeriods,
  quoted: (text) => `“${text}”`,
  periodsBack: (back) => (back === 0 ? "本期" : back === 1 ? "上期" : `前${back}期`),
  periodValues: (values) => values.map(({ period, value }) => `${period}：${value}`).join("，"),
  noResult: (source, period, why) =>
    ({
      absent: `“${source}”中没有${period}的结果。`,
      blank: `${period}没有得出结果（“${source}”中为空）。`,
      joined: `${period}尚未入职，没有结果。`,
      "other-grade": `“${source}”中${period}的等级不属于本方案。`,
    })[why],
  geometricMean: "几何平均",
  choice: (when, result, otherwise) => `若 ${when} 则 ${result}，否则 ${otherwise}`,
  partOf: (of, from, to) => `${of}${from === undefined ? "" : `超过${from}`}${to === undefined ? "" : `至${to}`}的部分`,
  logic: { and: " 且 ", or: " 或 " },

  comparisons: { "=": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥" },
  fails: { "=": "不是", "!=": "就是", "<": "不低于", "<=": "高于", ">": "不高于", ">=": "低于" },
  valued: (name, value) => `${name} ${value}`,
  compared: (left, verb, right) => `${left} ${verb} ${right}`,
  applies: "已适用其他条款",

  stepCount: (count) => `${count}步`,
  stepping: { "pro-rata": "不足一步的按比例计", full: "不足一步的不计", started: "不足一步的按一步计" },
  missing: "缺失",
  notKnown: "尚不能判定",
  notApplicable: "不适用",
  divisorZero: "除数为 0",
  targetNotPositive: "目标不大于 0，无法计算完成率",
  noRows: "没有可用的记录",
  revised: (from, because, approvedBy) =>
    [
      `${from} 起执行`,
      ...(because === undefined ? [] : [`原因：${because}`]),
      ...(approvedBy.length === 0 ? [] : [`审批：${approvedBy.join("、")}`]),
    ].join("，"),
  ofVersion: (list, revised, amount, months) => `${months} 按“${list}”${revised === undefined ? "" : `（${revised}）`}${amount}`,
  versions: (parts, isRevised) => `${isRevised ? "目标有过修订" : "本期未修订"}：${parts.join("；")}。`,
  allocated: (of, whole, factors, weight, step) => `${of}的目标${whole}按因素分配：${factors} = ${weight}，步长${step}。`,
  dropped: "剔除，权重分给其他指标",
  countsAs: (points) => `按 ${points}计`,
  unchanged: { floor: "没有低于下限，不变", cap: "没有超过封顶，不变", round: "无需取整" },
  withoutEffect: (value) => `条件成立；原本就是“${value}”，没有变化`,
  noRow: (source, of) => `“${source}”中没有${of.length === 0 ? "此人" : ` ${of.join("、")} `}的记录。`,
  cell: ({ file, row, column }) => `${file} 第 ${row} 行${column === undefined ? "" : `的“${column}”`}`,
  emptyCell: ({ file, row, column = "" }) => `${file} 第 ${row} 行的“${column}”为空。`,
  acrossChange: (source, why, on, place) =>
    ({
      row: `${place?.file ?? source} 第 ${place?.row ?? ""} 行同时包含 ${on} 变动前后的日子。`,
      undated: `“${source}”没有日期，分不清是 ${on} 变动前还是变动后的。`,
      "to-date": `“${source}”的累计数会跨过 ${on} 的变动。`,
    })[why],
  tooFew: (source, count, atLeast) => `“${source}”中此人只有 ${count} 条记录，至少需要 ${atLeast} 条。`,
  statedMissing: "已知条件写明缺失。",
  notGiven: (name) => `没有给出“${name}”。`,
  list: (texts) => texts.join("；"),
  either: (texts) => texts.join("或"),
  titled: (title, text) => `${title}：${text}`,
  yes: "是",
  no: "否",
};
