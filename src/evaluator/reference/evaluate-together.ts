import { isGroupNode, type Layers, layersOf } from "../../plan/layers.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { Plan } from "../../plan/plan.ts";
import { resultNodes } from "../../plan/results.ts";
import { type Evaluation, emptyTrace } from "./evaluation.ts";
import { bucketsOf } from "./groups/buckets.ts";
import { give } from "./groups/give.ts";
import type { Traveller } from "./groups/member.ts";
import { type Computed, provisionalAmong } from "./groups/open.ts";
import { operationsOf } from "./groups/operations.ts";
import type { Subject } from "./groups/population.ts";
import { runNode } from "./operations.ts";
import { isAbsent } from "./value.ts";

/**
 * Evaluates everyone of a period at once, where plans look at groups: layer by
 * layer for all, and before each layer the figures over people that it reads.
 * In the order of the subjects; undefined for someone without a plan.
 * @throws RangeError where a figure hangs on itself
 */
export function evaluateTogether(subjects: readonly Subject[]): readonly (Evaluation | undefined)[] {
  const begun = subjects.map(beginning);
  const travellers = begun.filter((each) => each !== undefined);
  const loose = subjects.flatMap(({ person, under }) => (under ? [] : [person]));
  const plans = [...new Set(travellers.map(({ plan }) => plan))];
  const layers = layersOf(plans);
  const operations = operationsOf(plans, layers);
  const computed: Computed[] = [];
  for (const [layer, nodes] of itinerary(plans, layers).entries()) {
    for (const operation of operations.filter((each) => each.layer === layer)) {
      const { buckets, nowhere } = bucketsOf(
        operation.node.in,
        travellers.filter(({ plan }) => operation.parts.has(plan)),
        loose,
      );
      for (const bucket of buckets) {
        give(operation, bucket);
        computed.push({ operation, bucket });
      }
      for (const { who, why } of nowhere) for (const id of operation.parts.get(who.plan)?.ids ?? []) who.run.values[id] = why;
    }
    for (const traveller of travellers) advance(traveller, nodes.get(traveller.plan) ?? []);
  }
  const provisional = provisionalAmong(computed, travellers);
  return begun.map((each) => each && evaluationOf(each, provisional.has(each)));
}

function beginning({ person, under }: Subject): Traveller | undefined {
  if (!under) return undefined;
  const { plan, inputs } = under;
  return { person, plan, run: { inputs, values: [], trace: emptyTrace() }, groups: new Map() };
}

/** The nodes of each plan that a person can compute by themselves in each layer. */
function itinerary(plans: readonly Plan[], layers: Layers): readonly ReadonlyMap<Plan, readonly NodeId[]>[] {
  const stops: Map<Plan, NodeId[]>[] = [];
  for (const plan of plans) {
    for (const [id, layer] of (layers.get(plan) ?? []).entries()) {
      while (stops.length <= layer) stops.push(new Map());
      const stop = stops[layer] ?? new Map<Plan, NodeId[]>();
      const ids = stop.get(plan) ?? [];
      stop.set(plan, ids);
      const node = plan.nodes[id];
      if (node && !isGroupNode(node)) ids.push(id);
    }
  }
  return stops;
}

/** Computes what stands in a layer; who then lacks a result is in no figure of the next ones. */
function advance(traveller: Traveller, ids: readonly NodeId[]): void {
  const { plan, run } = traveller;
  for (const id of ids) {
    const node = plan.nodes[id];
    if (node) runNode(node, run, id);
  }
  if (traveller.lacks) return;
  for (const id of resultNodes(plan)) {
    const value = run.values[id];
    if (value !== undefined && isAbsent(value)) traveller.lacks ??= value;
  }
}

function evaluationOf({ run, groups }: Traveller, provisional: boolean): Evaluation {
  const { inputs, values, trace } = run;
  return { inputs, values, ...trace, groups, provisional };
}
