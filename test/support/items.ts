import { personIn, scoredJson } from "./score.ts";

const sources = `
source people from "people.csv" one row per person
  person "id"
source events "Events" from "events.csv" events
  person "id", date "date", faults "faults" count, site "site"
`;

/** The points of an extra over rows such as `2024-07-01,2` or `2024-07-01,2,north` of one person in the third quarter. */
export function pointsIn(clauses: string, rows: readonly string[]): string | undefined {
  const text = `${sources}scheme s\n  cycle quarterly\nmetric m extra\n  ${clauses}\ntotal no cap, no floor\n`;
  const events = rows.map((row) => (row.split(",").length === 2 ? `${row},` : row)).map((row) => `E1,${row}`);
  const files = { "people.csv": "id\nE1", "events.csv": ["id,date,faults,site", ...events].join("\n") };
  const { extras, reasons } = personIn(scoredJson(text, files, "2024-Q3"), "E1");
  return extras?.[0]?.points ?? reasons?.map(({ code }) => code).join();
}
