import { expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { readSources } from "../../src/records/read-sources.ts";
import { textsUnseen } from "../../src/records/texts-unseen.ts";

const scheme = (condition: string) => `source staff from "staff.csv" one row per person
  person "ID", grade_level "Level" text

source attendance from "attendance.csv" events
  person "ID", date "Date", reason "Reason" text

scheme shop
  cycle monthly

metric lateness weight 100
  points if ${condition} then 100 else 0
`;

const encode = (text: string) => new TextEncoder().encode(text);
const files = [
  { path: "staff.csv", bytes: encode("ID,Level\nE001,senior\nE002,junior\n") },
  { path: "attendance.csv", bytes: encode("ID,Date,Reason\nE001,2024-09-02,late\nE001,2024-09-05,Left early\n") },
];

/** What is said of a condition, once the files are read. */
function told(condition: string): readonly string[] {
  const { program } = checkTexts([{ file: "a.kpi", text: scheme(condition) }]);
  if (!program) throw new Error(`unsound: ${condition}`);
  return textsUnseen(program, readSources(program.sources, files)).map((each) => {
    const { reason, hint } = renderMessage(each, "en");
    return `${reason} ${hint}`;
  });
}

test("a text that is near to one the rows hold", () => {
  expect(told('count(attendance where reason = "latte") > 0')).toEqual([
    "No row of “attendance” holds “latte” in the column “Reason”. Did you mean “late”?",
  ]);
});

test("a text that the rows hold, however it is written, and one that may simply not have happened", () => {
  expect(told('count(attendance where reason = "late") > 0')).toEqual([]);
  expect(told('count(attendance where reason = "fatal accident") > 0')).toEqual([]);
});

test("of people each has one of the texts there are", () => {
  expect(told('staff.grade_level = "director"')).toEqual([
    "No row of “staff” holds “director” in the column “Level”. The column holds: senior, junior.",
  ]);
});
