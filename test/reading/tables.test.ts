import { describe, expect, test } from "vitest";
import { chapter, readItem, readScheme, rowsOf } from "./read.ts";

const RATE = "measure sum(crm.amount) / sum(crm.received)";
const SALES = "measure sum(crm.amount), target 300 CNY";

const around = (clauses: string) => rowsOf(readItem(clauses, "  steps pro rata\n").tables[0]);
const caption = (clauses: string) => readItem(clauses, "  steps pro rata\n").tables[0]?.caption;

describe("what comes out one step around every edge", () => {
  test("where a rule has no jumps a step is 1%: 40 points at 100%, 1 less per 1%, none from 60% down", () => {
    // 45 is the cap: 40 + 0.5 × 10.
    const clauses = `${SALES}\n40 at 100%, +0.5 per 1% over, -1 per 1% under, floor 0, cap 45`;
    expect(around(clauses)).toEqual([
      ...["59% 0", "* 60% 0", "61% 1"],
      ...["99% 39", "* 100% 40", "101% 40.5"],
      ...["109% 44.5", "* 110% 45", "111% 45"],
    ]);
    expect(caption(clauses)).toEqual({
      en: "Attainment and what it gives, one step around every edge. A step here is 1 percentage point.",
      zh: "完成率在各临界点及其前后各一步时的结果，一步为1个百分点。",
    });
  });

  test("an edge that is no round figure is shown between the two steps it lies in: 95% − 40 ÷ 3 steps = 81.67%", () => {
    // At 81% 14 steps of 3 are 42, at 82% 13 are 39.
    expect(around(`${SALES}\n40 from 95%, -3 per 1% under, floor 0`)).toEqual(["81% 0", "82% 1", "94% 37", "* 95% 40", "96% 40"]);
  });

  test("where it jumps a step is 0.1%, and of a staircase the first treads and the last one stand for all", () => {
    // 8 steps of 5 use 40 up: the eighth is begun right under 60%.
    const clauses = `${RATE}\n40 from 95%, -5 per started 5% under, floor 0`;
    expect(around(clauses)).toEqual([
      ...["59.9% 0", "* 60% 5", "60.1% 5"],
      ...["84.9% 25", "* 85% 30", "85.1% 30"],
      ...["89.9% 30", "* 90% 35", "90.1% 35"],
      ...["94.9% 35", "* 95% 40", "95.1% 40"],
    ]);
    expect(caption(clauses)?.en).toMatch(
      /A step here is 0\.1 percentage points\. Of many steps alike only the first few and the last are shown\.$/,
    );
  });

  test("of bands, with the side that the edge itself belongs to", () => {
    expect(around(`${RATE}\n40 from 95%, 20 over 90%, 0 otherwise`)).toEqual([
      ...["89.9% 0", "* 90% 0", "90.1% 20"],
      ...["94.9% 20", "* 95% 40", "95.1% 40"],
    ]);
  });

  test("an edge with two decimals asks for a finer step", () => {
    expect(around(`${RATE}\n40 from 25.08%, 0 otherwise`)).toEqual(["25.07% 0", "* 25.08% 40", "25.09% 40"]);
  });

  test("of dates, with the days before and behind", () => {
    // On the twentieth and the five days behind it: 40, 39, … 35.
    const clauses = "measure last(late.date), target 2024-07-20\n40 at target, -1 per 1 day over, floor 35";
    expect(around(clauses)).toEqual([
      ...["2024-07-19 40", "* 2024-07-20 40", "2024-07-21 39"],
      ...["2024-07-24 36", "* 2024-07-25 35", "2024-07-26 35"],
    ]);
    expect(caption(clauses)?.zh).toBe("实际值在各临界点及其前后各一步时的结果，一步为1天。");
  });

  test("pieces are counted one by one, against 20 a month", () => {
    // Five fewer take 3, begun ones too: 19 visits are 40 − 3.
    expect(
      around("measure monthly average(crm.visits), target 20 per month\n40 from target, -3 per started 5 under, floor 0").slice(-3),
    ).toEqual(["19 37", "* 20 40", "21 40"]);
  });

  test("money goes by the cent: 40 from 300 CNY on", () => {
    expect(around("measure sum(crm.amount)\n40 from 300 CNY, 0 otherwise")).toEqual(["299.99 CNY 0", "* 300 CNY 40", "300.01 CNY 40"]);
  });

  test("a rating goes by its own step: 40 × 1.5 ÷ 5 = 12", () => {
    expect(around("rated 1 to 5 by self 20% | manager 80%")).toEqual(["* 1 8", "1.5 12", "4.5 36", "* 5 40"]);
  });

  test("a target that only the data know: shares of it, 40 × 99% = 39.6", () => {
    expect(around("measure sum(crm.amount), target sum(crm.received)\n40 from target, proportional under, floor 0").slice(-3)).toEqual([
      "99% of the target 39.6",
      "* 100% of the target 40",
      "101% of the target 40",
    ]);
  });

  test("from a baseline of 60 to a target of 300: 40 × (x − 60) ÷ 240, a sixth of a point each CNY", () => {
    expect(around(`${SALES}\nproportional from baseline 60 CNY, cap 50, floor 0`).filter((row) => row.startsWith("*"))).toEqual([
      "* 60 CNY 0",
      "* 300 CNY 40",
      "* 360 CNY 50",
    ]);
  });

  test("marks and points side by side: 50 × 40 ÷ 100 = 20", () => {
    expect(around("measure sum(crm.visits)\nmarked out of 100, 100 from 20, 50 from 10, 0 otherwise")).toEqual([
      ...["9 0 0", "* 10 50 20", "11 50 20"],
      ...["19 50 20", "* 20 100 40", "21 100 40"],
    ]);
  });

  test("of one row, where a rule is for each of them", () => {
    expect(around("for each late.minutes, 0 up to 5 minutes | -20 up to 20 minutes | -30 otherwise, sum, floor -100")).toEqual([
      ...["4 minutes 0", "* 5 minutes 0", "6 minutes -20"],
      ...["19 minutes -20", "* 20 minutes -20", "21 minutes -30"],
    ]);
  });

  test("rounded as the item is: 40 × 149% = 59.60", () => {
    expect(around("measure sum(crm.amount), target 300 CNY\nproportional, cap 60, floor 0, round 2").slice(-3)).toEqual([
      "149% 59.60",
      "* 150% 60.00",
      "151% 60.00",
    ]);
  });
});

