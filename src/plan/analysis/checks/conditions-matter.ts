import { finding } from "../../../diagnostics/catalogue.ts";
import { everyPart } from "../../../scheme/expressions/walk.ts";
import type { Expression } from "../../../scheme/types/expression.ts";
import type { Metric } from "../../../scheme/types/metric.ts";
import { isWithin, type Span } from "../../../text/source.ts";
import type { NodeId } from "../../node-id.ts";
import type { Check } from "../check.ts";
import { isContradiction } from "../conditions/contradiction.ts";
import { truthAlong } from "../conditions/truth-along.ts";
import type { Finding } from "../finding.ts";
import { gradesThere } from "../grades/there.ts";
import type { Subject } from "../subject.ts";
import type { Truth } from "../truth.ts";

/** Every condition that is written holds for someone, and not for everyone. */
export const conditionsMatter: Check = (subject) => {
  const all = conditionsOf(subject);
  const impossible = [...all, ...wheresOf(subject)].filter(({ when }) => isContradiction(when));
  const told = impossible.map(({ what, when }): Finding => {
    return { diagnostic: finding("condition-never-holds", when.span, { what }), witnesses: [] };
  });
  const conditions = all.filter(({ when }) => !impossible.some((each) => isWithin(each.when.span, when.span)));
  return [...told, ...ofConditions(conditions, subject)];
};

function ofConditions(conditions: readonly Condition[], subject: Subject): readonly Finding[] {
  if (conditions.length === 0) return [];
  const nodes = conditionNodes(subject);
  const there = conditions.some(({ when }) => gradesRead(when).length > 0) ? gradesThere(subject) : undefined;
  // That nobody gets a grade is a finding of its own.
  const isOnNone = ({ when }: Condition): boolean => there !== undefined && gradesRead(when).some((name) => !there.has(name));
  return conditions
    .filter((condition) => !isOnNone(condition))
    .flatMap((condition) => ofCondition(condition, nodes.get(keyOf(condition.when.span)) ?? [], subject));
}

/** A condition, and whose it is. */
type Condition = { readonly what: string; readonly when: Expression };

function conditionsOf({ scheme }: Subject): readonly Condition[] {
  const { vetoes = [], grades, outcomes = [], pays, metrics, coefficients = [] } = scheme;
  const said = [...vetoes, ...grades, ...outcomes].flatMap(({ label, when }) => (when ? [{ what: label, when }] : []));
  const ofPays = pays.flatMap(({ name, rows, zeroWhen }) =>
    [...rows.map(({ when }) => when), zeroWhen?.condition].flatMap((when) => (when ? [{ what: name, when }] : [])),
  );
  const ofMetrics = [...metrics, ...coefficients].flatMap((metric) => conditionsIn(metric).map((when) => ({ what: metric.name, when })));
  return [...said, ...ofMetrics, ...ofPays];
}

/** Which rows are counted, wherever rows are. */
function wheresOf(subject: Subject): readonly Condition[] {
  const { metrics, coefficients = [] } = subject.scheme;
  const measured = [...metrics, ...coefficients].flatMap(({ name, measure }) => (measure ? [{ what: name, when: measure }] : []));
  return [...measured, ...conditionsOf(subject)].flatMap(({ what, when }) =>
    everyPart(when).flatMap((part) => (part.kind === "aggregate" && part.where ? [{ what, when: part.where }] : [])),
  );
}

/** The names that a condition compares the grade with. */
function gradesRead(when: Expression): readonly string[] {
  return everyPart(when).flatMap((part) => {
    if (part.kind !== "compare") return [];
    const { left, right } = part;
    return left.kind === "grade" && right.kind === "text" ? [right.text] : [];
  });
}

function conditionsIn({ zeroWhen, caps = [], rule }: Metric): readonly Expression[] {
  const rows = rule.kind === "bands" ? rule.rows.flatMap(({ when }) => when ?? []) : [];
  return [...rows, ...(zeroWhen ? [zeroWhen.condition] : []), ...caps.map(({ when }) => when)];
}

/** Nodes of conditions by where they are written; the plan may hold one more than once. */
function conditionNodes({ plan: { nodes } }: Subject): ReadonlyMap<string, readonly NodeId[]> {
  const found = new Map<string, NodeId[]>();
  for (const [id, { unit, span }] of nodes.entries())
    if (unit.kind === "yes-no") found.set(keyOf(span), [...(found.get(keyOf(span)) ?? []), id]);
  return found;
}

function keyOf({ file, start, end }: Span): string {
  return `${start}-${end} ${file}`;
}

const codes: Readonly<Record<Truth, "condition-never-holds" | "condition-always-holds" | undefined>> = {
  never: "condition-never-holds",
  always: "condition-always-holds",
  open: undefined,
};

function ofCondition({ what, when }: Condition, nodes: readonly NodeId[], subject: Subject): readonly Finding[] {
  const truths = new Set(nodes.map((id) => truthAlong(id, subject)));
  const [truth = "open"] = truths.size === 1 ? truths : [];
  const code = codes[truth];
  return code ? [{ diagnostic: finding(code, when.span, { what }), witnesses: [] }] : [];
}
