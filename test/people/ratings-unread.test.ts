import { expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { peopleOf } from "../../src/people/from-facts.ts";
import { readFacts } from "../../src/records/read.ts";
import { quarter, utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";

const sources = `
source people from "people.csv" one row per person
  person "ID", role "Role"
source ratings from "ratings.csv" events
  person "ID", date "Date", metric "Metric", rater "Rater", rating "Rating" number 1 to 5
`;
const schemes = `
scheme reps
  cycle quarterly
  applies to role "Rep"
metric teamwork "跨部门协作" weight 100
  rated 1 to 5 by self 20% | manager 80%
scheme leads
  cycle quarterly
  applies to role "Lead"
metric coaching weight 100
  rated 1 to 5 by manager 100%
scheme yearly
  cycle yearly
  applies to role "Rep"
metric growth weight 100
  rated 1 to 5 by manager 100%
`;

/** What is told of rows `person,metric,rater`, with the line each finding stands at. */
function told(rows: readonly string[], more = "") {
  const program = programOf(sources + schemes + more);
  const lines = rows.map((row) => `${row.split(",")[0]},2024-07-01,${row.split(",").slice(1).join(",")},4`);
  const files = [
    utf8("people.csv", "ID,Role\nR1,Rep\nR2,Rep\nL1,Lead\nD1,Driver\n"),
    utf8("ratings.csv", ["ID,Date,Metric,Rater,Rating", ...lines, ""].join("\n")),
  ];
  const { diagnostics } = peopleOf(program, readFacts(program.sources, files, quarter).facts, quarter);
  return diagnostics
    .filter(({ code }) => code.startsWith("rating-"))
    .map((each) => {
      const { reason, hint } = renderMessage(each, "en");
      return [each.code, each.place && "row" in each.place ? each.place.row : 0, `${reason} ${hint}`] as const;
    });
}

test("a metric that no scheme has: told once, with its rows and what there is", () => {
  const [[code, row, text] = ["", 0, ""], ...others] = told(["R1,teamwork,self", "R1,Punctuality,manager", "R2,Punctuality,manager"]);
  expect([code, row]).toEqual(["rating-unread", 3]);
  expect(text).toMatch(
    /^No scheme has a rated metric “Punctuality”\. Ratings not counted for it: 2\. Those asked for: 跨部门协作, coaching, growth\./u,
  );
  expect(others).toEqual([]);
});

test("a slip of a metric or of a rater is an error that says what is meant", () => {
  expect(told(["R1,跨部门 协作,self", "R1,teamwork,mangaer"]).map(([code, , text]) => [code, text.split(" Ratings")[0]])).toEqual([
    ["rating-misspelt", "“跨部门 协作” in the column “Metric” is nothing that the schemes ask for, and “跨部门协作” is."],
    ["rating-misspelt", "“mangaer” in the column “Rater” is nothing that the schemes ask for, and “manager” is."],
  ]);
});

test("a Chinese name a character apart may be another metric: it is asked", () => {
  const [[code, , text] = ["", 0, ""]] = told(["R1,跨部门合作,manager"]);
  expect(code).toBe("rating-unread");
  expect(text).toContain("Did you mean “跨部门协作”?");
});

test("a rater whom the metric does not take, and a metric of another scheme", () => {
  expect(told(["R1,teamwork,peers", "R1,coaching,manager"]).map(([, , text]) => text.split(" Ratings")[0])).toEqual([
    "No metric of these rows takes the ratings of “peers”.",
    "The scheme of those rated has no metric “coaching”.",
  ]);
});

test("a row that says no metric", () => {
  expect(told(["R1,,manager"])[0]?.[2]).toContain("“Metric” is empty, so nothing says what was rated.");
});

test.each([
  ["by name and by label", ["R1,teamwork,self", "R1,跨部门协作,manager", "L1,coaching,manager"], ""],
  ["a metric of a scheme of another cycle", ["R1,growth,manager"], ""],
  ["of someone in no scheme", ["D1,teamwork,self"], ""],
  [
    "rows that something else reads",
    ["R1,Punctuality,manager"],
    'scheme drivers\n  cycle quarterly\n  applies to role "Driver"\nmetric punctual weight 100\n  measure average(ratings.rating where metric = "Punctuality")\n  100 from 4, 0 otherwise\n',
  ],
])("quiet: %s", (_, rows, more) => {
  expect(told(rows, more)).toEqual([]);
});
