import { describe, expect, test } from "vitest";
import { linesOf, readItem } from "./read.ts";

/** Each rule as a careful colleague would say it. */
type Case = { readonly clauses: string; readonly en: readonly string[]; readonly zh: readonly string[] };

/** What is said after the first passage, which tells weight, measure and target. */
const said = (clauses: string, language: "en" | "zh") => linesOf(readItem(clauses, "  steps pro rata\n"), language).slice(1);

const RATE = "measure sum(crm.amount) / sum(crm.received)";
const SALES = "measure sum(crm.amount), target 300 CNY";

const cases: Readonly<Record<string, Case>> = {
  "an anchor with slopes on both sides; with 1.5% over, 1.5 steps of 0.5 are 0.75": {
    clauses: `${SALES}\n40 at 100%, +0.5 per 1% over, -1 per 1% under, floor 0, no cap`,
    en: [
      "Where attainment is exactly 100%, it gives 40 points. For each percentage point above 100%, it gives 0.5 points more, in proportion for a part of one: with 101.5% it gives 40.75 points. For each percentage point below 100%, it gives 1 point less, in proportion for a part of one: with 98.5% it gives 38.5 points.",
      "It is never less than 0 points. It has no upper limit.",
    ],
    zh: [
      "完成率正好为100%的，得40分。超过100%的部分，每高1个百分点，加0.5分（不足1个百分点的按比例计），例如101.5%得40.75分。低于100%的部分，每低1个百分点，扣1分（不足1个百分点的按比例计），例如98.5%得38.5分。",
      "最低0分。不封顶。",
    ],
  },
  "a begun step counts whole: 7.5% under 95% are two steps of 5%, 10 off": {
    clauses: `${RATE}\n40 from 95%, -5 per started 5% under, floor 0`,
    en: [
      "Where the actual value is at least 95%, it gives 40 points. For each full or begun 5 percentage points below 95%, it gives 5 points less; a begun 5 percentage points counts as a whole one: with 87.5% it gives 30 points.",
      "It is never less than 0 points.",
    ],
    zh: ["实际值达到95%的，得40分。低于95%的部分，每低5个百分点，扣5分（不足5个百分点的按5个百分点计），例如87.5%得30分。", "最低0分。"],
  },
  "only full steps count: 1.5% under is one": {
    clauses: `${SALES}\n40 from 100%, -1 per full 1% under, floor 0`,
    en: [
      "Where attainment is at least 100%, it gives 40 points. For each full percentage point below 100%, it gives 1 point less; less than a whole one counts nothing: with 98.5% it gives 39 points.",
      "It is never less than 0 points.",
    ],
    zh: ["完成率达到100%的，得40分。低于100%的部分，每低1个百分点，扣1分（不足1个百分点的不计），例如98.5%得39分。", "最低0分。"],
  },
  "slopes one after the other, the last with a limit: 20 × 0.5 + 1.5 × 0.2 = 10.3": {
    clauses: `${SALES}\n40 at 100%, +0.5 per 1% over, +0.2 per 1% over 120% at most 6, 0 under`,
    en: [
      "Where attainment is exactly 100%, it gives 40 points. For each percentage point above 100% as far as 120%, it gives 0.5 points more, in proportion for a part of one: with 101.5% it gives 40.75 points. For each percentage point above 120%, it gives 0.2 points more, in proportion for a part of one, and 6 points in all at most: with 121.5% it gives 50.3 points. Where attainment is less than 100%, it gives 0 points.",
    ],
    zh: [
      "完成率正好为100%的，得40分。超过100%至120%的部分，每高1个百分点，加0.5分（不足1个百分点的按比例计），例如101.5%得40.75分。超过120%的部分，每高1个百分点，加0.2分（不足1个百分点的按比例计），累计不超过6分，例如121.5%得50.3分。完成率低于100%的，得0分。",
    ],
  },
  "a corridor": {
    clauses: `${SALES}\n40 between 95% and 105%, -2 per 1% over, -3 per 1% under, floor 0`,
    en: [
      "Where attainment is at least 95% and at most 105%, it gives 40 points. For each percentage point above 105%, it gives 2 points less, in proportion for a part of one: with 106.5% it gives 37 points. For each percentage point below 95%, it gives 3 points less, in proportion for a part of one: with 93.5% it gives 35.5 points.",
      "It is never less than 0 points.",
    ],
    zh: [
      "完成率达到95%、不超过105%的，得40分。超过105%的部分，每高1个百分点，扣2分（不足1个百分点的按比例计），例如106.5%得37分。低于95%的部分，每低1个百分点，扣3分（不足1个百分点的按比例计），例如93.5%得35.5分。",
      "最低0分。",
    ],
  },
  "events from none: nothing lies under 0, and there are no parts of one": {
    clauses: "measure sum(crm.visits)\n40 at 0, -2 each, floor 0",
    en: [
      "Where the actual value is exactly 0, it gives 40 points. For each one, it gives 2 points less.",
      "It is never less than 0 points.",
    ],
    zh: ["实际值正好为0的，得40分。每有1次，扣2分。", "最低0分。"],
  },
  "what is counted goes by the rule’s own word": {
    clauses: "measure sum(crm.visits)\n40 at 0 customers, -2 per full 5 customers over, floor 0",
    en: [
      "Where the actual value is exactly 0 customers, it gives 40 points. For each full 5 customers, it gives 2 points less; less than 5 customers counts nothing.",
      "It is never less than 0 points.",
    ],
    zh: ["实际值正好为0 customers的，得40分。每有5 customers，扣2分（不足5 customers的不计）。", "最低0分。"],
  },
  "in proportion under the edge": {
    clauses: `${RATE}\n40 from 90%, proportional under, floor 0`,
    en: [
      "Where the actual value is at least 90%, it gives 40 points. Where the actual value is less than 90%, it is in proportion: 40 points × the actual value ÷ 90%.",
      "It is never less than 0 points.",
    ],
    zh: ["实际值达到90%的，得40分。实际值低于90%的，按比例得分：40分 × 实际值 ÷ 90%。", "最低0分。"],
  },
  "in proportion, with a line under which there is nothing": {
    clauses: `${SALES}\nproportional, 0 under 60%, cap 60, floor 0`,
    en: [
      "It gives 40 points × attainment. Where attainment is less than 60%, it gives 0 points, whatever else is said.",
      "It is never less than 0 points and never more than 60 points.",
    ],
    zh: ["得分 = 40分 × 完成率。完成率低于60%的，无论其他规定如何，一律得0分。", "最低0分，最高60分。"],
  },
  "inverse, mirrored, from a baseline": {
    clauses: `${SALES}\nproportional inverse, cap 50, floor 0`,
    en: ["It gives 40 points × target ÷ actual value.", "It is never less than 0 points and never more than 50 points."],
    zh: ["得分 = 40分 × 目标 ÷ 实际值。", "最低0分，最高50分。"],
  },
  mirrored: {
    clauses: `${SALES}\nproportional mirrored, cap 50, floor 0`,
    en: ["It gives 40 points × (2 − actual value ÷ target).", "It is never less than 0 points and never more than 50 points."],
    zh: ["得分 = 40分 × （2 − 实际值 ÷ 目标）。", "最低0分，最高50分。"],
  },
  "from a baseline": {
    clauses: `${SALES}\nproportional from baseline 60 CNY, cap 50, floor 0`,
    en: [
      "It gives 40 points × (actual value − 60 CNY) ÷ (target − 60 CNY).",
      "It is never less than 0 points and never more than 50 points.",
    ],
    zh: ["得分 = 40分 × （实际值 − 60元）÷（目标 − 60元）。", "最低0分，最高50分。"],
  },
  "bands, each with its edges": {
    clauses: `${RATE}\n40 from 95%, 20 over 90%, 0 otherwise`,
    en: [
      "By the actual value it gives:",
      "- at least 95%: 40 points",
      "- more than 90% and less than 95%: 20 points",
      "- anything else: 0 points",
    ],
    zh: ["按实际值分档：", "- 达到95%：40分", "- 超过90%、低于95%：20分", "- 其余情况：0分"],
  },
  "a curve": {
    clauses: `${RATE}\ncurve, 0 at 60%, 40 at 100%, flat beyond`,
    en: [
      "By the actual value, it runs in straight lines from each of these points to the next:",
      "- 60%: 0 points",
      "- 100%: 40 points",
      "Below 60% it stays at 0 points. Above 100% it stays at 40 points.",
    ],
    zh: ["按实际值，在以下各点之间依次按直线变化：", "- 60%：0分", "- 100%：40分", "低于60%的，保持0分不变。高于100%的，保持40分不变。"],
  },
  "ratings by several": {
    clauses: "rated 1 to 5 by self 20% | manager 80%",
    en: [
      "It is rated from 1 to 5 in steps of 0.5. The rating is put together from “self” 20%, “manager” 80%: of each of them the average of the ratings of this item in “Ratings”. It gives 40 points × rating ÷ 5.",
    ],
    zh: [
      "评分范围为1至5，以0.5为一档。评分由“self”20%、“manager”80%加权合成，每一方取“Ratings”中对本项评分的平均值。得分 = 40分 × 评分 ÷ 5。",
    ],
  },
  "points by words": {
    clauses: "measure last(crm.verdict)\n40 at great, 20 at good, 0 otherwise",
    en: ["By the actual value it gives:", "- “great”: 40 points", "- “good”: 20 points", "- anything else: 0 points"],
    zh: ["按实际值分档：", "- “great”：40分", "- “good”：20分", "- 其余情况：0分"],
  },
  "a formula": {
    clauses: `${RATE}\npoints weight * (2 - attainment), floor 0, cap 40`,
    en: ["The points are the weight × (2 − attainment).", "It is never less than 0 points and never more than 40 points."],
    zh: ["得分为权重 ×（2 − 完成率）。", "最低0分，最高40分。"],
  },
  "steps in a row that take off full points": {
    clauses: "measure sum(crm.visits)\n-1 per started 10 up to 30 | 0 otherwise",
    en: [
      "By the actual value it gives:",
      "- at most 30: starting from 40 points, for each full or begun 10, it gives 1 point less; a begun 10 counts as a whole one: with 15 it gives 38 points",
      "- anything else: 0 points",
    ],
    zh: ["按实际值分档：", "- 不超过30：从40分起，每增加10，扣1分（不足10的按10计），例如15得38分", "- 其余情况：0分"],
  },
  "what ratings stand for": {
    clauses: 'rated 1 to 5, 5 "over three ideas taken up", 1 "none"\nmeasure average(crm.score)',
    en: [
      "It is rated from 1 to 5. It gives 40 points × rating ÷ 5.",
      "What the ratings stand for:",
      "- 5: over three ideas taken up",
      "- 1: none",
    ],
    zh: ["评分范围为1至5。得分 = 40分 × 评分 ÷ 5。", "评分的含义：", "- 5：over three ideas taken up", "- 1：none"],
  },
  "a rule for each row": {
    clauses: "for each late.minutes, -1 per started 1 minute up to 10 minutes | -20 up to 20 minutes | -30 otherwise, sum, floor -100",
    en: [
      "Each row of “Lateness” is taken by itself, in this way.",
      "By “Minutes” of the row it gives:",
      "- at most 10 minutes: for each full or begun minute, it gives 1 point less; a begun one counts as a whole one",
      "- more than 10 minutes and at most 20 minutes: -20 points",
      "- anything else: -30 points",
      "The results of all rows are added up; without any row it is 0.",
      "It is never less than -100 points.",
    ],
    zh: [
      "“Lateness”的每条记录分别计算：",
      "按该条记录的“Minutes”分档：",
      "- 不超过10分钟：每有1分钟，扣1分（不足1分钟的按1分钟计）",
      "- 超过10分钟、不超过20分钟：-20分",
      "- 其余情况：-30分",
      "各条结果相加；没有记录的为 0。",
      "最低-100分。",
    ],
  },
};

