import { neededFor } from "../plan/analysis/along/run.ts";
import type { NodeOf } from "../plan/graph.ts";
import type { NodeId } from "../plan/node-id.ts";
import type { Plan } from "../plan/plan.ts";
import type { Policy } from "../scheme/types/metric.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { isSameSpan, isWithin, type Span } from "../text/source.ts";

/** Something of a scheme that is for some values and not for others: a band, a slope, a tier, a grade, a veto, a cell. */
export type Row = {
  readonly span: Span;
  /** Of a cell, the row that its column stands in. */
  readonly within?: Span;
  /** Where the plan takes it: a branch of a choice, or a count of steps or of a part that is more than nothing. Of what stands in rows of data, nowhere. */
  readonly taken: readonly Taken[];
};

/** A branch of a node, or the node itself: as something that is more than nothing, that holds, or that has no value of a kind. */
export type Taken = { readonly node: NodeId; readonly branch?: number; readonly standsFor?: "missing" | "not-applicable" };

/** Every row of a scheme that its results hang on, in the order of the text. */
export function rowsOf(scheme: Scheme, plan: Plan): readonly Row[] {
  const implied = new Set(scheme.metrics.flatMap(({ rule, span }) => [keyOf(rule.span), keyOf(span)]));
  const found = new Map<string, Row>();
  const put = (span: Span, taken?: Taken, within?: Span): void => {
    const key = within ? `${keyOf(within)} ${keyOf(span)}` : keyOf(span);
    if (!within && implied.has(key)) return;
    const known = found.get(key);
    found.set(key, { span, taken: [...(known?.taken ?? []), ...(taken ? [taken] : [])], ...(within && { within }) });
  };
  const rowsOfMatrix = matrixRows(plan);
  for (const id of neededFor(plan.nodes, resultsOf(plan), new Set())) {
    const node = plan.nodes[id];
    if (!node) continue;
    for (const { span, ...taken } of rowsAt(node, id)) put(span, taken, rowsOfMatrix.get(id));
    for (const inRow of node.kind === "aggregate" ? (node.of ?? []) : []) for (const { span } of rowsAt(inRow, id)) put(span);
  }
  for (const { span, taken } of [...policyRows(scheme, plan), ...outcomeRows(scheme, plan)]) for (const each of taken) put(span, each);
  // What consists of other rows is told by them: a side of several slopes, the row of a matrix.
  const rows = [...found.values()];
  return rows.filter((row) => !rows.some((other) => other !== row && consistsOf(row, other))).toSorted(inText);
}

/** What stands for points that are missing or not applicable, where the text says so. */
function policyRows({ metrics }: Scheme, plan: Plan): readonly Row[] {
  return metrics.flatMap(({ name, ifMissing, ifNotApplicable }) => {
    const of = plan.metrics.find((each) => each.name === name)?.standIns?.of;
    const row = (policy: Policy | undefined, standsFor: NonNullable<Taken["standsFor"]>): readonly Row[] =>
      policy?.span && policy.kind !== "block" && of !== undefined ? [{ span: policy.span, taken: [{ node: of, standsFor }] }] : [];
    return [...row(ifMissing, "missing"), ...row(ifNotApplicable, "not-applicable")];
  });
}

function outcomeRows({ outcomes = [] }: Scheme, plan: Plan): readonly Row[] {
  return outcomes.flatMap(({ label, span }) =>
    plan.outcomes.filter((each) => each.label === label).map(({ holds }) => ({ span, taken: [{ node: holds }] })),
  );
}

function resultsOf({ metrics, coefficients, total, grade, pays }: Plan): readonly NodeId[] {
  return [
    ...[...metrics, ...coefficients].map(({ points }) => points),
    total.points,
    ...(grade ? [grade.node] : []),
    ...pays.map(({ amount }) => amount),
  ];
}

type TakenAt = Taken & { readonly span: Span };

function rowsAt(of: Plan["nodes"][number], node: NodeId): readonly TakenAt[] {
  if (of.kind === "choose") return branchesOf(of, node);
  if (of.kind === "steps" || of.kind === "part") return [{ node, span: of.span }];
  return of.kind === "limit" && of.otherwise !== undefined ? [{ node, branch: 1, span: of.span }] : [];
}

/** The rows of a choice; of a condition with one consequence, only that, for without it nothing happens. */
function branchesOf({ branches, otherwise }: NodeOf<"choose">, node: NodeId): readonly TakenAt[] {
  const rows = branches.map(({ span }, branch) => ({ node, branch, span }));
  const isCondition =
    branches.length === 1 && otherwise !== undefined && keyOf(otherwise.span) === keyOf(branches[0]?.span ?? otherwise.span);
  return otherwise && !isCondition ? [...rows, { node, branch: branches.length, span: otherwise.span }] : rows;
}

/** The choices of a column within the row of a matrix: the same columns stand in several rows. */
function matrixRows({ nodes }: Plan): ReadonlyMap<NodeId, Span> {
  const rows = new Map<NodeId, Span>();
  for (const node of nodes) {
    if (node.kind !== "choose") continue;
    const results = [...node.branches, ...(node.otherwise ? [node.otherwise] : [])];
    const inner = results.filter(({ result, span }) => isCell(nodes[result], span));
    if (inner.length === results.length && inner.length > 1) for (const { result, span } of inner) rows.set(result, span);
  }
  return rows;
}

function isCell(node: Plan["nodes"][number] | undefined, row: Span): boolean {
  return node?.kind === "choose" && isSameSpan(node.span, row);
}

function consistsOf(row: Row, other: Row): boolean {
  if (other.within && !row.within) return isSameSpan(other.within, row.span);
  if (row.within || other.within) return false;
  return isWithin(other.span, row.span) && !isSameSpan(other.span, row.span);
}

function inText(a: Row, b: Row): number {
  return (a.within ?? a.span).start - (b.within ?? b.span).start || a.span.start - b.span.start;
}

export function keyOf({ file, start, end }: Span): string {
  return `${file} ${start} ${end}`;
}
