import { describe, expect, test } from "vitest";
import type { ChapterKind } from "../../src/reading/types.ts";
import { chapter, linesOf, readScheme } from "./read.ts";

/** What a chapter says in both languages, its entries one after the other. */
function said(statements: string, kind: ChapterKind, head = ""): { readonly en: readonly string[]; readonly zh: readonly string[] } {
  const found = chapter(readScheme(statements, head), kind);
  const lines = (language: "en" | "zh") => [found, ...found.entries].flatMap((part) => linesOf(part, language));
  return { en: lines("en"), zh: lines("zh") };
}

const RULE = "measure average(crm.rate), 60 from 95%, 0 otherwise";
const ITEMS = `section a "Results" weight 60\nmetric m "Cash" weight 60\n  ${RULE}\nsection none\nmetric n "Visits" weight 40\n  measure sum(crm.visits), 40 from 20, 0 otherwise\n`;

describe("the scheme as a whole", () => {
  test("when it holds, for whom, how often", () => {
    const { en, zh } = said(ITEMS, "about", '  effective 2024-01-01 to 2024-12-31\n  applies to role "Seller" | "Buyer"\n');
    expect(en[0]).toBe(
      "It is in force from 2024-01-01 to 2024-12-31, both days included. It applies to everyone whose “Role” is “Seller” or “Buyer”. Results are worked out once a quarter.",
    );
    expect(zh[0]).toBe("有效期为 2024-01-01 至 2024-12-31，首尾两日均包括在内。适用于“Role”为“Seller”或“Buyer”的人员。每季度考核一次。");
    expect(en[1]).toContain("A missing figure is never taken for 0.");
  });

  test("sections and the total, extras with their bounds", () => {
    const text = `${ITEMS}metric praise extra\n  measure sum(crm.visits), 0 at 0, +1 each, no cap
total out of 100, cap 100, floor 0, round 2, extras cap 10, floor -5`;
    expect(said(text, "total")).toEqual({
      en: [
        "The score is out of 100 points. The total is the points of “Results” and of the items outside sections added up. Then the extras are added. All extras together count no less than -5 points. All extras together count no more than 10 points. It is never less than 0 points and never more than 100 points. It is rounded to 2 decimals, halves up.",
      ],
      zh: [
        "满分100分。总分为“Results”以及维度以外各项的得分之和。然后加上各加减分项。加减分项合计不低于-5分。加减分项合计最多加10分。最低0分，最高100分。结果保留2位小数（四舍五入）。",
      ],
    });
  });

  test("a coefficient, and how it is applied", () => {
    const text = `${ITEMS}coefficient attendance "Attendance"\n  measure average(crm.rate), 1 from 95%, 0.8 otherwise\ntotal out of 100`;
    expect(said(text, "coefficients")).toEqual({
      en: [
        "It is a coefficient, by which the score is multiplied; it can come to anything from 0.8 to 1. The actual value is the average of “Rate” in “CRM”.",
        "By the actual value it is:",
        "- at least 95%: 1",
        "- anything else: 0.8",
      ],
      zh: [
        "本项为系数，得分要乘以它，取值范围为0.8至1。实际值为“CRM”中“Rate”的平均值。",
        "按实际值分档：",
        "- 达到95%：1",
        "- 其余情况：0.8",
      ],
    });
    expect(said(text, "total").en[0]).toContain("It is multiplied by the coefficient “Attendance”.");
    expect(said(text, "total").zh[0]).toContain("再乘以系数“Attendance”。");
  });

  test("a section that is weighed by its share: 60 of 100", () => {
    const text = `section a "Results" weight 60, marked out of 100, round 1\nmetric m weight 100\n  ${RULE}\n`;
    expect(said(text, "items")).toMatchObject({
      en: expect.arrayContaining([
        "The section weighs 60. Its items weigh 100. Its items are marked out of 100 together; the section’s points are their sum × 60%. It is rounded to 1 decimal, halves up.",
      ]),
      zh: expect.arrayContaining([
        "本维度权重60。各项权重为100。各项合计按100分制打分，本维度得分为各项之和 × 60%。结果保留1位小数（四舍五入）。",
      ]),
    });
  });

  test("an extra says that it is outside the weights", () => {
    expect(said(`${ITEMS}metric praise extra\n  measure sum(crm.visits), 0 at 0, +1 each, cap 5\n`, "extras").en[0]).toBe(
      "It is an extra outside the weights, added to the score; it can come to anything from 0 points to 5 points. The actual value is the sum of “Visits” in “CRM”.",
    );
  });
});

