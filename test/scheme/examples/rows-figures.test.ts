import { describe, expect, test } from "vitest";
import { runExamples } from "../../../src/results/examples.ts";
import { programOf } from "../../support/program.ts";
import { checkScheme } from "../check-text.ts";

const scheme = `source people from "people.csv" one row per person
  person "ID"
source deals from "deals.csv" one row per person, month
  person "ID", month "Month", amount "Amount" number
source incidents from "incidents.csv" events
  person "ID", date "Date", kind "Kind" one of (fatal | minor), hours "Hours" in hours

scheme s
  cycle quarterly

metric sold weight 100
  measure sum(deals.amount)
  full from 20, 0 otherwise

total out of 100, round 2

grades
  good from 80
  fail otherwise

veto "fatal" when count(incidents where kind = "fatal") > 0 then grade at most fail
veto "hours" when sum(incidents.hours) >= 8 hours then total 0
`;

/** The codes of what is found where an example gives this and expects that. */
function found(given: string, expected: string): readonly string[] {
  return runExamples(programOf(`${scheme}\nexample "x"\n  given ${given}\n  expect ${expected}\n`)).map(({ code }) => code);
}

describe("a figure over rows that a veto asks for is given as the scheme writes it", () => {
  test("none of them happened", () => {
    const none = 'sold 20, count(incidents where kind = "fatal") 0, sum(incidents.hours) 0 hours';
    expect(found(none, "grade good, total 100")).toEqual([]);
  });

  test("one did, and just as many hours as it takes", () => {
    expect(found('sold 20, count(incidents where kind = "fatal") 1, sum(incidents.hours) 7.9 hours', "grade fail, total 100")).toEqual([]);
    expect(found('sold 20, count(incidents where kind = "fatal") 0, sum(incidents.hours) 8 hours', "grade fail, total 0")).toEqual([]);
  });

  test("without it the grade stays open", () => {
    expect(found("sold 20, sum(incidents.hours) 0 hours", "grade good")).toEqual(["example-open"]);
  });

  test("also for what a metric measures", () => {
    expect(found("sum(deals.amount) 20", "sold 100")).toEqual([]);
  });
});

test.each([
  ["another condition", "count(events where faults > 3) 0", ["rows-figure-unread"]],
  ["nothing of rows", "abs(m) 3", ["example-subject"]],
])("%s is told", (_, given, codes) => {
  const text = `scheme s\n  cycle monthly\nmetric m weight 100\n  measure count(events)\n  full at 0, -1 each, floor 0\nexample "x"\n  given ${given}\n  expect total 100\n`;
  expect(checkScheme(text).codes).toEqual(codes);
});