describe("grades and pay", () => {
  const scheme = readScheme(`metric m "Item" weight 100
  measure average(crm.rate), proportional, cap 100, floor 0
total out of 100, cap 100, floor 0, round 1
grades
  good "Good" from 80
  fair "Fair" over 60
  poor "Poor" otherwise
pay bonus "Bonus" of people.base
  by measure(m)
  120% from 95%, 100% from 80%, 0 otherwise, round 2
pay commission "Commission"
  tiers marginal of sum(crm.amount), 5% up to 2,000 CNY | 10% beyond
  round 2`);

  test("grades a tenth of a point around, as totals are rounded", () => {
    expect(rowsOf(chapter(scheme, "grades").tables[0])).toEqual([
      ...["59.9 Poor", "* 60 Poor", "60.1 Fair"],
      ...["79.9 Fair", "* 80 Good", "80.1 Good"],
    ]);
  });

  test("pay by a rule, for a base of 10,000", () => {
    expect(rowsOf(chapter(scheme, "pay").entries[0]?.tables[0])).toEqual([
      ...["79.9% 0.00 CNY", "* 80% 10,000.00 CNY", "80.1% 10,000.00 CNY"],
      ...["94.9% 10,000.00 CNY", "* 95% 12,000.00 CNY", "95.1% 12,000.00 CNY"],
    ]);
  });

  test("marginal tiers: 2,000 × 5% = 100, and 10 more are another 1", () => {
    expect(rowsOf(chapter(scheme, "pay").entries[1]?.tables[0])).toEqual([
      "1,990 CNY 99.50 CNY",
      "* 2,000 CNY 100.00 CNY",
      "2,010 CNY 101.00 CNY",
    ]);
  });

  test("tiers by attainment of a fixed target are shown on the measure: 300 × 8%, and 3 more at 12%", () => {
    const found = readScheme(`metric m "Sales" weight 100
  ${SALES}, proportional, no cap
pay commission
  tiers marginal of measure(m) by attainment(m), 8% up to 100%, 12% beyond, round 2`);
    expect(rowsOf(chapter(found, "pay").entries[0]?.tables[0])).toEqual(["299 CNY 23.92 CNY", "* 300 CNY 24.00 CNY", "301 CNY 24.12 CNY"]);
  });

  test("a coefficient’s column is a coefficient, and sums of one column are all in one unit", () => {
    const found = readScheme(`metric m "Item" weight 100
  measure average(crm.rate), proportional
coefficient size "Size"
  measure sum(crm.amount), 1 from 1,000,000 CNY, 0.8 otherwise
total out of 100`);
    const [table] = chapter(found, "coefficients").entries[0]?.tables ?? [];
    expect(table?.columns.map(({ zh }) => zh)).toEqual(["实际值", "系数"]);
    expect(rowsOf(table, "zh")).toEqual(["999,999.99元 0.8", "* 1,000,000.00元 1", "1,000,000.01元 1"]);
  });
});

test("a matrix with one long row is read down a column", () => {
  const places = [90, 80, 70, 60, 50, 40, 30, 20, 10];
  const head = places.map((place) => `from ${place}%`).join(" | ");
  const found = readScheme(`metric a "A" extra
  measure average(crm.rate), points 0
metric b "B" extra
  measure sum(crm.visits), points 0
metric m "Item" weight 9
  measure sum(crm.visits)
  matrix measure(b) by measure(a)
  |         | ${head} | otherwise |
  | over 5  | 9 | 8 | 7 | 6 | 5 | 4 | 3 | 2 | 1 | 0 |
  | up to 5 | 5 | 5 | 5 | 5 | 5 | 4 | 3 | 2 | 1 | 0 |`);
  const [item] = chapter(found, "items").entries;
  expect(item?.told[1]?.text.en).toBe(
    "What it gives stands in a table: the row goes by the actual value of “A”, the column by the actual value of “B”.",
  );
  expect(item?.tables[0]?.columns.map(({ en }) => en)).toEqual(["", "more than 5", "at most 5"]);
  expect(rowsOf(item?.tables[0]).slice(0, 2)).toEqual([
    "at least 90% 9 points 5 points",
    "at least 80% and less than 90% 8 points 5 points",
  ]);
});
