import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { isAbsent, type MissingReason } from "../evaluator/reference/value.ts";
import { cellPlace, type FactRow, type Facts } from "../plan/inputs.ts";
import type { GradePlan, OutcomePlan, Plan } from "../plan/plan.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { nearest } from "../text/nearest.ts";
import { namesOf } from "./explanation/names.ts";
import { reasonsFor } from "./reasons.ts";
import type { PersonResult, Scored } from "./types.ts";

/** The outcomes that follow for one person, and those of which it is not known. */
export function outcomesOf(plan: Plan, evaluation: Evaluation): Pick<Scored, "outcomes" | "openOutcomes"> {
  const { outcomes } = plan;
  return {
    outcomes: outcomes.filter(({ holds }) => valueAt(evaluation, holds) === true).map(({ label }) => label),
    openOutcomes: outcomes.flatMap((outcome) => openOutcome(outcome, plan, evaluation)),
  };
}

function openOutcome({ label, holds }: OutcomePlan, plan: Plan, evaluation: Evaluation): Scored["openOutcomes"] {
  const value = valueAt(evaluation, holds);
  return isAbsent(value) ? [{ label, reasons: reasonsFor(value, { plan, evaluation, names: namesOf(plan) }) }] : [];
}

type People = readonly PersonResult[];

/** A result of an earlier period that someone's outcome hangs on and that is not there. */
type Lack = Extract<MissingReason, { readonly kind: "no-result" }>;

/** Someone whose outcomes are open, and for want of what. */
type Open = { readonly lacks: readonly Lack[]; readonly unread: boolean };

/**
 * A scheme under which outcomes are open for anyone is told once: for how many, and for want of which periods.
 * A grade in the files that is none of the scheme's is told by itself, at its row.
 */
export function openOutcomeFindings(
  people: People,
  plans: ReadonlyMap<string, Plan>,
  { schemes, sources }: CheckedProgram,
  facts: Facts,
): readonly Diagnostic[] {
  const history = sources.find(({ results }) => results);
  return schemes.flatMap((scheme) => {
    const plan = plans.get(scheme.name);
    const [first] = scheme.outcomes ?? [];
    if (!plan || !first) return [];
    const open = people.filter((person) => isOpen(person, scheme)).map(({ evaluation }) => openIn(plan, evaluation));
    const known = plan.grade?.grades ?? [];
    const grades = otherGrades(open, scheme, known, facts);
    const waiting = open.filter(({ lacks, unread }) => unread || lacks.some(isAbsentThen));
    if (waiting.length === 0) return grades;
    const periods = [...new Set(waiting.flatMap(({ lacks }) => lacks.filter(isAbsentThen).map(({ period }) => period)))].toSorted();
    const count = { en: waiting.length === 1 ? "1 person" : `${waiting.length} people`, zh: `${waiting.length}人` };
    const listed = periods.length === 0 ? unreadFile : { en: periods.join(", "), zh: periods.join("、") };
    const slots = { scheme: scheme.label, count, periods: listed, source: history?.label ?? "" };
    return [...grades, finding("outcomes-open", first.span, slots)];
  });
}

const unreadFile = { en: "all, for a file of them could not be read", zh: "全部（文件未能读入）" };

function isOpen(person: PersonResult, { name }: Scheme): person is Scored {
  return "openOutcomes" in person && person.scheme === name && person.openOutcomes.length > 0;
}

function isAbsentThen({ why }: Lack): boolean {
  return why !== "other-grade";
}

function openIn({ outcomes }: Plan, evaluation: Evaluation): Open {
  const values = outcomes.flatMap(({ holds }) => {
    const value = valueAt(evaluation, holds);
    return isAbsent(value) ? [value] : [];
  });
  const reasons = values.flatMap((value) => (value.kind === "missing" ? value.reasons : []));
  const lacks = reasons.filter((reason): reason is Lack => reason.kind === "no-result");
  return { lacks, unread: lacks.length === 0 };
}

/** Each text that stands for a grade in the files and is none of the scheme's, at its first row. */
function otherGrades(open: readonly Open[], scheme: Scheme, known: GradePlan["grades"], facts: Facts): readonly Diagnostic[] {
  const lacks = open.flatMap((each) => each.lacks.filter((lack) => !isAbsentThen(lack)));
  const rows = rowsByPlace(new Set(lacks.map(({ source }) => source)), facts);
  const written = lacks.flatMap(({ source, place }) => {
    const row = place && rows.get(source)?.get(placeKey(place));
    const text = row?.cells.get("grade")?.text.trim();
    return row && text !== undefined ? [{ text, row }] : [];
  });
  const names = [...new Set(known.flatMap(({ name, label }) => [label, name]))];
  return [...Map.groupBy(written, ({ text }) => text)].flatMap(([text, rows]) => {
    const [first] = rows;
    const meant = nearest(text, names);
    const labels = known.map(({ label }) => label);
    const suggestion = meant
      ? { en: `Did you mean “${meant}”?`, zh: `是否应为“${meant}”？` }
      : { en: `Its grades are: ${labels.join(", ")}.`, zh: `方案的等级有：${labels.join("、")}。` };
    const slots = { cell: { cell: text }, scheme: scheme.label, count: String(new Set(rows.map(({ row }) => row)).size), suggestion };
    return first ? [finding("past-grade-unknown", cellPlace(first.row, "grade"), slots)] : [];
  });
}

type RowPlace = Pick<FactRow, "file" | "row">;

function rowsByPlace(sources: ReadonlySet<string>, facts: Facts): ReadonlyMap<string, ReadonlyMap<string, FactRow>> {
  return new Map([...sources].map((source) => [source, new Map(facts.sources.get(source)?.rows.map((row) => [placeKey(row), row]))]));
}

function placeKey({ file, row }: RowPlace): string {
  return `${row} ${file}`;
}
