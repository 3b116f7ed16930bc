import { expect, test } from "vitest";
import { peopleOf } from "../../src/people/from-facts.ts";
import { readFacts } from "../../src/records/read.ts";
import { placesOf, quarter, utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";

const program = programOf(`
source people from "people.csv" one row per person
  person "ID", role "Role", joined "Joined", left "Left"
scheme reps
  cycle quarterly
  applies to role "Rep"
metric m weight 100
  points weight
`);

/** The third quarter of 2024. */
function listed(...rows: readonly string[]) {
  const file = utf8("people.csv", ["ID,Role,Joined,Left", "E1,Rep,2020-01-01,", ...rows, ""].join("\n"));
  return peopleOf(program, readFacts(program.sources, [file], quarter).facts, quarter);
}

test("who left before joining waits, whichever of the two dates is wrong", () => {
  const { people, diagnostics } = listed("E2,Rep,2024-07-15,2023-12-31");
  expect(placesOf(diagnostics)).toEqual(["left-before-joined people.csv:3 Left"]);
  expect(people[1]).toMatchObject({ undecided: { code: "left-before-joined" } });
});

test("a year far ahead is told: 2042 for 2024", () => {
  expect(placesOf(listed("E2,Rep,2042-07-15,").diagnostics)).toEqual(["date-far-ahead people.csv:3 Joined"]);
  expect(placesOf(listed("E2,Rep,2020-07-15,2042-08-31").diagnostics)).toEqual(["date-far-ahead people.csv:3 Left"]);
});

test("an empty role is told once, with how many are left out", () => {
  const { diagnostics } = listed("E2,,2020-01-01,", "E3,,2020-01-01,");
  expect(placesOf(diagnostics)).toEqual(["role-empty people.csv:3 Role"]);
  expect(diagnostics[0]?.slots.count).toBe("2");
});

test.each([
  ["leaves on the day of joining", "E2,Rep,2024-07-15,2024-07-15"],
  ["an end that stands for none", "E2,Rep,2020-01-01,9999-12-31"],
  ["a contract of some years", "E2,Rep,2020-01-01,2029-12-31"],
  ["hired for next year", "E2,Rep,2025-03-01,"],
  ["an empty role of someone who has left", "E2,,2019-01-01,2020-12-31"],
])("quiet: %s", (_, row) => {
  expect(listed(row).diagnostics).toEqual([]);
});
