import type { AwardClause, Name, Statement, Text } from "../ast/nodes.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { soundClauses } from "./clauses/allowed.ts";
import { all } from "./clauses/pick.ts";
import { type NameTable, tableOf } from "./names/table.ts";
import { type Reading, watched } from "./report.ts";
import { edgeOf } from "./rules/edges.ts";
import type { Scale } from "./rules/scale.ts";
import type { Edge, Grade } from "./types.ts";
import { POINTS } from "./units/unit.ts";

export type ReadGrades = { readonly grades: readonly Grade[]; readonly names: NameTable<string>; readonly whole: boolean };

/** Grades and pay rows are told by the total, in points. */
export const totalScale: Scale = { reading: "measure", unit: POINTS };

/** The grades in the order written; names are entered even where an edge was reported. */
export function readGrades(statement: Statement | undefined, reading: Reading): ReadGrades {
  const watch = watched(reading.report);
  const own = { ...reading, report: watch.report };
  const sound = statement ? soundClauses(statement, watch.report) : { clauses: [], whole: true };
  const awards = all(sound.clauses, "award");
  const names = tableOf(
    "grade",
    awards.flatMap((award) => (award.name ? [declared(award.name, award.label)] : [])),
    watch.report,
    !sound.whole,
  );
  const grades = awards.flatMap((award) => readGrade(award, own) ?? []);
  return { grades, names, whole: sound.whole && !watch.failed() };
}

function declared(name: Name, label: Text | undefined) {
  return { name, ...(label ? { label } : {}), value: name.text };
}

function readGrade(award: AwardClause, reading: Reading): Grade | undefined {
  const { name, label, place, result, when, span } = award;
  if (!name || !place || result) {
    reading.report(finding("grade-incomplete", span, {}));
    return undefined;
  }
  if (when || place.kind === "rank" || place.kind === "when") {
    reading.report(
      finding("not-computed", (when ?? place).span, {
        what: { en: "a grade with a condition besides the score", zh: "除得分外另有条件的等级" },
      }),
    );
    return undefined;
  }
  const common = { name: name.text, label: label?.text ?? name.text, span };
  if (place.kind === "otherwise") return { ...common, otherwise: true };
  if (place.kind !== "range") {
    reading.report(finding("grade-incomplete", span, {}));
    return undefined;
  }
  const bounds = rangeOf(place, reading);
  return bounds && { ...common, ...bounds, otherwise: false };
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
