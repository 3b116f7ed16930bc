import { describe, expect, test } from "vitest";
import { scoreCsv } from "../../src/cli/score-csv.ts";
import { type Files, personIn, score, scoredJson } from "../support/score.ts";

const sources = `
source people from "people.csv" one row per person
  person "id", name "name", team "team", joined "joined", base "base" in CNY
source facts from "facts.csv" one row per person, quarter
  person "id", quarter "period", score "score" in points
source history "Earlier results" from "results/*" earlier results
  bonus "bonus" in CNY, balance "balance" in CNY
`;

const scheme = (rest: string): string => `${sources}
scheme s "Sales"
  cycle quarterly
metric a "A" weight 100
  measure sum(facts.score)
  target 100 marks
  proportional
total out of 100, cap 100, floor 0, round 2
grades
  good "Good" from 80
  fair "Fair" from 60
  fail "Fail" otherwise
${rest}
`;

const people = (...rows: readonly string[]): string => ["id,name,team,joined,base", ...rows].join("\n");
const now = (period: string, ...rows: readonly (readonly [string, number])[]): string =>
  ["id,period,score", ...rows.map(([id, points]) => `${id},${period},${points}`)].join("\n");
const earlier = (...rows: readonly string[]): string => ["id,period,total,grade,a,bonus,balance", ...rows].join("\n");

const old = (id: string): string => `${id},${id},T,2015-01-01,1000`;

/** The outcomes of one person who has been there for long. */
function outcomes(condition: string, points: number, results: string, period = "2024-Q3"): readonly string[] | string {
  const files: Files = { "people.csv": people(old("E1")), "facts.csv": now(period, ["E1", points]), "results/all.csv": results };
  const { outcomes: follow, outcomes_not_known: open } = personIn(scoredJson(scheme(`outcome "x" when ${condition}`), files, period), "E1");
  if (open) return open.flatMap(({ reasons }) => reasons.map(({ message }) => message)).join(" ");
  return (follow ?? []).length > 0 ? "follows" : "does not";
}

const row = (period: string, total: number | "", grade: string): string => `E1,${period},${total},${grade},,,`;

describe("a condition over periods in a row", () => {
  const fails = "grade is fail for 2 periods in a row";

  test("holds where it held in each, this period the last", () => {
    expect(outcomes(fails, 50, earlier(row("2024-Q2", 55, "fail")))).toBe("follows");
    expect(outcomes(fails, 60, earlier(row("2024-Q2", 55, "fail")))).toBe("does not");
    expect(outcomes(fails, 50, earlier(row("2024-Q2", 60, "fair")))).toBe("does not");
  });

  test("is settled by this period alone where it did not hold, whatever is not known", () => {
    expect(outcomes(fails, 90, earlier())).toBe("does not");
  });

  test("is not known where a period has no row, or a row without a result", () => {
    expect(outcomes(fails, 50, earlier())).toBe("“Earlier results” has no result for 2024-Q2.");
    expect(outcomes(fails, 50, earlier(row("2024-Q2", "", "")))).toBe(
      "There was no result in 2024-Q2: “Earlier results” has none in its row.",
    );
  });

  test("does not look past a hole: two quarters back is no quarter before", () => {
    expect(outcomes(fails, 50, earlier(row("2024-Q1", 55, "fail")))).toBe("“Earlier results” has no result for 2024-Q2.");
  });

  test("goes over the end of a year", () => {
    expect(outcomes(fails, 50, earlier(row("2023-Q4", 55, "fail")), "2024-Q1")).toBe("follows");
  });

  test("knows grades by their labels, and none of other scales", () => {
    expect(outcomes(fails, 50, earlier(row("2024-Q2", 55, "Fail")))).toBe("follows");
    expect(outcomes(fails, 50, earlier(row("2024-Q2", 55, "D")))).toBe(
      "The grade of 2024-Q2 in “Earlier results” is none of this scheme’s.",
    );
  });

  test("reads totals as well as grades", () => {
    expect(outcomes("total < 60 for 3 periods in a row", 50, earlier(row("2024-Q2", 55, ""), row("2024-Q1", 59, "")))).toBe("follows");
    expect(outcomes("total < 60 for 3 periods in a row", 50, earlier(row("2024-Q2", 55, ""), row("2024-Q1", 60, "")))).toBe("does not");
  });

  test("of years looks at the years that are over, not at this quarter", () => {
    const good = "grade is good for 2 years in a row";
    expect(outcomes(good, 10, earlier(row("2023", 91, "good"), row("2022", 88, "good")))).toBe("follows");
    expect(outcomes(good, 10, earlier(row("2023", 91, "good"), row("2022", 70, "fair")))).toBe("does not");
    expect(outcomes(good, 90, earlier(row("2023", 91, "good")))).toBe("“Earlier results” has no result for 2022.");
  });
});