describe("what follows from the total", () => {
  const GRADES = `grades\n  good "Good" from 80\n  fair "Fair" over 60\n  poor "Poor" otherwise\n`;

  test("grades with their edges", () => {
    expect(said(ITEMS + GRADES, "grades")).toEqual({
      en: [
        "The grade goes by the total:",
        "- “Good”: at least 80 points",
        "- “Fair”: more than 60 points and less than 80 points",
        "- “Poor”: anything else",
      ],
      zh: ["等级按总分确定：", "- “Good”：达到80分", "- “Fair”：超过60分、低于80分", "- “Poor”：其余情况"],
    });
  });

  test("a gap between grades is said", () => {
    const text = `${ITEMS}grades\n  good from 80\n  fair 60-75\n  poor under 60\n  accept grades-gap "the head decides"\n`;
    expect(said(text, "grades").en.at(-1)).toBe("A total that falls in none of these has no grade, and waits for a decision.");
    expect(said(text, "accepted").en[1]).toMatch(/Let stand because: the head decides$/u);
  });

  test("vetoes on the total, the grade and one item", () => {
    const text = `${ITEMS}${GRADES}veto "fraud" when people.tenure < 1 years then total 0
veto "late" when sum(crm.visits) < 3 then grade at most fair
veto "cash" when sum(crm.visits) = 0 then m 0\n`;
    expect(said(text, "vetoes")).toEqual({
      en: [
        "fraud: where the person’s “Tenure” is less than 1 year, the total is 0 points, whatever was scored.",
        "late: where the sum of “Visits” in “CRM” is less than 3, the grade is “Fair” at best.",
        "cash: where the sum of “Visits” in “CRM” is 0, “Cash” counts 0 points, whatever was scored.",
      ],
      zh: [
        "fraud：本人的“Tenure”低于1年的，无论得分多少，总分为0分。",
        "late：“CRM”中“Visits”的合计低于3的，等级最高为“Fair”。",
        "cash：“CRM”中“Visits”的合计为0的，无论得分多少，“Cash”按0分计。",
      ],
    });
  });

  test("pay by grade, of a base", () => {
    const text = `${ITEMS}${GRADES}pay bonus "Bonus" of people.base\n  120% at good, 100% at fair, 0 otherwise, cap 20,000 CNY, round 2\n`;
    expect(said(text, "pay")).toEqual({
      en: [
        "The base is the person’s “Bonus base”.",
        "It goes by the grade:",
        "- “Good”: 120% of the base",
        "- “Fair”: 100% of the base",
        "- in all other cases: nothing",
        "It is never more than 20,000 CNY. It is rounded to 2 decimals, halves up.",
      ],
      zh: [
        "基数为本人的“Bonus base”。",
        "按等级发放：",
        "- “Good”：基数的120%",
        "- “Fair”：基数的100%",
        "- 其余情况：不发",
        "最高20,000元。结果保留2位小数（四舍五入）。",
      ],
    });
  });

  test("tiers of the parts, and of the whole", () => {
    const text = `${ITEMS}pay a\n  tiers marginal of sum(crm.amount), 5% up to 2,000 CNY | 10% up to 5,000 CNY | 15% beyond\n  round 2
pay b\n  tiers whole of sum(crm.amount), 5% up to 2,000 CNY | 10% beyond\n  round 2\n`;
    expect(said(text, "pay")).toEqual({
      en: [
        "Each part of the sum of “Sales” in “CRM” pays its own rate:",
        "- the part up to 2,000 CNY: 5%",
        "- the part above 2,000 CNY up to 5,000 CNY: 10%",
        "- the part above 5,000 CNY: 15%",
        "It is rounded to 2 decimals, halves up.",
        "The tier that the sum of “Sales” in “CRM” falls in counts for all of it:",
        "- at most 2,000 CNY: 5% of the sum of “Sales” in “CRM”",
        "- more than 2,000 CNY: 10% of the sum of “Sales” in “CRM”",
        "It is rounded to 2 decimals, halves up.",
      ],
      zh: [
        "“CRM”中“Sales”的合计分段累进，各段按本段比例计发：",
        "- 2,000元以内的部分：5%",
        "- 超过2,000元至5,000元的部分：10%",
        "- 超过5,000元的部分：15%",
        "结果保留2位小数（四舍五入）。",
        "“CRM”中“Sales”的合计落在哪一档，全部按该档计发：",
        "- 不超过2,000元：“CRM”中“Sales”的合计的5%",
        "- 超过2,000元：“CRM”中“Sales”的合计的10%",
        "结果保留2位小数（四舍五入）。",
      ],
    });
  });

  test("shares of grades, a limit on a group, a pool", () => {
    const text = `${ITEMS}${GRADES}total round 2
limit average(total in team) at most 80 then in proportion, round 2
distribution at most 25% of team in good, at least 1 of team in poor, people rounded down, ties by sum(crm.visits)
pool shared "Shared" of 1,000 CNY in team, shared by total, remainder largest, round 2\n`;
    expect(said(text, "limits")).toEqual({
      en: [
        "The average of the total over everyone with the same “Team” may be at most 80 points. Otherwise the results of all of the group are brought there in proportion. It is rounded to 2 decimals, halves up.",
      ],
      zh: ["“Team”相同的人员总分的平均值不得超过80分。否则该团体所有人的结果按同一比例调整到该数。结果保留2位小数（四舍五入）。"],
    });
    expect(said(text, "distribution")).toEqual({
      en: [
        "At most 25% of everyone with the same “Team” get “Good”. At least 1 person of everyone with the same “Team” get “Poor”. A share is of all people of the group, those without a result included. A share that is no whole number of people is rounded to a whole number, always down, towards zero. Where more have a grade than may, those placed last by total go down to the grade below. Where fewer have it than must, those placed last in the grades above go down into it. Equals at the edge of a share are ordered by the sum of “Visits” in “CRM”, more being better.",
      ],
      zh: [
        "“Team”相同的人员中“Good”不超过25%。“Team”相同的人员中“Poor”不少于1人。比例按团体总人数计算，没有结果的人也计入。按比例算出的人数不是整数的，保留整数（一律舍去）。超出限额的，总分名次靠后的人降到下一等。不足规定人数的，由上面各等中名次靠后的人降入。限额边缘总分相同的，再比“CRM”中“Visits”的合计，高者在前。",
      ],
    });
    expect(said(text, "pay")).toEqual({
      en: [
        "1,000 CNY is shared among everyone with the same “Team”. Each gets a part in proportion to the total, to the last cent. What rounding leaves over goes, a cent each, to those who lost most by it.",
        "It is rounded to 2 decimals, halves up.",
      ],
      zh: [
        "1,000元在“Team”相同的人员中分配。每人按总分的比例分得，精确到分。取整后的余数逐分补给舍去最多的人。",
        "结果保留2位小数（四舍五入）。",
      ],
    });
  });

  test("what a budget of the group bounds is the group’s, not the person’s", () => {
    const text = `${ITEMS}pay a of people.base\n  100% otherwise, round 2\nlimit sum(a in team) at most people.base then in proportion, round 2 down\n`;
    expect(said(text, "limits").en[0]).toContain("may be at most the group’s “Bonus base”.");
    expect(said(text, "limits").zh[0]).toContain("不得超过该团体的“Bonus base”。");
  });

  test("a bound that the data hold for each group is told by its row", () => {
    const source =
      'source decisions "Decisions" from "decisions.csv" one row per team\n  team "Team", bound "Bound" in points, by "Decided by"\n';
    const found = chapter(readScheme(`${ITEMS}limit average(total in team) at most decisions.bound\n`, "", source), "limits");
    expect(linesOf(found, "en")[0]).toContain("may be at most the “Bound” in the row of “Decisions” with the same “Team”.");
    expect(linesOf(found, "zh")[0]).toContain("不得超过“Decisions”中“Team”相同的一行的“Bound”。");
  });

  test("what earlier results hold goes by the names of this scheme, not by columns of a file", () => {
    const head = 'source past "Earlier" from "results/*.csv" earlier results\n';
    const text = `${ITEMS}outcome "Talk" when previous(total) < 60 and previous(measure(n), 2) > 3\n`;
    const found = chapter(readScheme(text, "", head), "outcomes");
    expect(linesOf(found, "en")).toEqual([
      "“Talk” follows where the total of the quarter before is less than 60 points and the actual value of “Visits” of 2 quarters before is more than 3. It is told, and changes no number.",
    ]);
    expect(linesOf(found, "zh")).toEqual([
      "上一季度的总分低于60分，且往前第2个季度的“Visits”的实际值超过3的，适用“Talk”。仅作提示，不影响计算。",
    ]);
  });

  test("places in a group: who is counted is said once", () => {
    const text = `${ITEMS}pay prize by rank(total in team)\n  200 CNY at rank 1, 100 CNY at rank 2 to 3, -30 CNY at last place, 0 CNY otherwise\n`;
    expect(said(text, "pay")).toEqual({
      en: [
        "By place among everyone with the same “Team”, the first having the most by the total, equals sharing the better place:",
        "- first place: 200 CNY",
        "- places 2 to 3: 100 CNY",
        "- last place: minus 30 CNY",
        "- in all other cases: nothing",
      ],
      zh: [
        "按总分在“Team”相同的人员中的名次（高者在前，相同的并列）：",
        "- 第1名：200元",
        "- 第2至3名：100元",
        "- 最后一名：扣30元",
        "- 其余情况：不发",
      ],
    });
  });

  test("a veto on the grade leaves places by the total as they are, which is said", () => {
    const grades = 'grades\n  good from 80\n  poor otherwise\nveto "C" when count(late) > 3 then grade at most poor\n';
    const prize = "pay prize by rank(total in team)\n  200 CNY at rank 1, 0 CNY otherwise\n";
    expect(said(`${ITEMS}${grades}${prize}`, "pay").en.at(-1)).toBe("A veto that only limits the grade leaves the place as it is.");
    expect(said(`${ITEMS}${grades}${prize}`, "pay").zh.at(-1)).toBe("一票否决只限制等级的，名次不受影响。");
  });
});

