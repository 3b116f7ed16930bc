import { neededFor } from "../plan/analysis/along/run.ts";
import type { NodeOf } from "../plan/graph.ts";
import type { NodeId } from "../plan/node-id.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { isSameSpan, isWithin, type Span } from "../text/source.ts";

/** Something of a scheme that is for some values and not for others: a band, a slope, a tier, a grade, a veto, a cell. */
export type Row = {
  readonly span: Span;
  /** Of a cell, the row that its column stands in. */
  readonly within?: Span;
  /** Where the plan takes it: a branch of a choice, or a count of steps or of a part that is more than nothing. */
  readonly taken: readonly Taken[];
};

export type Taken = { readonly node: NodeId; readonly branch?: number };

/** Every row of a scheme that its results hang on, in the order of the text. */
export function rowsOf(scheme: Scheme, plan: Plan): readonly Row[] {
  const implied = new Set(scheme.metrics.flatMap(({ rule, span }) => [keyOf(rule.span), keyOf(span)]));
  const found = new Map<string, Row>();
  const put = (span: Span, taken: Taken, within?: Span): void => {
    const key = within ? `${keyOf(within)} ${keyOf(span)}` : keyOf(span);
    if (!within && implied.has(key)) return;
    const known = found.get(key);
    found.set(key, { span, taken: [...(known?.taken ?? []), taken], ...(within && { within }) });
  };
  const rowsOfMatrix = matrixRows(plan);
  for (const id of neededFor(plan.nodes, resultsOf(plan), new Set())) {
    const node = plan.nodes[id];
    if (node?.kind === "choose") {
      for (const { span, ...taken } of branchesOf(node, id)) put(span, taken, rowsOfMatrix.get(id));
    } else if (node?.kind === "steps" || node?.kind === "part") put(node.span, { node: id });
  }
  // What consists of other rows is told by them: a side of several slopes, the row of a matrix.
  const rows = [...found.values()];
  return rows.filter((row) => !rows.some((other) => other !== row && consistsOf(row, other))).toSorted(inText);
}

function resultsOf({ metrics, coefficients, total, grade, pays }: Plan): readonly NodeId[] {
  return [
    ...[...metrics, ...coefficients].map(({ points }) => points),
    total.points,
    ...(grade ? [grade.node] : []),
    ...pays.map(({ amount }) => amount),
  ];
}

/** The rows of a choice; of a condition with one consequence, only that, for without it nothing happens. */
function branchesOf({ branches, otherwise }: NodeOf<"choose">, node: NodeId): readonly (Required<Taken> & { readonly span: Span })[] {
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