describe("so many of the last periods", () => {
  const condition = "grade is good in any 3 of 4 periods";

  test("is settled as soon as it can be", () => {
    const two = [row("2024-Q2", 81, "good"), row("2024-Q1", 82, "good")];
    // Three of four with 2023-Q4 unknown.
    expect(outcomes(condition, 90, earlier(...two))).toBe("follows");
    // Two, and the fourth might be the third.
    expect(outcomes(condition, 70, earlier(...two))).toBe("“Earlier results” has no result for 2023-Q4.");
    // Two without it cannot become three.
    expect(outcomes(condition, 70, earlier(row("2024-Q2", 70, "fair"), row("2024-Q1", 82, "good")))).toBe("does not");
  });
});

describe("who joined", () => {
  const files = (...results: readonly string[]): Files => ({
    "people.csv": people("E1,E1,T,2024-07-15,1000"),
    "facts.csv": now("2024-Q3", ["E1", 50]),
    "results/all.csv": earlier(...results),
  });
  const text = scheme(
    'outcome "row" when grade is fail for 2 periods in a row\noutcome "mean" when average(total) of the last 2 periods < 60',
  );

  test("after a period has certainly not met a condition in it, and has no figure of it", () => {
    const { outcomes: follow, outcomes_not_known: open } = personIn(scoredJson(text, files(), "2024-Q3"), "E1");
    expect(follow).toEqual([]);
    expect(open?.map(({ name, reasons }) => [name, reasons[0]?.message])).toEqual([
      ["mean", "Not here yet in 2024-Q2, so there is no result."],
    ]);
  });

  test("again after a gap is not known", () => {
    const { outcomes_not_known: open } = personIn(scoredJson(text, files(row("2023-Q3", 50, "fail")), "2024-Q3"), "E1");
    expect(open?.map(({ name }) => name)).toEqual(["row", "mean"]);
  });
});

describe("figures over periods", () => {
  const points = (rule: string, results: string): string | undefined => {
    const text = `${sources}
scheme s
  cycle quarterly
metric a "A" weight 60
  points measure
  measure sum(facts.score)
metric b "B" weight 40
  points ${rule}
total out of 100, no cap, no floor
`;
    const files = { "people.csv": people(old("E1")), "facts.csv": now("2024-Q3", ["E1", 30]), "results/all.csv": results };
    const person = personIn(scoredJson(text, files, "2024-Q3"), "E1");
    return person.metrics?.find(({ name }) => name === "b")?.points ?? person.reasons?.map(({ message }) => message).join(" ");
  };
  const results = earlier("E1,2024-Q2,80,good,40,,", "E1,2024-Q1,70,fair,20,,", "E1,2023-Q4,66,fair,9,,");

  test.each([
    ["previous(total)", "80"],
    ["previous(total, 2)", "70"],
    ["average(total) of the previous 3 periods", "72"], // (80 + 70 + 66) ÷ 3
    ["sum(total) of the previous 2 periods", "150"],
    ["min(total) of the previous 3 periods", "66"],
    ["max(total) of the previous 3 periods", "80"],
    ["previous(a)", "40"],
    ["previous(points(a), 3)", "9"],
    ["sum(points(a)) of the last 3 periods", "90"], // 30 + 40 + 20
    ["average(points(a)) of the last 2 periods", "35"], // (30 + 40) ÷ 2
  ])("%s is %s", (rule, expected) => {
    expect(points(rule, results)).toBe(expected);
  });

  test("block where they are not known, unless a figure stands for it", () => {
    expect(points("previous(total, 4)", results)).toBe("“Earlier results” has no result for 2023-Q3.");
    expect(points("previous(total, 4) if missing 12", results)).toBe("12");
    expect(points("previous(total) if missing 12", results)).toBe("80");
  });

  test("of a longer cycle from a shorter one's scores", () => {
    const text = `${sources}
scheme s
  cycle yearly
metric a "A" weight 100
  points average(total) of the last 4 quarters
total out of 100, no cap, no floor
`;
    const files = {
      "people.csv": people(old("E1")),
      "facts.csv": now("2024-Q1"),
      "results/all.csv": earlier(row("2024-Q1", 70, ""), row("2024-Q2", 80, ""), row("2024-Q3", 90, ""), row("2024-Q4", 100, "")),
    };
    // (70 + 80 + 90 + 100) ÷ 4
    expect(personIn(scoredJson(text, files, "2024"), "E1").total).toBe("85");
  });
});

