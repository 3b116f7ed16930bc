import { expect, test } from "vitest";
import { peopleOf } from "../../src/people/from-facts.ts";
import { readFacts } from "../../src/records/read.ts";
import { placesOf, quarter, utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";

const program = programOf(`
source people from "people.csv" one row per person
  person "ID", role "Role", base "Base" in CNY, debt "Debt" in CNY
scheme reps
  cycle quarterly
  applies to role "Rep"
metric m weight 100
  points weight
pay bonus of people.base
  120% from 90, 80% otherwise
  round 2
`);

function listed(...rows: readonly string[]) {
  const { facts } = readFacts(program.sources, [utf8("people.csv", ["ID,Role,Base,Debt", ...rows, ""].join("\n"))], quarter);
  return peopleOf(program, facts, quarter);
}

test("blocks whoever has a negative base, and names the row", () => {
  const { people, diagnostics } = listed("E1,Rep,5000,0", "E2,Rep,-5000,0");
  expect(placesOf(diagnostics)).toEqual(["negative-base people.csv:3 Base"]);
  expect(people.map((each) => ("undecided" in each ? each.undecided.code : "scheme" in each && each.scheme))).toEqual([
    "reps",
    "negative-base",
  ]);
});

test.each([
  ["a base of nothing", "E1,Rep,0,0"],
  ["another column", "E1,Rep,5000,-300"],
  ["someone whom no scheme pays", "E1,Driver,-5000,0"],
  ["an empty base, which blocks by itself where it is read", "E1,Rep,,0"],
])("quiet: %s", (_, row) => {
  expect(listed("E9,Rep,1,0", row).diagnostics).toEqual([]);
});
