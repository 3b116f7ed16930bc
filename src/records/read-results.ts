import { z } from "zod";
import { finding } from "../diagnostics/catalogue.ts";
import { parsePeriod } from "../periods/period.ts";
import type { Cell, CellValue, FactRow } from "../plan/inputs.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";
import { positionAt } from "../text/source.ts";
import { exactNumber } from "./cells/exact.ts";
import type { FileRows } from "./file-rows.ts";

const quantity = z.string().nullish();
const named = z.object({ name: z.string(), points: quantity, measure: quantity, target: quantity, attainment: quantity });

/** What is read of the output of `score --format json`; whatever else stands there is left alone. */
const results = z.object({
  period: z.string().refine((name) => parsePeriod(name) !== undefined),
  people: z.array(
    z.object({
      id: z.string(),
      total: quantity,
      grade: z.string().nullish(),
      rank: z.object({ place: z.number() }).nullish(),
      metrics: z.array(named).optional(),
      extras: z.array(named).optional(),
      sections: z.array(named).optional(),
      pay: z.array(z.object({ name: z.string(), amount: z.string() })).optional(),
    }),
  ),
});

type Results = z.infer<typeof results>;
type ResultOfPerson = Results["people"][number];

/** The rows of a file of results in the form that `score --format json` writes: figures in base units, as exact as they were. */
export function readResults(text: string, file: string, source: SourceContract): FileRows {
  const parsed = parsedJson(text);
  if (!parsed) return unusable(file, { en: "it is not JSON", zh: "内容不是 JSON" });
  const read = results.safeParse(parsed.json);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join(".") ?? "";
    if (at === "") return unusable(file, { en: "it holds no results", zh: "其中没有结果" });
    return unusable(file, { en: `“${at}” is missing or of another kind`, zh: `“${at}”缺失或类型不符` });
  }
  const rows = read.data.people.map((person) => rowOf(person, read.data.period, { file, text, source }));
  return { file, rows, totals: 0, unusable: 0, incomplete: false, diagnostics: [] };
}

function parsedJson(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function unusable(file: string, why: { readonly en: string; readonly zh: string }): FileRows {
  const diagnostics = [finding("not-a-results-file", { file, row: 1 }, { file, why })];
  return { file, rows: [], totals: 0, unusable: 0, incomplete: true, diagnostics };
}

type Site = { readonly file: string; readonly text: string; readonly source: SourceContract };

function rowOf(person: ResultOfPerson, period: string, { file, text, source }: Site): FactRow {
  const cells = new Map<string, Cell>();
  for (const column of source.columns) {
    const written = writtenIn(person, period, column);
    const value = written === undefined ? undefined : cellValue(written, column);
    if (written !== undefined && value !== undefined)
      cells.set(column.name, { value, text: written, header: column.headers[0] ?? column.name });
  }
  return { file, row: lineOf(person.id, text), cells };
}

/** Where the file speaks of the person. */
function lineOf(id: string, text: string): number {
  const offset = text.indexOf(`"id": ${JSON.stringify(id)}`);
  return offset === -1 ? 1 : positionAt(text, offset).line;
}

const roles: Readonly<Partial<Record<NonNullable<Column["role"]>, (person: ResultOfPerson, period: string) => string>>> = {
  person: ({ id }) => id,
  period: (_, period) => period,
};

/** What the file holds for a column: a total, a grade, a metric's points, `revenue.attainment`, an amount of pay. */
function writtenIn(person: ResultOfPerson, period: string, { name, role }: Column): string | undefined {
  const byRole = role && roles[role];
  if (byRole) return byRole(person, period);
  const { total, grade, rank, metrics = [], extras = [], sections = [], pay = [] } = person;
  const known: Readonly<Record<string, string | null | undefined>> = { total, grade, rank: rank ? String(rank.place) : undefined };
  if (Object.hasOwn(known, name)) return known[name] ?? undefined;
  const [subject = "", part = "points"] = partOf(name);
  const found = [...metrics, ...extras, ...sections].find((each) => each.name === subject);
  return found?.[part] ?? pay.find((each) => each.name === name)?.amount ?? undefined;
}

type Part = "points" | "measure" | "target" | "attainment";

function partOf(name: string): readonly [string, Part?] {
  const dot = name.lastIndexOf(".");
  const part = name.slice(dot + 1);
  return dot > 0 && (part === "measure" || part === "target" || part === "attainment") ? [name.slice(0, dot), part] : [name];
}

function cellValue(written: string, { type }: Column): CellValue | undefined {
  return type.kind === "number" ? exactNumber(written) : written;
}
