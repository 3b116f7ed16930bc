import { family } from "../entry.ts";

export const slopes = family({
  title: { en: "Points at a value, so much per step", zh: "到某值得多少分，每步加扣多少分" },
  lead: {
    en: "The commonest rule: points at one value, and so much more or less for every step away from it.",
    zh: "最常见的规则：达到某个值得多少分，每高一步加多少、每低一步扣多少。",
  },
  entries: {
    anchor: {
      title: { en: "points at a value", zh: "到某值得多少分" },
      meaning: {
        en: "Fixes the points at one value; slopes lead away from it. “full” means the metric's weight. Where only one side has a slope that takes off, the other side keeps the points. A side that is left open otherwise is reported.",
        zh: "确定某个值对应的得分，再由加扣分规则向两边展开。“满分”就是该指标的权重。只写了一侧扣分时，另一侧保持该得分；其他没有写明的一侧会被报告。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, -1 per 1% under, floor 0

example "above the target nothing changes"
  given attainment(revenue) 130%
  expect revenue 40
`,
      rules: ["award", "place", "wordFirst"],
    },
    slope: {
      title: { en: "so much per step over or under", zh: "每超、每低一步加扣多少" },
      meaning: {
        en: "Adds or takes off points for each step above or below the anchor. Steps are counted from the anchor: 96% against 100% is four steps of 1%. On percentages 1% is one percentage point; on anything else it is 1% of the target.",
        zh: "每高于或低于基准一步，加或扣多少分。步数从基准算起：96% 对 100%，按 1% 一步是 4 步。数值本身是百分数时，1% 是一个百分点；其他数值上，1% 是目标的 1%。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, +0.5 per 1% over, -1 per 1% under
  floor 0, no cap

example "four steps under"
  given attainment(revenue) 96%
  expect revenue 36

example "ten steps over"
  given attainment(revenue) 110%
  expect revenue 45
`,
      rules: ["slope", "perStep", "side"],
    },
    "pro-rata": {
      title: { en: "a part of a step in proportion", zh: "不足一步按比例" },
      meaning: {
        en: "“pro rata” counts a part of a step as that part: 3.5 steps are 3.5 steps. Written on the scheme as “steps pro rata” it holds for every bare “per”.",
        zh: "“按比例”：不足一步按所占比例算，3.5 步就是 3.5 步。写在方案上（计步 按比例），对所有只写“每”的规则都有效。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, -1 per pro rata 1% under, floor 0

example "3.5 steps"
  given attainment(revenue) 96.5%
  expect revenue 36.5
`,
      rules: ["stepping"],
    },
    "per-full": {
      title: { en: "only whole steps", zh: "满一步才算" },
      meaning: {
        en: "“per full” counts whole steps only: 3.5 steps are 3. What does not fill a step changes nothing.",
        zh: "“每满”：只算满的步数，3.5 步算 3 步，不满一步不计。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, -1 per full 1% under, floor 0

example "three whole steps"
  given attainment(revenue) 96.5%
  expect revenue 37
`,
      rules: ["stepping"],
    },
    "per-started": {
      title: { en: "a started step counts whole", zh: "不足一步也算一步" },
      meaning: {
        en: "“per started” counts a part of a step as a whole one: 3.5 steps are 4.",
        zh: "“每……不足也计”：不满一步也按一步算，3.5 步算 4 步。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, -1 per started 1% under, floor 0

example "four started steps"
  given attainment(revenue) 96.5%
  expect revenue 36
`,
      rules: ["stepping", "partialStep"],
    },
    base: {
      title: { en: "a slope from another value on", zh: "从另一个值起的加扣分" },
      meaning: {
        en: "“over 120%” behind a slope says where it begins. On one side slopes follow one another: from where the next begins it replaces the one before.",
        zh: "在加扣分规则后写“超过120%”，说明从哪里开始。同一侧的几条规则前后衔接：后一条从它的起点开始，取代前一条。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, +0.5 per 1% over, +0.2 per 1% over 120%, -1 per 1% under, floor 0

example "20 steps of 0.5 and 10 of 0.2"
  given attainment(revenue) 130%
  expect revenue 52
`,
      rules: ["slope", "slopeTail", "perStep"],
    },
    further: {
      title: { en: "further", zh: "再" },
      meaning: {
        en: "The slope adds to the one before it instead of replacing it.",
        zh: "这条加扣分规则在前一条之上再加，而不是取代它。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, +0.5 per 1% over, +0.2 per 1% over 120% further, -1 per 1% under, floor 0

example "30 steps of 0.5 and 10 of 0.2"
  given attainment(revenue) 130%
  expect revenue 57
`,
      rules: ["slope", "slopeTail"],
    },
    "at-most": {
      title: { en: "at most so much by one slope", zh: "一条规则最多加扣多少" },
      meaning: {
        en: "Bounds what one slope gives or takes. It stands right behind the slope. A cap on the whole metric is “cap”.",
        zh: "限制一条加扣分规则最多加或扣多少，紧跟在该规则后面。限制整项指标用“封顶”。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full at 100%, +0.5 per 1% over at most 6, -1 per 1% under, floor 0

example "30 steps would be 15"
  given attainment(revenue) 130%
  expect revenue 46
`,
      rules: ["slopeTail"],
    },
    each: {
      title: { en: "each: so much per event", zh: "每次加扣多少" },
      meaning: {
        en: "Points for every event, counted from zero: incidents, complaints, contracts. Without a starting figure a deduction starts from the weight, and an addition from nothing.",
        zh: "从零数起，每发生一次加或扣多少分：事故、投诉、合同等。扣分从权重分扣起，加分从零加起。",
      },
      example: `metric safety weight 10
  measure count(incidents)
  -2 each, floor 0

example "two incidents"
  given safety 2
  expect safety 6
`,
      rules: ["eachStep"],
    },
    corridor: {
      title: { en: "full between two edges", zh: "在两个值之间得满分" },
      meaning: {
        en: "Full points between two edges, both included, and slopes outside. For figures that should be neither too high nor too low, such as stock or spending against a budget.",
        zh: "在两个值之间（都包括在内）得满分，超出范围按步加扣。用于过高过低都不好的数，例如库存、预算执行。",
      },
      example: `metric stock_level weight 15
  measure last(sales.stock), target average(sales.goal)
  full between 95% and 105%, -3 per 1% over, -3 per 1% under, floor 0

example "two steps over"
  given attainment(stock_level) 107%
  expect stock_level 9
`,
      rules: ["betweenPlace", "slope"],
    },
    "either-way": {
      title: { en: "outside, either way", zh: "增减、偏离" },
      meaning: {
        en: "The same step on both sides: for each step away from the target or outside the range, whichever way.",
        zh: "两侧相同：不论高于还是低于，每偏离目标（或超出范围）一步，都加或扣同样的分。",
      },
      example: `metric stock_level weight 15
  measure last(sales.stock), target average(sales.goal)
  full between 95% and 105%, -3 per 1% outside, floor 0

example "two steps over"
  given attainment(stock_level) 107%
  expect stock_level 9
`,
      rules: ["slope", "side"],
    },
    side: {
      title: { en: "one side in a word", zh: "一侧用一句话说明" },
      meaning: {
        en: "“0 under”, “full under” or “proportional under” says in a word what holds on one side of the edge.",
        zh: "用一句话说明边界一侧的得分：低于不得分、低于得满分、低于按比例得分。",
      },
      example: `metric revenue weight 40
  measure sum(sales.amount), target sum(sales.goal)
  full from 90%, proportional under

example "half of the edge gives half"
  given attainment(revenue) 45%
  expect revenue 20
`,
      rules: ["place", "boundedPlace", "wordFirst"],
    },
  },
});
