import type { AwardClause } from "../ast/nodes/award.ts";
import type { Statement } from "../ast/nodes/file.ts";
import type { Name, Text } from "../ast/nodes/name.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { all } from "./clauses/pick.ts";
import { readCondition } from "./expressions/condition.ts";
import { readExpression } from "./expressions/read.ts";
import type { Scope } from "./expressions/scope.ts";
import { type NameTable, tableOf } from "./names/table.ts";
import { withRanksAsConditions } from "./places/by-rank.ts";
import { withRestInPlace } from "./places/rest.ts";
import { type Reading, watched } from "./report.ts";
import { edgeOf } from "./rules/edges.ts";
import type { Scale } from "./rules/scale.ts";
import type { Edge } from "./types/rule.ts";
import type { Grade } from "./types/scheme.ts";
import { POINTS } from "./units/unit.ts";

export type NamedGrades = { readonly names: NameTable<string>; readonly awards: readonly AwardClause[]; readonly whole: boolean };
export type ReadGrades = { readonly grades: readonly Grade[]; readonly whole: boolean };

/** Grades and pay rows are told by the total, in points. */
const totalScale: Scale = { reading: "measure", unit: POINTS, ofTotal: true };

/** The names of the grades, entered even where an edge cannot be read. */
export function namedGrades(statement: Statement | undefined, { report }: Reading): NamedGrades {
  const watch = watched(report);
  const sound = statement ? withRanksAsConditions(soundClauses(statement, watch.report), watch.report) : { clauses: [], whole: true };
  const awards = all(withRestInPlace(sound.clauses), "award");
  const declarations = awards.flatMap((award) => (award.name ? [declared(award.name, award.label)] : []));
  const names = alsoCalled(tableOf("grade", declarations, watch.report, !sound.whole));
  return { names, awards, whole: sound.whole && !watch.failed() };
}

/** A级, A等 and A档 are A, where no other grade is called so. */
function alsoCalled(table: NameTable<string>): NameTable<string> {
  const others = [...table.values].flatMap(([name, grade]) => ["级", "等", "档"].map((suffix) => [name + suffix, grade] as const));
  return { ...table, values: new Map([...others, ...table.values]) };
}

/** The grades in the order written, once all that their conditions may speak of is known. */
export function readGrades({ awards, whole }: NamedGrades, scope: Scope): ReadGrades {
  const watch = watched(scope.report);
  const own: Scope = { ...scope, report: watch.report, stage: "grade" };
  const grades = awards.flatMap((award) => readGrade(award, own) ?? []);
  return { grades, whole: whole && !watch.failed() };
}

function declared(name: Name, label: Text | undefined) {
  return { name, ...(label ? { label } : {}), value: name.text };
}

function readGrade(award: AwardClause, scope: Scope): Grade | undefined {
  const { name, label, place, result, when, span } = award;
  const isPlaced = place?.kind === "range" || place?.kind === "otherwise" || place?.kind === "when";
  if (!name || result || !isPlaced) {
    scope.report(finding("grade-incomplete", span, {}));
    return undefined;
  }
  const written = when ?? (place.kind === "when" ? place.condition : undefined);
  const condition = written && readCondition(written, scope, readExpression);
  const bounds = place.kind === "range" ? rangeOf(place, scope) : {};
  if (!bounds || (written && !condition)) return undefined;
  const common = { name: name.text, label: label?.text ?? name.text, ...(condition ? { when: condition } : {}), span };
  return { ...common, ...bounds, otherwise: place.kind === "otherwise" };
}

/** The ends of a range of the total. */
export function rangeOf(
  place: Extract<NonNullable<AwardClause["place"]>, { kind: "range" }>,
  reading: Reading,
): { readonly from?: Edge; readonly to?: Edge } | undefined {
  const from = place.from && edgeOf(place.from, totalScale, reading);
  const to = place.to && edgeOf(place.to, totalScale, reading);
  if ((place.from && !from) || (place.to && !to)) return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
