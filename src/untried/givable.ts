import { constantAt } from "../plan/analysis/variable/of-metric.ts";
import type { NodeId } from "../plan/node-id.ts";
import { operandsOf } from "../plan/operands.ts";
import type { Plan } from "../plan/plan.ts";
import { saidAs } from "../plan/together.ts";
import { itemsOf } from "../results/subject.ts";
import { isSameExpression } from "../scheme/expressions/group.ts";
import { groupFiguresIn } from "../scheme/expressions/group-figures.ts";
import { everyObjectIn } from "../scheme/expressions/inside.ts";
import { rowsFiguresIn } from "../scheme/expressions/rows-figures.ts";
import { columnOf, peopleSource } from "../scheme/people-source.ts";
import type { ExampleItem, PastColumn } from "../scheme/types/example.ts";
import type { Expression } from "../scheme/types/expression.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import { isSameSpan } from "../text/source.ts";

type Subject = ExampleItem["subject"];
type Past = Extract<Expression, { readonly kind: "past" }>;

/** What an example can say: of nodes of the plan, and of columns of earlier results, for each node that reads them. */
export type Givable = {
  readonly nodes: ReadonlyMap<NodeId, Subject>;
  readonly past: ReadonlyMap<NodeId, readonly PastFigure[]>;
};

/** A column of earlier results, and how many periods back it is read. */
export type PastFigure = {
  readonly of: PastColumn;
  readonly backs: readonly number[];
  readonly cycle: Past["cycle"];
  readonly node: NodeId;
};

export function givableOf(scheme: Scheme, plan: Plan, sources: readonly SourceContract[]): Givable {
  const nodes = new Map<NodeId, Subject>();
  // What is said of a node first is what it is given as.
  for (const [node, subject] of [
    ...results(plan),
    ...parts(scheme, plan),
    ...columns(plan, sources),
    ...figures(scheme, plan),
    ...rowsFigures(scheme, plan),
  ])
    if (node !== undefined && !nodes.has(node)) nodes.set(node, subject);
  return { nodes, past: pastFigures(scheme, plan) };
}

type Said = readonly [node: NodeId | undefined, subject: Subject];

function results({ grade, total, sections }: Plan): readonly Said[] {
  return [
    [grade?.node, { kind: "grade" }],
    [total.points, { kind: "total" }],
    ...sections.map(({ name, points }): Said => [points, { kind: "section", name }]),
  ];
}

/** A target that the text itself fixes needs no saying. */
function parts({ metrics, coefficients = [] }: Scheme, plan: Plan): readonly Said[] {
  const rated = new Set(
    [...metrics, ...coefficients].flatMap(({ name, rule }) => (rule.kind === "rated" && rule.ratings.kind === "source" ? [name] : [])),
  );
  return itemsOf(plan).flatMap(({ name, measure, target, attainment, points }): readonly Said[] => {
    const of = (part: Extract<Subject, { kind: "metric" }>["part"]): Subject => ({ kind: "metric", name, part });
    const isOpen = target !== undefined && constantAt(plan, target) === undefined;
    return [
      [measure, of(rated.has(name) ? "rating" : "measure")],
      [attainment, of("attainment")],
      [isOpen ? target : undefined, of("target")],
      [points, of("points")],
    ];
  });
}

function columns({ nodes }: Plan, sources: readonly SourceContract[]): readonly Said[] {
  const people = peopleSource(sources);
  return [...nodes.entries()].flatMap(([id, node]): readonly Said[] => {
    if (node.kind !== "person" || !people) return [];
    const type = columnOf(people, node.column)?.type.kind;
    return type === "yes-no" || type === undefined ? [] : [[id, { kind: "base", source: people.name, column: node.column }]];
  });
}

function figures(scheme: Scheme, { nodes }: Plan): readonly Said[] {
  const known = new Map(groupFiguresIn(scheme).map((of) => [saidAs(of), of]));
  return [...nodes.entries()].flatMap(([id, node]): readonly Said[] => {
    const of = "said" in node ? known.get(node.said) : undefined;
    return of ? [[id, { kind: "group", of }]] : [];
  });
}

/** A monthly average and what goes through rows by a rule are not said so. */
function rowsFigures(scheme: Scheme, { nodes }: Plan): readonly Said[] {
  const written = rowsFiguresIn(scheme);
  return [...nodes.entries()].flatMap(([id, node]): readonly Said[] => {
    const of = node.kind === "aggregate" ? written.find(({ span }) => isSameSpan(span, node.span)) : undefined;
    if (!of) return [];
    const at = written.filter((each) => isSameExpression(each, of)).map(({ span }) => span);
    return [[id, { kind: "rows", of, at }]];
  });
}

function pastFigures(scheme: Scheme, { nodes }: Plan): Givable["past"] {
  const written = everyObjectIn(scheme).filter((each): each is Past => "kind" in each && each.kind === "past" && "fn" in each);
  const found = new Map<NodeId, readonly PastFigure[]>();
  for (const [id, node] of nodes.entries()) {
    const past = node.kind === "past" ? written.find(({ span }) => isSameSpan(span, node.span)) : undefined;
    if (past) found.set(id, figuresIn(past, id));
  }
  return found;
}

function figuresIn({ fn, of, now, count, cycle }: Past, node: NodeId): readonly PastFigure[] {
  const backs = fn === "previous" ? [count] : Array.from({ length: now ? count - 1 : count }, (_, back) => back + 1);
  const read = everyObjectIn(of).filter(
    (each): each is PastColumn => "kind" in each && (each.kind === "column" || each.kind === "past-grade"),
  );
  const once = [...new Map(read.map((each) => [each.column, each])).values()];
  return once.map((each) => ({ of: each, backs, cycle, node }));
}

/** Where an example of some nodes begins: the nearest figures that it can give, and whether rows of data stand in the way. */
export type Leaves = { readonly nodes: readonly NodeId[]; readonly past: readonly PastFigure[]; readonly needsRows: boolean };

export function leavesUnder(roots: readonly NodeId[], { nodes }: Plan, givable: Givable): Leaves {
  const seen = new Set<NodeId>(roots);
  const leaves: NodeId[] = [];
  const past: PastFigure[] = [];
  let needsRows = false;
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = nodes[id];
    if (!node) continue;
    if (node.kind === "aggregate") needsRows = true;
    if (node.kind === "past") past.push(...(givable.past.get(id) ?? []));
    for (const operand of operandsOf(node)) {
      if (seen.has(operand)) continue;
      seen.add(operand);
      if (givable.nodes.has(operand)) leaves.push(operand);
      else open.push(operand);
    }
  }
  // A root that is itself a column or a figure of a group is where it begins.
  return { nodes: [...leaves, ...roots.filter((root) => isFigure(nodes[root]?.kind) && givable.nodes.has(root))], past, needsRows };
}

function isFigure(kind: Plan["nodes"][number]["kind"] | undefined): boolean {
  return kind === "aggregate" || kind === "group" || kind === "headcount" || kind === "person";
}