test("an empty file of a quarter is not the one that its year's run is written into", () => {
  const text = `${sources}
scheme s
  cycle yearly
metric a "A" weight 100
  points previous(total) if missing 50
total out of 100, no cap, no floor
`;
  const files = (name: string): Files => ({
    "people.csv": people(old("E1")),
    "facts.csv": now("2024-Q1"),
    "results/all.csv": earlier(row("2023", 70, "")),
    [`results/${name}`]: "",
  });
  const codes = (name: string) => scoredJson(text, files(name), "2024").diagnostics.map(({ code }) => code);
  expect(codes("2024-Q3.csv")).toContain("empty-results-file");
  expect(codes("2024.csv")).not.toContain("empty-results-file");
});

describe("what was paid and kept before", () => {
  test("is read from declared columns: a draw is paid back out of what is earned", () => {
    const text = scheme(`pay commission points max(people.base - previous(history.balance) if missing 0, 0), round 2`);
    const files = (balance: string): Files => ({
      "people.csv": people(old("E1")),
      "facts.csv": now("2024-Q3", ["E1", 90]),
      "results/all.csv": balance === "" ? earlier() : earlier(`E1,2024-Q2,80,good,,,${balance}`),
    });
    const paid = (balance: string) => personIn(scoredJson(text, files(balance), "2024-Q3"), "E1").pay?.[0]?.amount;
    expect(paid("300.50")).toBe("699.50"); // 1000 − 300.50
    expect(paid("1200")).toBe("0.00");
    expect(paid("")).toBe("1000.00");
  });
});