describe("a rule in plain sentences", () => {
  test.each(Object.entries(cases))("%s", (_, { clauses, en, zh }) => {
    expect(said(clauses, "en")).toEqual(en);
    expect(said(clauses, "zh")).toEqual(zh);
  });
});

describe("marks, bounds under conditions, policies", () => {
  test("marks are told as marks, and how they become points", () => {
    const clauses = "measure sum(crm.visits)\nmarked out of 100, 100 from 20, 50 from 10, 0 otherwise";
    expect(said(clauses, "en").slice(0, 3)).toEqual([
      "The figures of this rule are marks out of 100; the points are marks × 40 ÷ 100.",
      "By the actual value it gives:",
      "- at least 20: 100 marks",
    ]);
    expect(said(clauses, "zh")[0]).toBe("本规则按100分制打分，得分 = 打分 × 40 ÷ 100。");
  });

  test("a condition for nothing, and a rounding of its own kind", () => {
    const clauses =
      "measure sum(crm.visits)\n40 from 20, 0 otherwise\n0 when sum(crm.amount where crm.kind = new) < 100 CNY, round 1 up in steps of 0.5";
    expect(said(clauses, "en").at(-1)).toBe(
      "Where the sum of “Sales” in “CRM” (only rows where “Kind” is “new”) is less than 100 CNY, it comes to 0 points, whatever else is said. It is rounded to multiples of 0.5, always up, away from zero.",
    );
    expect(said(clauses, "zh").at(-1)).toBe(
      "“CRM”（只计“Kind”为“new”的记录）中“Sales”的合计低于100元时，无论其他规定如何，一律为0分。结果以0.5为单位取整（一律进位）。",
    );
  });

  test("a cap under a condition, and the one for all other cases", () => {
    const clauses = `${SALES}\n40 at 100%, +1 per 1% over, -1 per 1% under, floor 0, cap 45 when sum(crm.visits) < 10, cap 60`;
    expect(said(clauses, "en")[1]).toBe(
      "It is never less than 0 points. Where the sum of “Visits” in “CRM” is less than 10, it is never more than 45 points. In all other cases it is never more than 60 points.",
    );
    expect(said(clauses, "zh")[1]).toBe("最低0分。“CRM”中“Visits”的合计低于10时，最高45分。其他情况下最高60分。");
  });

  test("what stands in for a missing figure", () => {
    const clauses = `${RATE}\n40 from 95%, 0 otherwise, if missing zero, if not applicable rescale`;
    expect(said(clauses, "en").at(-1)).toBe(
      "Where a figure for it is missing, it counts 0 points. Where it is not applicable, because something would be divided by 0 or there is nothing to take it from, it is left out, and its weight goes to the other items in proportion to theirs.",
    );
    expect(said(clauses, "zh").at(-1)).toBe(
      "数据缺失的，按0分计。本项不适用的（除数为 0，或没有可用的记录），剔除本项，其权重按比例分给其他各项。",
    );
  });
});
