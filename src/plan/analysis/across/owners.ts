import type { Kind, Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { operandsOf } from "../../operands.ts";
import type { MetricPlan, Plan } from "../../plan.ts";
import type { WrittenAgain } from "./again.ts";

/** Whose figures a node hangs on: those of one metric, by its index, or of none or several of them. */
export type Owner = number | typeof SCHEME | typeof FACTS | typeof SEVERAL;

/** Nothing but what the scheme says. */
export const SCHEME = -1;
/** Facts that no metric measures. */
export const FACTS = -2;
export const SEVERAL = -3;

/** The owner of every node, by its id. */
export type Owners = readonly Owner[];

/** What a metric measures, holds it against and attains is its own, whatever it is made of. */
export function ownersOf({ nodes }: Plan, metrics: readonly MetricPlan[], again: WrittenAgain): Owners {
  const figures = new Map(
    metrics.flatMap((metric, index) =>
      ownFigures(metric).flatMap((node) => [node, ...(again.get(node) ?? [])].map((each) => [each, index] as const)),
    ),
  );
  const owners: Owner[] = [];
  for (const [id, node] of nodes.entries()) owners.push(figures.get(id) ?? ownerOf(node, owners));
  return owners;
}

/** What is figured out of other people or of other periods is a fact to whoever does better now. */
const facts: ReadonlySet<Kind> = new Set([
  "person",
  "aggregate",
  "past",
  "headcount",
  "group",
  "months",
  "days",
  "period-day",
  "period-share",
]);

export function isFact({ kind }: Node): boolean {
  return facts.has(kind);
}

function ownerOf(node: Node, owners: Owners): Owner {
  if (isFact(node)) return FACTS;
  return operandsOf(node).reduce<Owner>((owner, operand) => together(owner, owners[operand] ?? SCHEME), SCHEME);
}

export function ownFigures({ measure, target, attainment }: MetricPlan): readonly NodeId[] {
  return [measure, target, attainment].filter((node) => node !== undefined);
}

/** Facts beside a metric's figures leave them its own. */
function together(a: Owner, b: Owner): Owner {
  if (a === b || b === SCHEME) return a;
  if (a === SCHEME) return b;
  if (a === SEVERAL || b === SEVERAL) return SEVERAL;
  if (a === FACTS) return b;
  return b === FACTS ? a : SEVERAL;
}
