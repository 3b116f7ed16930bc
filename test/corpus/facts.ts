import { readdirSync, readFileSync } from "node:fs";
import { parsePeriod } from "../../src/periods/period.ts";
import { checkTexts, scoreData } from "../../src/pipeline.ts";
import { readSources } from "../../src/records/read-sources.ts";
import { type JsonPerson, toJson } from "../../src/results/json.ts";

/**
 * Scores a folder of `scheme.kpi`, CSV files and `results.txt`: its first line
 * is the period, each other one a person, a part of the result and what it must
 * be: `P01 points 回款率 15`, `P01 pay 提成 350.00`, `P01 total 85`, `P01 rank 2`.
 */
export function differences(folder: URL): { readonly count: number; readonly differences: readonly string[] } {
  const [first = "", ...lines] = readFileSync(new URL("results.txt", folder), "utf-8").trimEnd().split("\n");
  const people = new Map(peopleOf(folder, first).map((person) => [person.id, person]));
  const wrong = lines.flatMap((line) => {
    const [id = "", part = "", ...rest] = line.split(" ");
    const expected = rest.pop();
    const person = people.get(id);
    const actual = person && partOf(person, part, rest[0]);
    return actual === expected ? [] : [`${line}: ${actual}`];
  });
  return { count: lines.length, differences: wrong };
}

function peopleOf(folder: URL, name: string): readonly JsonPerson[] {
  const period = parsePeriod(name);
  const text = readFileSync(new URL("scheme.kpi", folder), "utf-8");
  const { program } = checkTexts([{ file: "scheme.kpi", text }]);
  if (!period || !program) throw new Error(`${folder.pathname} cannot be scored`);
  const files = readdirSync(folder).filter((file) => file.endsWith(".csv"));
  const rows = readSources(
    program.sources,
    files.map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) })),
  );
  return toJson(scoreData(program, rows, period), { language: "en", texts: new Map() }).people;
}

function partOf(person: JsonPerson, part: string, name: string | undefined): string | undefined {
  switch (part) {
    case "points":
      return [...(person.metrics ?? []), ...(person.extras ?? [])].find((metric) => metric.name === name)?.points ?? undefined;
    case "pay":
      return person.pay?.find((pay) => pay.name === name)?.amount;
    case "rank":
      return String(person.rank?.place);
    case "total":
      return person.total;
    case "grade":
      return person.grade ?? undefined;
    default:
      return person.status;
  }
}
