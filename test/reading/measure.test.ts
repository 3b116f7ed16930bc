import { expect, test } from "vitest";
import { linesOf, readItem } from "./read.ts";

/** The first passage: weight, measure, target. */
const first = (clauses: string) => {
  const item = readItem(clauses, "  steps pro rata\n");
  return { en: linesOf(item, "en")[0], zh: linesOf(item, "zh")[0] };
};

const RULE = "40 from 100%, -1 per 1% under, floor 0";

test("a sum against a target per month, brought to the quarter: 3 × 100", () => {
  expect(first(`measure sum(crm.amount), target 100 CNY per month\n${RULE}`)).toEqual({
    en: "It has a weight of 40 and can come to anything from 0 points to 40 points. The actual value is the sum of “Sales” in “CRM”. The target is 100 CNY per month. That is 300 CNY in a quarter, also for someone who joined or left within it. Attainment is the actual value divided by the target; against a target that is not over 0 the item is not applicable.",
    zh: "权重40，取值范围为0分至40分。实际值为“CRM”中“Sales”的合计。目标为每月100元。折合每季度300元，中途入职或离职的也不折减。完成率 = 实际值 ÷ 目标；目标不大于 0 的，本项不适用。",
  });
});

test("a monthly average is held against the target of a month", () => {
  expect(first("measure monthly average(crm.visits), target 20 per month\n40 from target, -3 per started 5 under, floor 0")).toEqual({
    en: "It has a weight of 40 and can come to anything from 28 points to 40 points. The actual value is the monthly average of “Visits” in “CRM”. A monthly average is the sum divided by the months of the period that the person was there on any day. The target is 20 a month, held against the month’s average.",
    zh: "权重40，取值范围为28分至40分。实际值为“CRM”中“Visits”的月平均值。月平均值等于合计除以考核期内本人在岗的月数，当月在岗一天即计一个月。目标为每月20，与月平均值比较。",
  });
});

test("a target that the data hold, for a year: a quarter has a fourth of it", () => {
  const { en, zh } = first(`measure sum(crm.amount), target sum(crm.received) per year\n${RULE}`);
  expect(en).toContain(
    "The target is the sum of “Cash” in “CRM” per year. 1/4 of it is the target of a quarter, also for someone who joined or left within it.",
  );
  expect(zh).toContain("目标为每年“CRM”中“Cash”的合计。每季度按其1/4计，中途入职或离职的也不折减。");
});

test("rows under a condition, trimmed, and a fact of the person", () => {
  const { en, zh } = first(`measure sum(crm.amount where crm.kind = new and not crm.urgent) / people.base\n40 from 90%, 0 otherwise`);
  expect(en).toContain(
    "the sum of “Sales” in “CRM” (only rows where “Kind” is “new” and “Urgent” is “no”) divided by the person’s “Bonus base”.",
  );
  expect(zh).toContain("“CRM”（只计“Kind”为“new”，且“Urgent”为“否”的记录）中“Sales”的合计除以本人的“Bonus base”。");
});

test("nested arithmetic is written with signs, and brackets where they are needed", () => {
  const { en, zh } = first("measure (sum(crm.amount) - sum(crm.received)) / sum(crm.received)\n40 up to 5%, 0 otherwise");
  expect(en).toContain("The actual value is (the sum of “Sales” in “CRM” − the sum of “Cash” in “CRM”) ÷ the sum of “Cash” in “CRM”.");
  expect(zh).toContain("实际值为（“CRM”中“Sales”的合计 − “CRM”中“Cash”的合计）÷ “CRM”中“Cash”的合计。");
});

test("choices, minima, roundings", () => {
  const { en, zh } = first(
    "measure if sum(crm.visits) > 10 then min(sum(crm.visits), 20) else abs(sum(crm.visits))\n40 from 15, 0 otherwise",
  );
  expect(en).toContain(
    "The actual value is (the sum of “Visits” in “CRM”, but no more than 20) where the sum of “Visits” in “CRM” is more than 10; otherwise the absolute value of the sum of “Visits” in “CRM”.",
  );
  expect(zh).toContain(
    "实际值为“CRM”中“Visits”的合计超过10时为（“CRM”中“Visits”的合计，最高按20计），否则为“CRM”中“Visits”的合计的绝对值。",
  );
});

test("a figure with a bound on either side, and the smaller of two figures", () => {
  const { en, zh } = first(
    "measure max(5, min(sum(crm.visits), 10)) * min(average(crm.rate), average(crm.rate) / 2)\n40 from 15, 0 otherwise",
  );
  expect(en).toContain(
    "The actual value is (the sum of “Visits” in “CRM”, but no more than 10, but no less than 5) × (the smaller of the average of “Rate” in “CRM” and (the average of “Rate” in “CRM” ÷ 2)).",
  );
  expect(zh).toContain(
    "实际值为（“CRM”中“Visits”的合计，最高按10计，最低按5计）×（“CRM”中“Rate”的平均值与（“CRM”中“Rate”的平均值 ÷ 2）中较小的一个）。",
  );
});

test("cases that are tried in turn are numbered, and dates are before or after", () => {
  const clauses = `measure if people.joined < 2024-01-01 then 3 else if sum(crm.visits) > 10 then 2 else 1\n40 from 2, 0 otherwise`;
  const { en, zh } = first(clauses);
  expect(en).toContain(
    "the first of these that holds: (1) 3, where the person’s “Joined” is before 2024-01-01; (2) 2, where the sum of “Visits” in “CRM” is more than 10; (3) 1 in all other cases.",
  );
  expect(zh).toContain(
    "以下最先符合的一种情况所定的数：（1）本人的“Joined”早于2024-01-01时，为3；（2）“CRM”中“Visits”的合计超过10时，为2；（3）其余情况，为1。",
  );
});
