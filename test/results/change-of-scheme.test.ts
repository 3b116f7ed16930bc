import { describe, expect, test } from "vitest";
import { toText } from "../../src/number/decimal.ts";
import { isScored } from "../../src/results/teams.ts";
import type { PersonResult } from "../../src/results/types.ts";
import { score } from "../support/score.ts";

const lists = `source people from "people.csv" one row per person
  person "id", role "role", joined "joined", left "left"
source sales from "sales.csv" events
  person "id", date "date", amount "amount" in CNY
`;

/** Two versions of one scheme: 92,000 CNY a quarter, and 184,000 CNY from a day on. */
function versions(first: string, second: string, more = ["", ""]): string {
  const scheme = (name: string, effective: string, target: string, also = "") => `scheme ${name}
  effective ${effective}
  cycle quarterly, on change split by calendar days
  applies to role "Rep"
metric revenue weight 100
  measure sum(sales.amount), target ${target}, proportional, cap 120, floor 0
total out of 100, cap 120, round 2
${also}`;
  return lists + scheme("one", first, "92,000 CNY", more[0]) + scheme("two", second, "184,000 CNY", more[1]);
}

const text = versions("2024-01-01 to 2024-08-14", "2024-08-15 to 2024-12-31");
const files = {
  "people.csv": "id,role,joined,left\nE1,Rep,,\nE2,Rep,2024-08-20,\nE3,Rep,,2024-08-10\nE4,Other,,\n",
  "sales.csv":
    "id,date,amount\nE1,2024-07-10,30000\nE1,2024-08-14,10500\nE1,2024-08-15,47000\nE1,2024-09-20,47000\nE2,2024-09-01,84000\nE3,2024-07-05,41000\n",
};

function personIn(of: string, id: string, period = "2024-Q3"): PersonResult {
  const person = score(of, files, period).people.find((each) => each.id === id);
  if (!person) throw new RangeError(`no ${id}`);
  return person;
}

describe("a version that follows another within the period", () => {
  test("begins a part: (90 × 45 + 100 × 47) ÷ 92 = 95.108…", () => {
    const person = personIn(text, "E1");
    if (!isScored(person)) throw new RangeError("not scored");
    expect(person.parts?.map(({ label, from, to, days }) => [label, from, to, days])).toEqual([
      ["one", "2024-07-01", "2024-08-14", 45],
      ["two", "2024-08-15", "2024-09-30", 47],
    ]);
    // 40,500 of 92,000 × 45 ÷ 92, 94,000 of 184,000 × 47 ÷ 92
    expect(person.parts?.map(({ assessment }) => toText(assessment.total))).toEqual(["90", "100"]);
    expect(toText(person.total)).toBe("95.11");
  });

  test("leaves whoever is there under one of them whole: 84,000 of 184,000 × 42 ÷ 92", () => {
    const person = personIn(text, "E2");
    expect(person).toMatchObject({ status: "scored", scheme: "two" });
    expect(isScored(person) && person.parts).toBeUndefined();
    expect(isScored(person) && toText(person.total)).toBe("100");
    // 41,000 of 92,000 × 41 ÷ 92
    const left = personIn(text, "E3");
    expect(left).toMatchObject({ status: "scored", scheme: "one" });
    expect(isScored(left) && toText(left.total)).toBe("100");
  });

  test("changes nothing in a period of one of them", () => {
    expect(personIn(text, "E1", "2024-Q4")).toMatchObject({ scheme: "two" });
    expect(personIn(text, "E4")).toMatchObject({ status: "not_applicable" });
  });

  test("is asked about where one of them says nothing of it", () => {
    const silent = text.replace("cycle quarterly, on change split by calendar days", "cycle quarterly");
    const { people, diagnostics } = score(silent, files, "2024-Q3");
    expect(people.find(({ id }) => id === "E1")).toMatchObject({ status: "blocked", reasons: [{ code: "scheme-ends-within" }] });
    expect(diagnostics.map(({ code }) => code)).toEqual(["scheme-ends-within"]);
  });

  test("with a day in common leaves open which of them it is", () => {
    const overlapping = versions("2024-01-01 to 2024-08-15", "2024-08-15 to 2024-12-31", ["", ""]).replaceAll(
      "cycle quarterly",
      'accept schemes-overlap "one day"\n  cycle quarterly',
    );
    expect(() => score(overlapping, files, "2024-Q3")).toThrow("schemes-overlap");
  });
});

test("a scheme whose condition is not met begins no part", () => {
  const conditional = `${lists.replace('left "left"', 'left "left", trainee "trainee" yes or no')}scheme one
  cycle quarterly, on change split by calendar days
  applies to role "Rep" when not people.trainee
metric revenue weight 100
  measure sum(sales.amount), target 92,000 CNY, proportional, cap 120, floor 0
total out of 100, cap 120, round 2
scheme two
  effective 2024-01-01 to 2024-08-14
  cycle quarterly, on change split by calendar days
  applies to role "Rep" when people.trainee
metric revenue weight 100
  measure sum(sales.amount), target 184,000 CNY, proportional, cap 120, floor 0
total out of 100, cap 120, round 2
`;
  const people = "id,role,joined,left,trainee\nE1,Rep,,,no\n";
  const [person] = score(conditional, { ...files, "people.csv": people }, "2024-Q3").people;
  // 134,500 of 92,000 is over the cap.
  expect(person).toMatchObject({ status: "scored", scheme: "one" });
  expect(person && isScored(person) && [toText(person.total), person.parts]).toEqual(["120", undefined]);
});