describe("files of results", () => {
  const text = scheme('outcome "x" when grade is fail for 2 periods in a row\noutcome "y" when previous(attainment(a)) < 60%');
  const files = (results: Files): Files => ({
    "people.csv": people(old("E1"), old("E2")),
    "facts.csv": now("2024-Q3", ["E1", 50], ["E2", 50]),
    ...results,
  });

  test("may be what score gave for an earlier period", () => {
    const before = { "people.csv": people(old("E1"), old("E2")), "facts.csv": now("2024-Q2", ["E1", 55], ["E2", 75]) };
    const kept = JSON.stringify(scoredJson(text, before, "2024-Q2"), null, 2);
    const result = scoredJson(text, files({ "results/2024-Q2.json": kept }), "2024-Q3");
    expect(personIn(result, "E1").outcomes).toEqual(["x", "y"]);
    expect(personIn(result, "E2").outcomes).toEqual([]);
    expect(result.diagnostics).toEqual([]);
  });

  test("may be the table that score gave", () => {
    const rule = scheme('outcome "x" when grade is fail for 2 periods in a row\noutcome "y" when previous(a) < 60');
    const before = { "people.csv": people(old("E1"), old("E2")), "facts.csv": now("2024-Q2", ["E1", 55], ["E2", 75]) };
    const kept = scoreCsv(score(rule, before, "2024-Q2"), "en");
    const result = scoredJson(rule, files({ "results/2024-Q2.csv": kept }), "2024-Q3");
    expect([personIn(result, "E1").outcomes, personIn(result, "E2").outcomes]).toEqual([["x", "y"], []]);
    expect(result.diagnostics).toEqual([]);
  });

  test("that are no results are told, and leave everything open", () => {
    const result = scoredJson(text, files({ "results/2024-Q2.json": '{"people": 3}' }), "2024-Q3");
    expect(result.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["not-a-results-file", "results/2024-Q2.json is no file of results: “period” is missing or of another kind."],
      [
        "outcomes-open",
        "For 2 people under “Sales” it is not known whether an outcome follows. Not known: all, for a file of them could not be read.",
      ],
    ]);
  });

  test("a second row for a person and period is told, and neither counts", () => {
    const twice = earlier(row("2024-Q2", 55, "fail"), row("2024-Q2", 90, "good"));
    const result = scoredJson(text, files({ "results/all.csv": twice }), "2024-Q3");
    expect(result.diagnostics.map(({ code }) => code)).toContain("duplicate-row");
    expect(personIn(result, "E1").outcomes_not_known?.map(({ name }) => name)).toContain("x");
  });

  test("this period's own are not read, later ones are told", () => {
    const own = scoredJson(text, files({ "results/all.csv": earlier(row("2024-Q2", 55, "fail"), row("2024-Q3", 99, "good")) }), "2024-Q3");
    expect(own.diagnostics.map(({ code }) => code)).toEqual(["outcomes-open"]);
    const later = scoredJson(
      text,
      files({ "results/all.csv": earlier(row("2024-Q2", 55, "fail"), row("2024-Q4", 99, "good")) }),
      "2024-Q3",
    );
    expect(later.diagnostics.map(({ code }) => code)).toContain("later-results-ignored");
    expect(personIn(later, "E1").outcomes).toContain("x");
  });

  test("that are empty are told, but for the one that this very run is written into", () => {
    const one = earlier(row("2024-Q2", 55, "fail"));
    const own = scoredJson(text, files({ "results/all.csv": one, "results/Results 2024-Q3.csv": "\ufeff" }), "2024-Q3");
    // y asks for an attainment, which this table does not hold
    expect(own.diagnostics.map(({ code }) => code)).toEqual(["outcomes-open"]);
    expect(personIn(own, "E1").outcomes).toEqual(["x"]);
    const lost = scoredJson(text, files({ "results/all.csv": one, "results/2024-Q1.csv": "" }), "2024-Q3");
    expect(lost.diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ["empty-results-file", "results/2024-Q1.csv"],
      ["outcomes-open", "scheme.kpi"],
    ]);
  });

  test.each([
    ["人员,考核期,等级", "E1,2024年第二季度,fail"],
    ["员工编号,姓名,考核周期,考核结果", "E1,E2,2024-Q2,fail"],
    ["Employee ID,Employee,Period,Grade", "E1,E2,2024-Q2,Fail"],
    ["序号,工号,人员,期间,绩效等级", "1,E1,E2,2024Q2,fail"],
  ])("under HR's own headings %s", (headings, line) => {
    const result = scoredJson(text, files({ "results/hr.csv": `${headings}\n${line}\n` }), "2024-Q3");
    expect(personIn(result, "E1").outcomes).toContain("x");
  });

  test("that go by names are told, as in any other data", () => {
    const named = "人员,期间,等级\nAnn,2024-Q2,fail\n";
    const list = "id,name,team,joined,base\nE1,Ann,T,2015-01-01,1000\n";
    const result = scoredJson(text, { ...files({ "results/hr.csv": named }), "people.csv": list }, "2024-Q3");
    expect(result.diagnostics.map(({ code }) => code)).toContain("person-by-name");
  });

  test("with a grade that the scheme does not have: at its row, with the one it is near to", () => {
    const result = scoredJson(text, files({ "results/all.csv": earlier(row("2024-Q2", 55, "Fial")) }), "2024-Q3");
    const told = result.diagnostics.filter(({ code }) => code === "past-grade-unknown");
    expect(told).toMatchObject([{ file: "results/all.csv", line: 2 }]);
    expect(told[0]?.hint).toContain("Did you mean “Fail”?");
  });

  test("of people who have left are no slip", () => {
    const result = scoredJson(text, files({ "results/all.csv": earlier("E9,2024-Q2,55,fail,,,") }), "2024-Q3");
    expect(result.diagnostics.map(({ code }) => code)).toEqual(["outcomes-open"]);
  });
});

test("one finding a scheme counts the people whose outcomes are open, and names the periods", () => {
  const files = {
    "people.csv": people(old("E1"), old("E2"), old("E3")),
    "facts.csv": now("2024-Q3", ["E1", 50], ["E2", 50], ["E3", 90]),
    "results/all.csv": earlier("E1,2024-Q1,50,fail,,,"),
  };
  const { diagnostics } = score(scheme('outcome "x" when grade is fail for 3 periods in a row'), files, "2024-Q3");
  expect(diagnostics.map(({ code, slots }) => [code, slots])).toEqual([
    [
      "outcomes-open",
      {
        scheme: "Sales",
        count: { en: "2 people", zh: "2人" },
        periods: { en: "2024-Q1, 2024-Q2", zh: "2024-Q1、2024-Q2" },
        source: "Earlier results",
      },
    ],
  ]);
});
