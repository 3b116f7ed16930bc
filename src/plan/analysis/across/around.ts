import { type Fraction, fraction, ONE } from "../../../number/fraction.ts";
import { type Interval, isIn } from "../../../scheme/intervals/interval.ts";
import type { Unit } from "../../../scheme/types/unit.ts";
import type { Kind } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf } from "../../operands.ts";
import type { Plan } from "../../plan.ts";
import { FACTS, isFact, type Owner, SEVERAL } from "./owners.ts";
import type { Site } from "./site.ts";

/** What results hang on besides the figure that moves. */
export type Around = {
  /** Where what hangs on several metrics meets a condition on one: by the metric's index. */
  readonly conditions: ReadonlyMap<number, ReadonlySet<NodeId>>;
  /** Conditions on facts that no metric measures: each may hold or not. */
  readonly factConditions: readonly NodeId[];
  /** Figures that no metric measures, and an example of each. */
  readonly facts: ReadonlyMap<NodeId, Fraction>;
  /** The metrics that come in, by index. */
  readonly metrics: ReadonlySet<number>;
};

/**
 * @param ends nodes below which nothing is looked for: what moves, and points that can be held as they are
 * @param driven the metric whose figure moves; undefined where it is none of theirs
 */
export function aroundOf(results: readonly NodeId[], ends: ReadonlySet<NodeId>, driven: number | undefined, site: Site): Around {
  const { owners, ranges } = site;
  const { nodes } = site.plan;
  const conditions = new Map<number, Set<NodeId>>();
  const factConditions: NodeId[] = [];
  const facts = new Map<NodeId, Fraction>();
  const metrics = new Set<number>();
  const seen = new Set<NodeId>();
  const visit = (id: NodeId, parent: Owner): void => {
    const [node, owner] = [nodes[id], owners[id]];
    if (!node || owner === undefined) return;
    const isCondition = node.unit.kind === "yes-no";
    const isMet = parent !== owner || driven === undefined;
    if (isCondition && owner >= 0 && isMet) conditions.set(owner, (conditions.get(owner) ?? new Set()).add(id));
    if (seen.has(id)) return;
    seen.add(id);
    if (owner >= 0) metrics.add(owner);
    if (owner === FACTS && !hangsOn(id, ends, nodes)) {
      if (isCondition) factConditions.push(id);
      // Of shares of one base each is its own part of it.
      else if (computed.has(node.kind)) for (const operand of operandsOf(node)) visit(operand, owner);
      else if (node.unit.kind !== "text" && node.unit.kind !== "date") facts.set(id, exampleIn(ranges[id] ?? {}, node.unit));
    } else if (!ends.has(id)) for (const operand of operandsOf(node)) visit(operand, owner);
  };
  for (const result of results) visit(result, SEVERAL);
  return { conditions, factConditions, facts, metrics };
}

/** What is made of facts is what it comes to with the examples of them. */
const computed: ReadonlySet<Kind> = new Set(["unary", "arithmetic", "sum", "extreme", "round"]);

/** Whether a fact is what moves, or made of it: a rank. */
function hangsOn(id: NodeId, ends: ReadonlySet<NodeId>, graph: Plan["nodes"]): boolean {
  const node = graph[id];
  if (ends.has(id)) return true;
  return node !== undefined && !isFact(node) && operandsOf(node).some((operand) => hangsOn(operand, ends, graph));
}

/** A base of pay to show amounts by. */
const BASE = fraction(10_000n);

function exampleIn(range: Interval, { kind }: Unit): Fraction {
  const usual = kind === "money" ? BASE : ONE;
  return isIn(usual, range) ? usual : ((range.low ?? range.high)?.value ?? usual);
}
