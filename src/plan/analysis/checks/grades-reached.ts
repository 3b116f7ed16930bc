import { finding } from "../../../diagnostics/catalogue.ts";
import { add, compare, subtract } from "../../../number/fraction.ts";
import type { Edge } from "../../../scheme/types/rule.ts";
import type { Grade } from "../../../scheme/types/scheme.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { gradesThere } from "../grades/there.ts";
import type { Subject } from "../subject.ts";
import { extremeTotal } from "../witness.ts";
import { inPoints } from "../words.ts";

/** Some total falls in every grade. */
export const gradesReached: Check = (subject) => {
  const { scheme } = subject;
  const names = gradesThere(subject);
  if (!names) return [];
  const never = scheme.grades.filter(({ name }) => !names.has(name));
  const beyond = never.filter((grade) => isBeyond(grade, subject) && !isWithFullPoints(grade, subject));
  const told = never.filter((grade) => !isBeyond(grade, subject));
  return [...outOfReach(beyond, subject), ...told.flatMap((grade) => neverGiven(grade, subject))];
};

function isBeyond({ from }: Grade, { total }: Subject): boolean {
  const { high } = total.variable.domain;
  const edge = from && constantOf(from);
  return high !== undefined && edge !== undefined && compare(edge, high.value) >= 0;
}

/** A metric that cannot give its full points is told by itself, and with them the grade would be reached. */
function isWithFullPoints({ from }: Grade, { total, metrics }: Subject): boolean {
  const edge = from && constantOf(from);
  const lacking = metrics.flatMap(({ metric: { weight }, reach }) => {
    const most = reach?.most.value;
    return weight && most && compare(most, weight) < 0 ? [subtract(weight, most)] : [];
  });
  const { high } = total.variable.domain;
  if (!edge || !high || lacking.length === 0) return false;
  return compare(lacking.reduce(add, high.value), edge) >= 0;
}

/** Totals fall in it, but its condition or a veto keeps it from all of them. */
function isTakenAway({ from, to, when, otherwise }: Grade, { scheme, total }: Subject): boolean {
  const [low, high] = [from && constantOf(from), to && constantOf(to)];
  const isLimited = when !== undefined || (scheme.vetoes ?? []).some(({ then }) => then.kind === "grade");
  const { domain } = total.variable;
  if (!isLimited || otherwise || (!low && !high)) return false;
  return !(low && domain.high && compare(low, domain.high.value) > 0) && !(high && domain.low && compare(high, domain.low.value) < 0);
}

function constantOf({ value }: Edge) {
  return value.kind === "constant" ? value.value : undefined;
}

/** All that lie too high have one cause, so they are one finding, told of the lowest of them. */
function outOfReach(grades: readonly Grade[], subject: Subject): readonly Finding[] {
  const lowest = grades.at(-1);
  const edge = lowest?.from && constantOf(lowest.from);
  const { high } = subject.total.variable.domain;
  if (!lowest || !edge || !high) return [];
  const related = grades.slice(0, -1).map(({ span }) => ({ place: span, note: { en: "nor this one", zh: "这一等也达不到" } }));
  const diagnostic = finding(
    "grade-out-of-reach",
    lowest.span,
    { grade: lowest.label, edge: inPoints(edge), most: inPoints(high.value) },
    { related },
  );
  return [{ diagnostic, witnesses: extremeTotal(subject, "most") }];
}

function neverGiven(grade: Grade, subject: Subject): readonly Finding[] {
  const { low, high } = subject.total.variable.domain;
  if (isTakenAway(grade, subject)) return [{ diagnostic: finding("grade-never-met", grade.span, { grade: grade.label }), witnesses: [] }];
  // What lies outside of bounds that nobody knows is no finding.
  if (!low && !high) return [];
  const unbounded = { en: "anything", zh: "不限" };
  const slots = { grade: grade.label, least: low ? inPoints(low.value) : unbounded, most: high ? inPoints(high.value) : unbounded };
  return [{ diagnostic: finding("grade-never-given", grade.span, slots), witnesses: extremeTotal(subject, "least") }];
}
