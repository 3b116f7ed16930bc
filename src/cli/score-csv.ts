import type { Language } from "../diagnostics/diagnostic.ts";
import { type JsonMetric, type JsonPerson, toJson } from "../results/json.ts";
import type { RunResult } from "../results/types.ts";
import { type CsvCell, csvText } from "./csv.ts";

/** A column of the table: its header, and what stands in it for a person. */
type Column = { readonly header: string; readonly cell: (person: JsonPerson) => CsvCell };
/**
 * One row a person, metrics and pay in columns of their own. Figures are those
 * of the JSON output.
 */
export function scoreCsv(result: RunResult, language: Language): string {
  const { people, period } = toJson(result, { language, texts: new Map() });
  const columns = [
    ...person(period),
    ...names(people, metricsOf).map(metricColumn),
    ...names(people, ({ pay = [] }) => pay).map(payColumn),
    outcomes,
    reasons,
  ];
  const rows = [columns.map(({ header }) => header), ...people.map((each) => columns.map(({ cell }) => cell(each)))];
  return csvText(rows);
}

const person = (period: string): readonly Column[] => [
  { header: "id", cell: ({ id }) => id },
  { header: "period", cell: () => period },
  { header: "name", cell: ({ name }) => name },
  { header: "team", cell: ({ team }) => team },
  { header: "role", cell: ({ role }) => role },
  { header: "scheme", cell: ({ scheme }) => scheme },
  { header: "status", cell: ({ status }) => status },
  { header: "total", cell: ({ total }) => ({ number: total }) },
  { header: "grade", cell: ({ grade }) => grade },
  { header: "rank", cell: ({ rank }) => rank?.place },
  { header: "rank_of", cell: ({ rank }) => rank?.of },
];

/** What follows, by name; with a question mark where it hangs on results that are not known. */
const outcomes: Column = {
  header: "outcomes",
  cell: ({ outcomes: follow = [], outcomes_not_known: open = [] }) => [...follow, ...open.map(({ name }) => `${name}?`)].join("; "),
};

const reasons: Column = { header: "reasons", cell: (each) => each.reasons?.map(({ message }) => message).join(" ") };

function metricColumn(name: string): Column {
  return { header: name, cell: (each) => ({ number: metricsOf(each).find((metric) => metric.name === name)?.points ?? undefined }) };
}

function payColumn(name: string): Column {
  return { header: name, cell: ({ pay }) => ({ number: pay?.find((each) => each.name === name)?.amount }) };
}

function metricsOf({ metrics = [], extras = [] }: JsonPerson): readonly JsonMetric[] {
  return [...metrics, ...extras];
}

/** The names of what anyone has, in the order first met. */
function names(people: readonly JsonPerson[], of: (person: JsonPerson) => readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(people.flatMap((each) => of(each).map(({ name }) => name)))];
}
