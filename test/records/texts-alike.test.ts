import { expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { factsOf } from "../../src/records/read.ts";
import { readSources } from "../../src/records/read-sources.ts";
import { textsAlike } from "../../src/records/texts-alike.ts";
import { placesOf, quarter, utf8 } from "./workspace.ts";

const scheme = `source staff from "staff.csv" one row per person
  person "ID", name "Name", team "Team", site "Site" text, hobby "Hobby" text

source attendance from "attendance.csv" events
  person "ID", date "Date", reason "Reason" text

scheme shop
  cycle quarterly

metric lateness weight 60
  measure count(attendance where reason = "late")
  full at 0, -5 each, floor 0

metric place weight 40
  points if rank(measure(lateness) in site) <= 1 then 40 else 0
`;

function found(staff: readonly string[], attendance: readonly string[] = [], text = scheme) {
  const { program } = checkTexts([{ file: "a.kpi", text }]);
  if (!program) throw new Error("unsound");
  const files = [
    utf8("staff.csv", ["ID,Name,Team,Site,Hobby", ...staff, ""].join("\n")),
    utf8("attendance.csv", ["ID,Date,Reason", ...attendance, ""].join("\n")),
  ];
  return textsAlike(program, factsOf(readSources(program.sources, files), quarter).facts);
}

test("a team with a space in it, in the row that is the rarer, with the row of the other", () => {
  const [told, ...others] = found(["E1,Ann,销售部,N,", "E2,Ben,销售 部,N,", "E3,Cid,销售部,N,"]);
  expect(others).toEqual([]);
  expect(placesOf(told ? [told] : [])).toEqual(["texts-alike staff.csv:3 Team"]);
  expect(told?.related?.map(({ place }) => place)).toEqual([{ file: "staff.csv", row: 2, column: "Team" }]);
  expect(told && renderMessage(told, "en").reason).toBe(
    "“销售 部” and “销售部” in the column “Team” look alike and count as two: they differ in spaces, width or capitals only. Written so: 1 row.",
  );
});

test("letters of another width, capitals, and a space that nobody sees", () => {
  expect(placesOf(found(["E1,Ann,A组,N,", "E2,Ben,Ａ组,N,", "E3,Cid,a组,N,", "E4,Dan,A\u200b组,N,"]))).toEqual([
    "texts-alike staff.csv:3 Team",
    "texts-alike staff.csv:4 Team",
    "texts-alike staff.csv:5 Team",
  ]);
});

test("numbers of people, and whatever groups them", () => {
  expect(placesOf(found(["E1,Ann,T,North,", "e1,Ben,T,north,"]))).toEqual(["texts-alike staff.csv:3 ID", "texts-alike staff.csv:3 Site"]);
});

test("what a condition asks for is what is meant, however many rows say otherwise", () => {
  const told = found(["E1,Ann,T,N,"], ["E1,2024-07-01,Late", "E1,2024-07-02,Late", "E1,2024-07-03,late"]);
  expect(placesOf(told)).toEqual(["texts-alike attendance.csv:2 Reason"]);
  expect(told[0]?.related?.[0]?.place).toMatchObject({ file: "a.kpi" });
  expect(told[0] && renderMessage(told[0], "zh").hint).toBe("请统一写法，每行都写“late”。");
});

test("texts that a scheme asks for both are no slip of one another", () => {
  const both = scheme.replace('reason = "late")', 'reason = "late") + count(attendance where reason = "Late")');
  const rows = ["E1,2024-07-01,Late", "E1,2024-07-02,late", "E1,2024-07-03,LATE"];
  expect(placesOf(found(["E1,Ann,T,N,"], rows, both))).toEqual(["texts-alike attendance.csv:4 Reason"]);
});

test.each([
  ["names that are two", ["E1,Ann,华东区,N,", "E2,Ben,华北区,N,"]],
  ["spaces at the ends, which are no part of a name", ["E1,Ann,T,N,", "E2,Ben, T ,N,"]],
  ["people of the same name, and what nothing reads", ["E1,Li Ming,T,N,Go", "E2,LiMing,T,N,go"]],
])("quiet: %s", (_, staff) => {
  expect(found(staff)).toEqual([]);
});

test("several kinds in one cell, and a slip of what other rows hold", () => {
  const late = ["E1,2024-07-01,late", "E1,2024-07-02,late"];
  expect(
    placesOf(found(["E1,Ann,T,N,"], [...late, "E1,2024-07-03,late、left early", "E1,2024-07-04,laet", "E1,2024-07-05,late (30 min)"])),
  ).toEqual([
    "text-near-asked attendance.csv:4 Reason",
    "text-near-asked attendance.csv:5 Reason",
    "text-near-asked attendance.csv:6 Reason",
  ]);
  expect(found(["E1,Ann,T,N,"], [...late, "E1,2024-07-03,left early", "E1,2024-07-04,lateness of others"])).toEqual([]);
});
