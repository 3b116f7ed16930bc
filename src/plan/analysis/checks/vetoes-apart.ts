import { finding } from "../../../diagnostics/catalogue.ts";
import { compare, type Fraction } from "../../../number/fraction.ts";
import { everyPart } from "../../../scheme/expressions/walk.ts";
import type { Grade, Veto } from "../../../scheme/types/scheme.ts";
import { isSameSpan, type Span } from "../../../text/source.ts";
import type { NodeId } from "../../node-id.ts";
import type { Check } from "../check.ts";
import { implies } from "../conditions/implies.ts";
import type { Subject } from "../subject.ts";

/** No veto is for people only whom another one takes as much from: after three faults the total is 0, after five the grade limited. */
export const vetoesApart: Check = (subject) =>
  (subject.scheme.vetoes ?? []).flatMap((veto, index, all) => {
    const other = all.find((each, at) => each !== veto && outdoes(each, veto, subject) && (at < index || !outdoes(veto, each, subject)));
    if (!other) return [];
    const related = [{ place: other.span, note: { en: "this veto takes as much already", zh: "这一条已有同样的后果" } }];
    return [{ diagnostic: finding("veto-taken-over", veto.span, { veto: veto.label, other: other.label }, { related }), witnesses: [] }];
  });

/** Whether whoever meets one veto meets another one, too, which takes as much or more. */
function outdoes(other: Veto, veto: Veto, subject: Subject): boolean {
  // One that reads the total reads what those before it have left.
  if ([veto, other].some(({ when }) => everyPart(when).some(({ kind }) => kind === "total"))) return false;
  const [one, wider] = [veto, other].map(({ when }) => conditionAt(when.span, subject));
  return one !== undefined && wider !== undefined && takesAsMuch(other.then, veto.then, subject) && implies(one, wider, subject);
}

function conditionAt(span: Span, { plan: { nodes } }: Subject): NodeId | undefined {
  const index = nodes.findIndex((node) => node.unit.kind === "yes-no" && isSameSpan(node.span, span));
  return index < 0 ? undefined : index;
}

function takesAsMuch(more: Veto["then"], less: Veto["then"], { scheme: { grades } }: Subject): boolean {
  const rank = (grade: string): number => grades.findIndex(({ name }) => name === grade);
  if (more.kind === "grade") return less.kind === "grade" && rank(more.atMost) >= rank(less.atMost);
  if (more.kind === "metric") return less.kind === "metric" && more.name === less.name && compare(more.value, less.value) <= 0;
  if (less.kind === "total") return compare(more.value, less.value) <= 0;
  return less.kind === "grade" && gradesOver(more.value, grades) >= rank(less.atMost);
}

/** How many grades begin over a total. */
function gradesOver(total: Fraction, grades: readonly Grade[]): number {
  return grades.filter(({ from }) => from?.value.kind === "constant" && compare(from.value.value, total) > 0).length;
}
