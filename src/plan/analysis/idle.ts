import { compare, type Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { NodeOf } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import type { Plan } from "../plan.ts";
import type { Values } from "./along/run.ts";
import { takenIn } from "./along/taken.ts";
import { type Along, plainOf } from "./along/value.ts";
import { curveOf } from "./curve/curve.ts";
import { extremesOf } from "./curve/extremes.ts";
import { onGrid } from "./pieces/grid.ts";
import type { Variable } from "./variable/variable.ts";

/** Several ways that one variable can run through the plan. */
export type Runs = { readonly variable: Variable; readonly courses: readonly { readonly values: Values }[] };

/** Branches of choices that no value of the variable takes, by their spans. What takes the rest may well have nothing left. */
export function idleBranches(runs: Runs, plan: Plan): readonly Span[] {
  return nodesOf("choose", runs, plan).flatMap(({ node }) => {
    const taken = runs.courses.map(({ values }) => branchesTaken(node, values, runs.variable));
    if (taken.includes(undefined)) return [];
    return node.branches.flatMap(({ span }, index) => (taken.some((branches) => branches?.has(index)) ? [] : [span]));
  });
}

/** What takes the rest, where it has nothing left, by its span. */
export function idleRests(runs: Runs, plan: Plan): readonly Span[] {
  return nodesOf("choose", runs, plan).flatMap(({ node }) => {
    const taken = runs.courses.map(({ values }) => branchesTaken(node, values, runs.variable));
    const isTaken = taken.some((branches) => !branches || branches.has(node.branches.length));
    return node.otherwise && !isTaken ? [node.otherwise.span] : [];
  });
}

/** Undefined where it cannot be told. */
function branchesTaken(node: NodeOf<"choose">, values: Values, { domain }: Variable): ReadonlySet<number> | undefined {
  const pieces = onGrid(
    takenIn(node, (id) => values.get(id) ?? [], domain),
    domain.grid,
  );
  if (pieces.some(({ value }) => typeof value !== "number" && value.kind === "open")) return undefined;
  return new Set(pieces.flatMap(({ value }) => (typeof value === "number" ? [value] : [])));
}

/** Steps that never count one, by their spans. */
export function idleSteps(runs: Runs, plan: Plan): readonly Span[] {
  const { grid } = runs.variable.domain;
  return nodesOf("steps", runs, plan)
    .filter(({ id }) => runs.courses.every(({ values }) => isNothing(values.get(id) ?? [], grid)))
    .map(({ node }) => node.span);
}

function isNothing(along: Along, grid: Fraction | undefined): boolean {
  const pieces = onGrid(along, grid);
  if (pieces.some(isMore)) return false;
  const extremes = extremesOf(curveOf(pieces, "plain", grid));
  return extremes?.lowest.value?.n === 0n && extremes.highest.value?.n === 0n;
}

/** A figure that is seen at once not to be nothing. */
function isMore({ value, on: { low, high } }: Along[number]): boolean {
  const form = plainOf(value);
  if (!form || form.steps.length > 0) return false;
  return form.slope.n === 0n ? form.start.n !== 0n : !low || !high || compare(low.value, high.value) < 0;
}

type Found<K extends "choose" | "steps"> = { readonly id: NodeId; readonly node: NodeOf<K> };

/** What lies behind the variable is not followed. */
function nodesOf<K extends "choose" | "steps">(kind: K, { variable, courses: [first] }: Runs, { nodes }: Plan): readonly Found<K>[] {
  return [...(first?.values.keys() ?? [])].flatMap((id): readonly Found<K>[] => {
    const node = nodes[id];
    return node?.kind === kind && !variable.seeds.has(id) ? [{ id, node: node as NodeOf<K> }] : [];
  });
}
