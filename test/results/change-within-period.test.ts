import { describe, expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { readFacts } from "../../src/records/read.ts";
import { explain } from "../../src/results/explain.ts";
import { explainParts } from "../../src/results/explain-parts.ts";
import { run } from "../../src/results/run.ts";
import { isScored } from "../../src/results/teams.ts";
import type { PersonResult, RunResult } from "../../src/results/types.ts";
import { utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";

const lists = `
source people from "people.csv" one row per person, start
  person "ID", role "Role", joined "Joined", start "From", end "To", base "Base" in CNY
source sales from "sales.csv" events
  person "ID", date "Date", amount "Amount" in CNY
source crm from "crm.csv" one row per person, month
  person "ID", month "Month", visits "Visits" count
`;

/** Two schemes alike but for the target: 92,000 and 184,000 CNY in a quarter of 92 days. */
function schemes(more = "", measure = "measure sum(sales.amount)", targets = ["92,000 CNY", "184,000 CNY"]): string {
  const scheme = (name: string, role: string, target: string) => `
scheme ${name}
  cycle quarterly, on change split by calendar days
  applies to role "${role}"
metric revenue weight 100
  ${measure}, target ${target}, proportional, cap 120, floor 0
total out of 100, cap 120, round 2
grades
  A from 100
  B from 80
  C otherwise
${more}`;
  return `${lists}${scheme("rep", "Rep", targets[0] ?? "")}${scheme("lead", "Lead", targets[1] ?? "")}`;
}

const bonus = `pay bonus of people.base
  120% at A, 100% at B, 50% at C, round 2
`;

const rows = ["E1,Rep,,2023-01-01,2024-08-14,10000", "E1,Lead,,2024-08-15,,20000"];

/** 40,500 before the 15th of August and 94,000 after. */
const sales = "ID,Date,Amount\nE1,2024-07-10,30000\nE1,2024-08-14,10500\nE1,2024-08-15,47000\nE1,2024-09-20,47000\n";

function result(text: string, list: readonly string[] = rows, crm = "ID,Month,Visits\n"): RunResult {
  const period = parsePeriod("2024-Q3");
  if (!period) throw new RangeError("no period");
  const program = programOf(text);
  const files = [utf8("people.csv", `ID,Role,Joined,From,To,Base\n${list.join("\n")}\n`), utf8("sales.csv", sales), utf8("crm.csv", crm)];
  const read = readFacts(program.sources, files, period);
  return run(program, read.facts, period);
}

function first(run: RunResult): PersonResult {
  const [person] = run.people;
  if (!person) throw new RangeError("nobody");
  return person;
}

function codesOf(person: PersonResult): readonly string[] {
  return person.status === "blocked" ? person.reasons.map(({ code }) => code) : [];
}

describe("moved from Rep to Lead on 2024-08-15", () => {
  const run = result(schemes(bonus));
  const person = first(run);
  if (!isScored(person)) throw new RangeError("not scored");

  test("each part has its days, its rows and its part of the target", () => {
    // 31 + 14 days of 92, and 17 + 30
    expect(person.parts?.map(({ label, from, to, days }) => [label, from, to, days])).toEqual([
      ["rep", "2024-07-01", "2024-08-14", 45],
      ["lead", "2024-08-15", "2024-09-30", 47],
    ]);
    const figures = person.parts?.map(({ assessment: { metrics } }) =>
      metrics.map(({ measure, target }) => [measure, target].map((each) => each && toText(each))),
    );
    // 92,000 × 45 ÷ 92, 184,000 × 47 ÷ 92
    expect(figures).toEqual([[["40500", "45000"]], [["94000", "94000"]]]);
  });

  test("the total is that of the parts by their days, graded under the last scheme", () => {
    // (90 × 45 + 100 × 47) ÷ 92 = 8,750 ÷ 92 = 95.108…
    expect(toText(person.total)).toBe("95.11");
    expect(person.grade?.name).toBe("B");
    expect(person.scheme).toBe("lead");
  });

  test("what is paid for the time counts for the days of each part", () => {
    // 10,000 × 100% × 45 ÷ 92 = 4,891.304…; 20,000 × 120% × 47 ÷ 92 = 12,260.869…
    expect(person.parts?.flatMap(({ pay }) => pay.map(({ amount }) => toText(amount)))).toEqual(["4891.3", "12260.87"]);
    expect(person.pay.map(({ amount }) => toText(amount))).toEqual(["17152.17"]);
  });

  test("the explanation has each part and how they came together", () => {
    const texts = new Map([["scheme.kpi", schemes(bonus)]]);
    const explained = explainParts(person, {
      explain: (scheme, evaluation) => {
        const plan = run.plans.get(scheme);
        if (!plan) throw new RangeError(scheme);
        return explain(plan, evaluation, texts);
      },
      plans: run.plans,
      texts,
    });
    expect(explained?.parts.map(({ title }) => title.zh)).toEqual([
      "rep（2024-07-01 至 2024-08-14，45天）",
      "lead（2024-08-15 至 2024-09-30，47天）",
    ]);
    expect(explained?.overall.map(({ title, numbers, result: came }) => [title.en, numbers?.en, came.en])).toEqual([
      ["Total", "90 × 45/92 + 100 × 47/92", "95.1086… points"],
      ["Total: rounding", undefined, "95.11 points"],
      ["Grade", undefined, "B"],
      ["bonus", "10,000 × 45/92 + 24,000 × 47/92", "17,152.17 CNY"],
    ]);
  });
});

test("by working days each part counts for those it has", () => {
  const person = first(result(schemes(bonus).replaceAll("calendar days", "working days")));
  if (!isScored(person)) throw new RangeError("not scored");
  // 66 in the quarter: 23 in July and 10 to the 14th of August; 12 after it and 21 in September
  expect(person.parts?.map(({ days, count }) => [days, count])).toEqual([
    [33, "working"],
    [33, "working"],
  ]);
  // 40,500 of 46,000 and 94,000 of 92,000: 88.043… → 88.04 and 102.173… → 102.17; half of each
  expect(toText(person.total)).toBe("95.11");
});

test("without a column for the end a row goes on to the day before the next", () => {
  const text = schemes().replace(', end "To"', "");
  const person = first(result(text, rows));
  expect(isScored(person) && person.parts?.map(({ to }) => to)).toEqual(["2024-08-14", "2024-09-30"]);
});

test("rows that say the same are one, and one row about the period is no change", () => {
  const renewed = ["E1,Rep,,2023-01-01,2024-08-14,10000", "E1,Rep,,2024-08-15,,10000"];
  const person = first(result(schemes(), renewed));
  expect(person).toMatchObject({ status: "scored", scheme: "rep" });
  expect("parts" in person).toBe(false);
  const before = first(result(schemes(), ["E1,Rep,,2023-01-01,2024-06-30,10000", "E1,Lead,,2024-07-01,,20000"]));
  expect(before).toMatchObject({ status: "scored", scheme: "lead" });
});

test("days under no scheme bring nothing of what is paid for the time", () => {
  const left = ["E1,Rep,,2023-01-01,2024-08-14,10000", "E1,Clerk,,2024-08-15,,5000"];
  const person = first(result(schemes(bonus), left));
  if (!isScored(person)) throw new RangeError("not scored");
  expect([toText(person.total), person.pay.map(({ amount }) => toText(amount))]).toEqual(["90", ["4891.3"]]);
});

test("a commission on what was sold is added up as it is", () => {
  const commission = "pay commission\n  points sum(sales.amount) * 5%, round 2\n";
  const person = first(result(schemes(commission)));
  // 5% of 40,500 and of 94,000
  expect(isScored(person) && person.pay.map(({ amount }) => toText(amount))).toEqual(["6725"]);
});

describe("who cannot be split is told why", () => {
  const visits = schemes("", "measure sum(crm.visits)", ["92", "184"]);
  const august = "ID,Month,Visits\nE1,2024-07,30\nE1,2024-08,20\nE1,2024-09,60\n";

  test("a month's row is of before and after", () => {
    const person = first(result(visits, rows, august));
    expect(codesOf(person)).toEqual(["change-not-split"]);
    expect(person).toMatchObject({ reasons: [{ place: { file: "crm.csv", row: 3 } }] });
  });

  test("a figure to date reaches back over the change, one of last year does not", () => {
    const toDate = schemes("", "period to date, measure sum(sales.amount)", ["368,000 CNY per year", "736,000 CNY per year"]);
    expect(codesOf(first(result(toDate)))).toEqual(["change-not-split"]);
    const lastYear = ["E1,Rep,,2022-01-01,2023-12-31,10000", "E1,Lead,,2024-01-01,,20000"];
    expect(codesOf(first(result(toDate, lastYear)))).toEqual([]);
  });

  test("rows without a date are of nobody knows which days", () => {
    const undated = schemes("", "measure sum(audit.finds)", ["92", "184"]).replace(
      "source crm",
      'source audit from "crm.csv" one row per person\n  person "ID", finds "Finds" count\nsource crm',
    );
    const person = first(result(undated, rows, "ID,Month,Visits,Finds\nE1,2024-07,1,3\n"));
    expect(codesOf(person)).toEqual(["change-not-split"]);
  });

  test("a change on the first of a month splits months", () => {
    const onTheFirst = ["E1,Rep,,2023-01-01,2024-07-31,10000", "E1,Lead,,2024-08-01,,20000"];
    const person = first(result(visits, onTheFirst, august));
    // 30 of 92 × 31 ÷ 92 = 31 visits, and 80 of 184 × 61 ÷ 92 = 122
    const figures =
      isScored(person) &&
      person.parts?.flatMap(({ assessment: { metrics } }) =>
        metrics.map(({ measure, target }) => [measure, target].map((each) => each && toText(each))),
      );
    expect(figures).toEqual([
      ["30", "31"],
      ["80", "122"],
    ]);
  });

  test.each([
    ["tiers are of a whole period", "pay commission\n  tiers marginal of sum(sales.amount)\n  5% up to 10,000 CNY | 8% beyond, round 2\n"],
    ["a cap is of a whole period", "pay commission\n  points sum(sales.amount) * 5%, cap 5,000 CNY, round 2\n"],
    ["a figure of a group has no place for parts", "limit average(total in everyone) at most 200\n"],
  ])("%s", (_, more) => {
    expect(codesOf(first(result(schemes(more))))).toEqual(["change-not-combined"]);
  });

  test("a veto on the grade before the change", () => {
    const veto = `veto "complaint" when attainment(revenue) < 95% then grade at most C\n`;
    expect(codesOf(first(result(schemes(veto))))).toEqual(["change-not-combined"]);
  });

  test("schemes that do not say what happens on change, each once", () => {
    const { people, diagnostics } = result(schemes().replaceAll(", on change split by calendar days", ""), [
      ...rows,
      ...rows.map((row) => row.replace("E1", "E2")),
    ]);
    expect(people.map(codesOf)).toEqual([["change-not-said"], ["change-not-said"]]);
    expect(diagnostics.map(({ code, slots }) => [code, slots.scheme, slots.count])).toEqual([
      ["change-not-said", "rep", { en: "2 people", zh: "2人" }],
      ["change-not-said", "lead", { en: "2 people", zh: "2人" }],
    ]);
  });

  test.each([
    ["stints-overlap", "2024-08-20", "2024-08-15,"],
    ["stints-apart", "2024-08-10", "2024-08-15,"],
    ["stint-reversed", "2024-08-14", "2024-08-15,2024-08-01"],
  ])("%s", (code, to, next) => {
    const list = [`E1,Rep,,2023-01-01,${to},10000`, `E1,Lead,,${next},20000`];
    const { people, diagnostics } = result(schemes(), list);
    expect(people.map(codesOf)).toEqual([[code]]);
    expect(diagnostics).toMatchObject([{ code, place: { file: "people.csv", row: 3 } }]);
  });
});
