import { describe, expect, test } from "vitest";
import { checkScheme } from "./check-text.ts";

const scheme = (grades: string, asked: string) =>
  checkScheme(`scheme s
  cycle monthly
metric m weight 100
  points weight
grades
${grades}
${asked}
`);

const lowFirst = "  D when sum(crm.visits) < 10\n  A from 90\n  B from 80\n  C otherwise";

const asking = {
  "a grade or better in pay": "pay bonus base people.base\n  100% when grade >= B\n  0 otherwise",
  "a grade or worse in an outcome": 'outcome "Talk" when grade < B',
  "a veto": 'veto "Late" when sum(events.faults) > 5 then grade at most C',
  "shares of a group": "distribution at most 1 of team in A, ties out",
};

describe("a grade under a condition alone, above ranges of the total", () => {
  test.each(Object.entries(asking))("is asked about by %s", (_, asked) => {
    expect(scheme(lowFirst, asked).findings).toMatchObject([
      {
        code: "words-not-ordered",
        reason:
          "This asks which of two words is more: “D” goes by a condition alone and stands above “A”, so nothing says which of the two is better.",
      },
    ]);
  });

  test("needs no place where grades are named one by one", () => {
    expect(scheme(lowFirst, "pay bonus base people.base\n  100% at A | B\n  0 otherwise").codes).toEqual([]);
  });
});

test.each([
  ["a range under a condition has its place", "  A from 90 when sum(crm.visits) >= 10\n  B from 80\n  C otherwise"],
  ["a rank is a place", "  A when rank(total in team) <= 3\n  B from 80\n  C otherwise"],
  ["grades all go by conditions, best first", "  A when sum(crm.visits) >= 20\n  B when sum(crm.visits) >= 10\n  C otherwise"],
  ["the condition stands under the ranges", "  A from 90\n  B from 80\n  D when sum(crm.visits) < 10\n  C otherwise"],
])("quiet where %s", (_, grades) => {
  for (const asked of Object.values(asking)) expect(scheme(grades, asked).codes).toEqual([]);
});
