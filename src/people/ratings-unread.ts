import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Period } from "../periods/period.ts";
import { cellPlace, type FactRow, type Facts } from "../plan/inputs.ts";
import { everyObjectIn } from "../scheme/expressions/inside.ts";
import { headerOf } from "../scheme/people-source.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { foldLoosely } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { isSlip } from "../text/slip.ts";
import type { Placed } from "./placed.ts";
import { schemesIn } from "./schemes.ts";

/** What a metric reads of the ratings: rows about it by one of its names, of these raters; of anyone where none is named. */
type Asked = { readonly scheme: string; readonly names: readonly string[]; readonly label: string; readonly raters: readonly string[] };

/** Why no metric reads a row: what it is about, or who rated, stands nowhere; or not in the scheme of whoever is rated. */
type Unread = {
  readonly about: "metric" | "rater" | "scheme";
  readonly text: string;
  readonly row: FactRow;
  readonly known: readonly string[];
};

/** The ratings of a period that no metric reads, told once for each thing they are about; a slip of a name is an error. */
export function ratingsUnread(program: CheckedProgram, facts: Facts, people: readonly Placed[], period: Period): readonly Diagnostic[] {
  const current = new Set(schemesIn(period, program.schemes).map(({ name }) => name));
  const placedIn = new Map(people.map((placed) => [placed.person.id, schemesOfPlaced(placed)]));
  return program.sources.flatMap((source) => {
    const asked = program.schemes.flatMap((scheme) => askedOf(scheme, source));
    if (asked.length === 0 || isReadOtherwise(program, source)) return [];
    const ratings = { asked: byName(asked), labels: [...new Set(asked.map(({ label }) => label))], placedIn, current };
    const unread = (facts.sources.get(source.name)?.rows ?? []).flatMap((row) => whyUnread(row, ratings) ?? []);
    const alike = Map.groupBy(unread, ({ about, text, row }) => JSON.stringify([about, text, row.file]));
    return [...alike.values()].flatMap((group) => (group[0] ? [told(group[0], group.length, source)] : []));
  });
}

function schemesOfPlaced(placed: Placed): readonly string[] {
  if ("scheme" in placed) return [placed.scheme];
  return "parts" in placed ? placed.parts.map(({ scheme }) => scheme) : [];
}

function askedOf({ name, metrics, coefficients = [] }: Scheme, source: SourceContract): readonly Asked[] {
  return [...metrics, ...coefficients].flatMap(({ name: metric, label, rule }) =>
    rule.kind === "rated" && rule.ratings.kind === "source" && rule.ratings.source === source.name
      ? [{ scheme: name, names: [metric, label], label, raters: rule.by.map(({ rater }) => rater) }]
      : [],
  );
}

/** Something else reads rows of it, whatever metric they are about. */
function isReadOtherwise({ schemes }: CheckedProgram, { name }: SourceContract): boolean {
  return everyObjectIn(schemes).some(
    (each) => "kind" in each && (each.kind === "aggregate" || each.kind === "for-each") && "source" in each && each.source === name,
  );
}

/** What metrics ask by each of their names, the schemes that each person is placed in, and those of the period. */
type Ratings = {
  readonly asked: ReadonlyMap<string, readonly Asked[]>;
  readonly labels: readonly string[];
  readonly placedIn: ReadonlyMap<string, readonly string[]>;
  readonly current: ReadonlySet<string>;
};

function byName(asked: readonly Asked[]): Ratings["asked"] {
  const named = asked.flatMap((each) => [...new Set(each.names)].map((name) => ({ name, each })));
  return new Map([...Map.groupBy(named, ({ name }) => name)].map(([name, group]) => [name, group.map(({ each }) => each)]));
}

function whyUnread(row: FactRow, { asked, labels, placedIn, current }: Ratings): Unread | undefined {
  if (row.unreadable?.size) return undefined;
  const [metric, rater] = [textOf(row, "metric"), textOf(row, "rater")];
  const ofMetric = asked.get(metric) ?? [];
  if (ofMetric.length === 0) return { about: "metric", text: metric, row, known: labels };
  const own = placedIn.get(textOf(row, "person")) ?? [];
  const computed = ofMetric.every(({ scheme }) => current.has(scheme));
  const reading = computed && own.length > 0 ? ofMetric.filter(({ scheme }) => own.includes(scheme)) : ofMetric;
  if (reading.length === 0) return { about: "scheme", text: metric, row, known: [] };
  if (reading.some(({ raters }) => raters.length === 0 || raters.includes(rater))) return undefined;
  return { about: "rater", text: rater, row, known: [...new Set(reading.flatMap(({ raters }) => raters))] };
}

function textOf(row: FactRow, column: string): string {
  const value = row.cells.get(column)?.value;
  return typeof value === "string" ? value : "";
}

function told({ about, text, row, known }: Unread, count: number, source: SourceContract): Diagnostic {
  const column = about === "rater" ? "rater" : "metric";
  const place = cellPlace(row, column);
  const meant = known.find((each) => foldLoosely(each) === foldLoosely(text)) ?? nearest(text, known);
  const slots = { cell: { cell: text }, column: headerOf(source, column), count: String(count) };
  if (meant !== undefined && (foldLoosely(meant) === foldLoosely(text) || isSlip(text, meant)))
    return finding("rating-misspelt", place, { ...slots, meant: { cell: meant } });
  return finding("rating-unread", place, { ...slots, why: whys[about](text, slots.column), suggestion: suggestion(meant, known, about) });
}

const whys: Readonly<Record<Unread["about"], (text: string, column: string) => Bilingual>> = {
  metric: (text, column) =>
    text === ""
      ? { en: `“${column}” is empty, so nothing says what was rated.`, zh: `“${column}”为空，不知道评的是什么，` }
      : { en: `No scheme has a rated metric “${text}”.`, zh: `没有方案有评分的指标“${text}”，` },
  rater: (text, column) =>
    text === ""
      ? { en: `“${column}” is empty, so nothing says who rated.`, zh: `“${column}”为空，不知道是谁评的，` }
      : { en: `No metric of these rows takes the ratings of “${text}”.`, zh: `这些行的指标都不取“${text}”的评分，` },
  scheme: (text) => ({ en: `The scheme of those rated has no metric “${text}”.`, zh: `被评人所在的方案没有指标“${text}”，` }),
};

function suggestion(meant: string | undefined, known: readonly string[], about: Unread["about"]): Bilingual {
  if (meant !== undefined) return { en: `Did you mean “${meant}”?`, zh: `是否应为“${meant}”？` };
  if (about === "scheme")
    return { en: "Check the column, and the scheme that these people are under.", zh: "请检查这一列，以及这些人适用的方案。" };
  return { en: `Those asked for: ${known.join(", ")}.`, zh: `方案用到的有：${known.join("、")}。` };
}
