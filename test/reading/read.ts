import { planOf } from "../../src/plan/from-scheme.ts";
import { readingOf } from "../../src/reading/from-scheme.ts";
import type { ChapterKind, Part, SchemeReading, Table } from "../../src/reading/types.ts";
import { programOf } from "../support/program.ts";

type Language = "en" | "zh";

const sources = `
source people "Staff" from "people.csv" one row per person
  person "ID", name "Name", team "Team", role "Role", joined "Joined"
  base "Bonus base" in CNY, tenure "Tenure" in years
source crm "CRM" from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Sales" in CNY, received "Cash" in CNY, rate "Rate" percent, visits "Visits" count, score "Score" in points, kind "Kind" one of (new | old), verdict "Verdict" one of (great | good | poor), urgent "Urgent" yes or no
source late "Lateness" from "late.csv" events
  person "ID", date "Date", minutes "Minutes" in minutes
source ratings "Ratings" from "ratings.csv" events
  person "ID", date "Date", metric "Item", rater "Rater" one of (self | manager), rating "Rating" number 1 to 5 step 0.5
`;

/** A quarterly scheme of these statements, read back. */
export function readScheme(statements: string, head = "", moreSources = ""): SchemeReading {
  const program = programOf(`${sources}${moreSources}\nscheme s "Plan"\n  version "1"\n  cycle quarterly\n${head}${statements}\n`);
  const [scheme] = program.schemes;
  if (!scheme) throw new RangeError("no scheme");
  return readingOf(scheme, planOf(scheme, program), program.sources);
}

/** The item of weight 40 that these clauses make, read back. */
export function readItem(clauses: string, head = ""): Part {
  const lines = clauses.split("\n").map((line) => `  ${line.trim()}\n`);
  const [entry] = chapter(readScheme(`metric m "Item" weight 40\n${lines.join("")}`, head), "items").entries;
  if (!entry) throw new RangeError("no item");
  return entry;
}

export function chapter({ chapters }: SchemeReading, kind: ChapterKind) {
  const found = chapters.find((each) => each.kind === kind);
  if (!found) throw new RangeError(`no chapter ${kind}`);
  return found;
}

/** Passages as lines, items indented. */
export function linesOf({ told }: Part, language: Language): readonly string[] {
  return told.flatMap(({ text, items }) => [text[language], ...items.map((item) => `- ${item[language]}`)]);
}

/** The rows of a table: `95% 20`, those about edges marked. */
export function rowsOf(table: Table | undefined, language: Language = "en"): readonly string[] {
  return (table?.rows ?? []).map(({ cells, edge }) => (edge ? "* " : "") + cells.map((cell) => cell[language]).join(" "));
}
