import { describe, expect, test } from "vitest";
import { type Files, personIn, score, scoredJson } from "../support/score.ts";

const sources = `
source people from "people.csv" one row per person
  person "id", name "name", joined "joined"
source sales "Sales" from "sales.csv" one row per person, month
  person "id", month "month", amount "amount" in CNY, goal "goal" in CNY
source deals "Deals" from "deals.csv" events
  person "id", date "date", size "size" in CNY
`;

const metric = (lines: string): string => `${sources}
scheme s
  cycle quarterly
metric a "A" weight 100
  ${lines.split("\n").join("\n  ")}
  proportional
total out of 100, no cap, no floor
`;

const months = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `2024-${String(from + index).padStart(2, "0")}`);

function files(joined: string, rows: readonly string[]): Files {
  return {
    "people.csv": `id,name,joined\nE1,E1,${joined}`,
    "sales.csv": ["id,month,amount,goal", ...rows].join("\n"),
    "deals.csv": "id,date,size\nE1,2024-02-10,7\nE1,2024-07-10,5\nE1,2023-12-31,100",
  };
}

/** 100, 101, 102 … sold in the months from January on, each against a goal of 200. */
const sold = (list: readonly string[]): readonly string[] => list.map((month) => `E1,${month},${99 + Number(month.slice(5))},200`);

function measured(text: string, data: Files): readonly (string | null | undefined)[] {
  const person = personIn(scoredJson(text, data, "2024-Q3"), "E1");
  const [found] = person.metrics ?? [];
  return found ? [found.measure, found.target, found.attainment] : (person.reasons ?? []).map(({ message }) => message);
}

describe("a measure to date", () => {
  const plain = metric("measure sum(sales.amount)\ntarget sum(sales.goal)");
  const toDate = metric("measure sum(sales.amount)\ntarget sum(sales.goal)\nperiod to date");
  const data = files("2020-01-01", sold(months(1, 9)));

  test("is added up from the year's beginning, and its target too", () => {
    // July to September: 106 + 107 + 108 against 3 × 200.
    expect(measured(plain, data)).toEqual(["321", "600", "0.535"]);
    // January to September: 100 + … + 108 = 936 against 9 × 200.
    expect(measured(toDate, data)).toEqual(["936", "1800", "0.52"]);
  });

  test("leaves out the year before, and months to come", () => {
    const rows = ["E1,2023-12,5000,200", ...sold(months(1, 9)), "E1,2024-10,5000,200"];
    expect(measured(toDate, files("2020-01-01", rows))[0]).toBe("936");
  });

  test("wants every month since then", () => {
    const rows = sold(months(1, 9).filter((month) => month !== "2024-03"));
    expect(measured(toDate, files("2020-01-01", rows))).toEqual(["“Sales” has no row for 2024-03."]);
    expect(measured(plain, files("2020-01-01", rows))[0]).toBe("321");
  });

  test("wants no month before someone joined", () => {
    expect(measured(toDate, files("2024-05-20", sold(months(5, 9))))[0]).toBe("530"); // 104 + … + 108
  });

  test("takes a rate as often as there are months", () => {
    // 40 a month, nine months; 120 a quarter is the same.
    expect(measured(metric("measure sum(sales.amount)\ntarget 40 元 per month\nperiod to date"), data)[1]).toBe("360");
    expect(measured(metric("measure sum(sales.amount)\ntarget 120 元 per quarter\nperiod to date"), data)[1]).toBe("360");
  });

  test("divides a monthly average by the months since then", () => {
    expect(measured(metric("measure monthly average(sales.amount)\ntarget 104 元 per month\nperiod to date"), data)).toEqual([
      "104",
      "104",
      "1",
    ]); // 936 ÷ 9
  });

  test("takes events in as well", () => {
    expect(measured(metric("measure sum(deals.size)\ntarget 120 元 per quarter\nperiod to date"), data)[0]).toBe("12"); // 7 + 5
  });

  test("may be of the time since someone joined", () => {
    const rows = ["E1,2023-11,10,200", "E1,2023-12,20,200", ...sold(months(1, 9))];
    const since = metric("measure sum(sales.amount)\ntarget 40 元 per month\nsince joining");
    expect(measured(since, files("2023-11-15", rows)).slice(0, 2)).toEqual(["966", "440"]); // 10 + 20 + 936; 11 × 40
  });

  test("of everyone may be said on the scheme", () => {
    const text = plain.replace("cycle quarterly", "cycle quarterly, period to date");
    expect(measured(text, data)[0]).toBe("936");
  });

  test("reports no row of an earlier month as outside the period", () => {
    expect(score(toDate, data, "2024-Q3").diagnostics.map(({ code }) => code)).toEqual(["outside-period"]); // the deal of 2023-12-31
  });
});

describe("cumulative tiers", () => {
  const text = `${sources}
scheme s
  cycle monthly
metric a "A" weight 100
  measure sum(sales.amount)
  target sum(sales.goal)
  proportional
total out of 100, no cap, no floor
pay commission since joining
  tiers marginal of sum(sales.amount), 20% up to 7,200 元, 25% beyond
  round 2
`;
  const paid = (period: string): string | undefined => {
    const data = files("2024-01-08", ["E1,2024-01,4457,100", "E1,2024-02,4457,100", "E1,2024-03,1000,100"]);
    return personIn(scoredJson(text, data, period), "E1").pay?.[0]?.amount;
  };

  test("pay each month what is new: the month that straddles an edge is split", () => {
    expect(paid("2024-01")).toBe("891.40"); // 4457 × 20%
    // 8914 in all: 7200 × 20% + 1714 × 25% = 1868.50, less the 891.40 of January.
    expect(paid("2024-02")).toBe("977.10");
    expect(paid("2024-03")).toBe("250.00"); // 1000 × 25%
  });
});
