import type { rule as english } from "../en/rule.ts";

const steppings = {
  "pro-rata": (step: string) => `（不足${step}的按比例计）`,
  full: (step: string) => `（不足${step}的不计）`,
  started: (step: string) => `（不足${step}的按${step}计）`,
};

const results = { points: "得分", pay: "金额", factor: "系数" } as const;

const inDays = { over: ["晚于", "晚", "晚"], under: ["早于", "早", "早"] } as const;

export const rule: typeof english = {
  exactly: (edge) => `正好为${edge}`,
  atLeast: (edge) => `达到${edge}`,
  over: (edge) => `超过${edge}`,
  atMost: (edge) => `不超过${edge}`,
  under: (edge) => `低于${edge}`,
  days: {
    atLeast: (day) => `在${day}及以后`,
    over: (day) => `晚于${day}`,
    atMost: (day) => `在${day}及以前`,
    under: (day) => `早于${day}`,
  },
  between: (low, high) => `${low}、${high}`,
  otherwise: "其余情况",
  always: "任何情况",
  target: "目标值",
  ofTarget: (share) => `目标的${share}`,

  factor: (figure) => figure,
  percentagePoints: (count) => `${count}个百分点`,
  marks: (figure) => `${figure}分`,
  ofBase: (share) => `基数的${share}`,
  gives: { points: (award) => `得${award}`, pay: (award) => `发${award}`, factor: (award) => `为${award}` },
  takes: { points: (award) => `扣${award}`, pay: (award) => `扣${award}`, factor: (award) => `为 −${award}` },
  taken: { points: (award) => `扣${award}`, pay: (award) => `扣${award}`, factor: (award) => `−${award}` },
  more: { points: (award) => `加${award}`, pay: (award) => `加发${award}`, factor: (award) => `加${award}` },
  less: { points: (award) => `扣${award}`, pay: (award) => `少发${award}`, factor: (award) => `减${award}` },
  where: (reads, stretch, gives) => `${reads}${stretch}的，${gives}。`,
  stays: (reads, stretch, gives) => `${reads}${stretch}的，同样${gives}。`,
  zeroUnder: (reads, stretch, gives) => `${reads}${stretch}的，无论其他规定如何，一律${gives}。`,

  slope: ({ side, from, to, step, stepping, counted, inTime }, gains) => {
    const [beyond, high, many] = inTime ? inDays[side] : side === "over" ? ["超过", "高", "多"] : ["低于", "低", "少"];
    const end = to === undefined ? "" : `至${to}`;
    const within = to === undefined ? "" : `${to}以内，`;
    const stretch = from === undefined ? within : `${beyond}${from}${end}的部分，`;
    const isBare = /^[\d.,]+$/u.test(step);
    const isTimes = step === "1" && stepping === undefined;
    const each = from !== undefined ? `每${counted ? many : high}` : isBare && !isTimes ? "每增加" : "每有";
    return `${stretch}${each}${step}${isTimes ? "次" : ""}，${gains}${stepping ? steppings[stepping](step) : ""}`;
  },
  atMostInAll: (award) => `，累计不超过${award}`,
  so: (value, gives) => `，例如${value}${gives}`,
  sentence: (text) => `${text}。`,
  inProportion: (reads, stretch, full, edge) => `${reads}${stretch}的，按比例得分：${full} × ${reads} ÷ ${edge}。`,

  rows: { points: (reads) => `按${reads}分档：`, pay: (reads) => `按${reads}分档：`, factor: (reads) => `按${reads}分档：` },
  row: (stretch, award) => `${stretch}：${award}`,
  fullAward: (award) => `满分${award}`,
  timesAttainment: (award) => `${award} × 完成率`,
  startingFrom: (award, slope) => `从${award}起，${slope}`,
  noRow: "不在以上各档之内的，没有结果，须另行决定。",

  curve: (reads) => `按${reads}，在以下各点之间依次按直线变化：`,
  jump: (place, before, after) => `在${place}处由${before}跳到${after}，${place}本身为${after}。`,
  flatBelow: (place, award) => `低于${place}的，保持${award}不变。`,
  flatAbove: (place, award) => `高于${place}的，保持${award}不变。`,
  nothingBeyond: "超出以上范围的没有规定，没有结果，须另行决定。",

  proportional: (kind, full, ratio) => `${results[kind]} = ${full} × ${ratio}。`,
  ratios: { direct: "完成率", inverse: "目标 ÷ 实际值", mirrored: "（2 − 实际值 ÷ 目标）" },
  fromBaseline: (baseline) => `（实际值 − ${baseline}）÷（目标 − ${baseline}）`,
  ratio: "该比例",
  fullFrom: (ratio, stretch, full) => `${ratio}${stretch}的，得满分${full}。`,

  scaleOf: (from, to, step) => `评分范围为${from}至${to}${step === undefined ? "" : `，以${step}为一档`}。`,
  rated: (kind, full, top) => `${results[kind]} = ${full} × 评分 ÷ ${top}。`,
  ratingsMean: "评分的含义：",
  raters: (source, shares) => `评分由${shares.join("、")}加权合成，每一方取${source}中对本项评分的平均值。`,
  oneRater: (source) => `评分取${source}中对本项评分的平均值。`,
  rater: (name, share) => `${name}${share}`,
  trimmedRatings: (count) => (count === 1 ? "每一方去掉一个最高分和一个最低分。" : `每一方去掉${count}个最高分和${count}个最低分。`),
  enoughRatings: (count) => `某一方的评分少于${count}个的，视为没有评分。`,

  matrix: (down, across) => `按下表取值：行看${down}，列看${across}。`,

  forEach: (rows) => `${rows}的每条记录分别计算：`,
  ofRow: (of) => `该条记录的${of}`,
  perItem: {
    sum: (item) => `同一${item}的各条结果先相加`,
    average: (item) => `同一${item}的各条结果先取平均值`,
    best: (item) => `同一${item}的各条结果只取最好的一个`,
    worst: (item) => `同一${item}的各条结果只取最差的一个`,
  },
  itemPeriods: { day: "日", month: "月", quarter: "季度", half: "半年", year: "年" },
  itemBounds: (floor, cap) =>
    [...(floor === undefined ? [] : [`最低${floor}`]), ...(cap === undefined ? [] : [`最高${cap}`])].map((bound) => `，${bound}`).join(""),
  combinedItems: {
    sum: "以上结果再相加；没有记录的为 0。",
    average: "再取以上结果的平均值；没有记录的没有结果。",
    best: "再取以上结果中最好的一个；没有记录的没有结果。",
    worst: "再取以上结果中最差的一个；没有记录的没有结果。",
  },
  combined: {
    sum: "各条结果相加；没有记录的为 0。",
    average: "取各条结果的平均值；没有记录的没有结果。",
    best: "取各条结果中最好的一个；没有记录的没有结果。",
    worst: "取各条结果中最差的一个；没有记录的没有结果。",
  },

  formula: { points: (text) => `得分为${text}。`, pay: (text) => `金额为${text}。`, factor: (text) => `系数为${text}。` },
};