describe("order, data, examples", () => {
  test("only the steps that this scheme has", () => {
    expect(said(ITEMS, "order").en).toEqual([
      "Whatever the order of the text, everything is computed in this order:",
      "- the actual value of every item is taken from the data",
      "- the item’s rule is applied",
      "- the items of each section are added up",
      "- the sections, and the items outside them, are added up",
    ]);
  });

  test("vetoes and limits stand where they are applied, whatever they are on", () => {
    const text = `${ITEMS}grades\n  good from 80\n  poor otherwise\npay a of people.base\n  100% otherwise, floor 0, round 2
veto "A" when count(late) > 1 then m 0
veto "B" when count(late) > 2 then total 0
veto "C" when count(late) > 3 then grade at most poor
limit average(total in team) at most 80
limit sum(a in team) at most 1,000 CNY
total cap 100, round 2\n`;
    expect(said(text, "order").en.slice(3)).toEqual([
      "- vetoes on single items are applied",
      "- the items of each section are added up",
      "- the sections, and the items outside them, are added up",
      "- the total’s upper limit and rounding are applied",
      "- vetoes on the total are applied",
      "- limits on groups are applied to the totals",
      "- the grade is given",
      "- vetoes that limit the grade are applied; the total stays",
      "- the base of each pay is taken",
      "- the pay is worked out, then bounded by its lower limit and rounding",
      "- limits on groups are applied to the amounts",
    ]);
  });

  test("the sources that are read, with what an absent row means", () => {
    const { entries } = chapter(readScheme(ITEMS), "data");
    expect(entries.map(({ name }) => name)).toEqual(["people", "crm"]);
    expect(entries[1]?.told[0]?.text).toEqual({
      en: "“CRM” is read from crm.csv. There is one row for each person and month. The row of every month that the person was there has to be there: an absent one is missing, not 0. Read from it: “Sales” (in CNY), “Cash” (in CNY), “Rate” (per cent), “Visits”, “Score” (in points), “Kind” (“new” or “old”), “Verdict” (“great”, “good” or “poor”) and “Urgent” (yes or no).",
      zh: "“CRM”取自 crm.csv。每人每月一行。本人在岗的每个月都要有一行；缺少的一行视为数据缺失，不等于 0。从中读取：“Sales”（单位元）、“Cash”（单位元）、“Rate”（百分比）、“Visits”、“Score”（单位分）、“Kind”（“new”或“old”）、“Verdict”（“great”、“good”或“poor”）、“Urgent”（是或否）。",
    });
  });

  test("of earlier results what this scheme asks for; events that are none are 0 where they are counted", () => {
    const head = 'source past "Earlier" from "results/*.csv" earlier results\n';
    const text = `${ITEMS}outcome "Talk" when previous(total) < 60 and count(late) > 3\n`;
    const { entries } = chapter(readScheme(text, "", head), "data");
    const told = new Map(entries.map((entry) => [entry.name, entry.told[0]?.text]));
    expect(told.get("past")).toEqual({
      en: "“Earlier” is read from results/*.csv. It holds results of earlier periods, one row for each person and period; a period without a row is not known. Read from it: the total.",
      zh: "“Earlier”取自 results/*.csv。登记以往各期的考核结果，每人每期一行；没有记录的一期视为不详。从中读取以往的总分。",
    });
    expect(told.get("late")?.zh).toContain("没有记录的，次数和合计为 0，平均值等则没有结果。");
  });

  test("examples in words", () => {
    const text = `${ITEMS}example "at the edge"\n  given m 95%, n 20\n  expect m 60, total 100\n`;
    expect(said(text, "examples")).toEqual({
      en: [
        "These were worked out by hand when the scheme was written; every check computes them again.",
        "- “at the edge”: with Cash 95% and Visits 20, it comes to Cash 60 points and total 100 points.",
      ],
      zh: [
        "以下各例在制定方案时手算得出，每次检查都会重新计算核对。",
        "- “at the edge”：Cash 95%、Visits 20，结果为Cash 60分、总分 100分。",
      ],
    });
  });
});
