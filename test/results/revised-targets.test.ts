import { describe, expect, test } from "vitest";
import { personIn, scoredJson } from "../support/score.ts";

const head = `source people from "people.csv" one row per person
  person "id", team "team"
source sales from "sales.csv" one row per person, month
  person "id", month "month", amount "amount" in CNY, checked "checked" count, passed "passed" count
`;
const lists = `targets plan effective 2024-01-01 to 2024-12-31
  company 12,000 CNY
  company into north 4,800 CNY | east 7,200 CNY
targets autumn effective 2024-08-01 to 2024-12-31
  revises plan, because "the market shrank", approved by "director"
  company 4,600 CNY
  north 1,600 CNY
targets winter effective 2024-11-01 to 2024-12-31
  revises autumn, because "a large order", approved by "director"
  company 2,200 CNY
  north 1,000 CNY
`;
const rows = (figures: string): string =>
  ["07", "08", "09", "10", "11", "12"].flatMap((month) => ["N", "E"].map((id) => `${id},2024-${month},${figures}`)).join("\n");
const files = {
  "people.csv": "id,team\nN,north\nE,east\nX,south\n",
  "sales.csv": `id,month,amount,checked,passed\n${rows("300,100,90")}\n`,
};

/** The target and the attainment of someone. */
function aim(text: string, id: string, period: string): readonly unknown[] {
  const [metric] = personIn(scoredJson(head + text, files, period), id).metrics ?? [];
  return [metric?.target, metric?.attainment];
}

const scheme = (lines: string, cycle = "quarterly"): string => `scheme s "S"
  cycle ${cycle}, steps pro rata
metric m weight 100
  ${lines}
  proportional, no cap
total out of 100, no cap, round 2
`;
const sum = scheme("measure sum(sales.amount), target from targets plan by team");

describe("a period across a revision", () => {
  test("takes July of the old amount, August and September of the new: 4,800/12 + 1,600 × 2/5 = 1,040", () => {
    expect(aim(lists + sum, "N", "2024-Q3")).toEqual(["1040", "45/52"]); // 900 ÷ 1,040
  });

  test("takes two revisions: 1,600 × 1/5 + 1,000 × 2/2 = 1,320", () => {
    expect(aim(lists + sum, "N", "2024-Q4")).toEqual(["1320", "15/22"]); // 900 ÷ 1,320
  });

  test("carries over whom no revision names: 7,200 × 3/12 = 1,800", () => {
    expect(aim(lists + sum, "E", "2024-Q3")).toEqual(["1800", "0.5"]);
    expect(aim(lists + sum, "E", "2024-Q4")).toEqual(["1800", "0.5"]);
  });

  test("by a monthly average takes a month: 1,040 ÷ 3 = 346.666…", () => {
    expect(aim(lists + scheme("measure monthly average(sales.amount), target from targets plan by team"), "N", "2024-Q3")).toEqual([
      "1040/3",
      "45/52",
    ]);
  });

  test("blocks whoever no version names", () => {
    const person = personIn(scoredJson(head + lists + sum, files, "2024-Q3"), "X");
    expect(person.status).toBe("blocked");
  });

  test("has seasons of its own: 4,800 × 40% ÷ 6 + 1,600 × (30% + 20%) = 1,120", () => {
    const seasonal = lists
      .replace("12-31\n  company 12,000", "12-31\n  seasons half 60% | 40%\n  company 12,000")
      .replace(
        "company 4,600 CNY\n",
        'company 4,480 CNY\n  seasons month 30% | 20% | 20% | 15% | 15%\n  accept revision-sum "in reserve"\n',
      )
      .replace(/targets winter[\s\S]*/u, "");
    expect(aim(seasonal + sum, "N", "2024-Q3")[0]).toBe("1120");
  });
});

test("whoever is first named in a revision has a target from then on", () => {
  const south = lists
    .replace(/targets winter[\s\S]*/u, "")
    .replace("company 4,600 CNY\n", 'company 4,600 CNY\n  south 500 CNY\n  accept revision-new "a new team"\n');
  const [metric] =
    personIn(
      scoredJson(
        head + south + sum,
        { ...files, "sales.csv": `${files["sales.csv"]}X,2024-07,0,1,1\nX,2024-08,60,1,1\nX,2024-09,90,1,1\n` },
        "2024-Q3",
      ),
      "X",
    ).metrics ?? [];
  expect([metric?.target, metric?.attainment]).toEqual(["200", "0.75"]); // 500 × 2/5; 150 ÷ 200
});

test("a percentage is the one in force", () => {
  const rates = `targets plan effective 2024-01-01 to 2024-12-31
  north 90%
targets later effective 2024-10-01 to 2024-12-31
  revises plan, because "a new line", approved by "director"
  north 100%
`;
  const rate = scheme("measure sum(sales.passed) / sum(sales.checked), target from targets plan by team");
  expect(aim(rates + rate, "N", "2024-Q3")).toEqual(["0.9", "1"]);
  expect(aim(rates + rate, "N", "2024-Q4")).toEqual(["1", "0.9"]);
});
