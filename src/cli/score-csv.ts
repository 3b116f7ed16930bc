import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import { type JsonMetric, type JsonPerson, toJson } from "../results/json.ts";
import type { RunResult } from "../results/types.ts";
import { type CsvCell, csvText } from "./csv.ts";

/** A column of the table: its header, the same or by language, and what stands in it for a person. */
type Column = { readonly header: string | Bilingual; readonly cell: (person: JsonPerson) => CsvCell };

/**
 * One row a person, metrics and pay in columns of their own, headed by their names, for a source of
 * earlier results reads them by these. Figures are those of the JSON output.
 */
export function scoreCsv(result: RunResult, language: Language): string {
  const { people, period } = toJson(result, { language, texts: new Map() });
  const columns = [
    ...person(period, language),
    ...names(people, metricsOf).map(metricColumn),
    ...names(people, ({ pay = [] }) => pay).map(payColumn),
    outcomes,
    reasons,
  ];
  const rows = [
    columns.map(({ header }) => (typeof header === "string" ? header : header[language])),
    ...people.map((each) => columns.map(({ cell }) => cell(each))),
  ];
  return csvText(rows);
}

const statuses: Readonly<Record<JsonPerson["status"], Bilingual>> = {
  scored: { en: "scored", zh: "已出分" },
  provisional: { en: "provisional", zh: "暂定" },
  blocked: { en: "blocked", zh: "待补数据" },
  not_applicable: { en: "not_applicable", zh: "不适用方案" },
};

const person = (period: string, language: Language): readonly Column[] => [
  { header: { en: "id", zh: "工号" }, cell: ({ id }) => id },
  { header: { en: "period", zh: "考核期" }, cell: () => period },
  { header: { en: "name", zh: "姓名" }, cell: ({ name }) => name },
  { header: { en: "team", zh: "团队" }, cell: ({ team }) => team },
  { header: { en: "role", zh: "岗位" }, cell: ({ role }) => role },
  { header: { en: "scheme", zh: "方案" }, cell: ({ scheme }) => scheme },
  { header: { en: "status", zh: "状态" }, cell: ({ status }) => statuses[status][language] },
  { header: { en: "total", zh: "总分" }, cell: ({ total }) => ({ number: total }) },
  { header: { en: "grade", zh: "等级" }, cell: ({ grade }) => grade },
  { header: { en: "rank", zh: "名次" }, cell: ({ rank }) => rank?.place },
  { header: { en: "rank_of", zh: "排名人数" }, cell: ({ rank }) => rank?.of },
];

/** What follows, by name; with a question mark where it hangs on results that are not known. */
const outcomes: Column = {
  header: { en: "outcomes", zh: "结果应用" },
  cell: ({ outcomes: follow = [], outcomes_not_known: open = [] }) => [...follow, ...open.map(({ name }) => `${name}?`)].join("; "),
};

const reasons: Column = { header: { en: "reasons", zh: "原因" }, cell: (each) => each.reasons?.map(({ message }) => message).join(" ") };

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
