import type { Person } from "../../../plan/inputs.ts";
import type { NodeId } from "../../../plan/node-id.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { GroupTrace, Run, Trace } from "../evaluation.ts";
import type { Absent, Value } from "../value.ts";
import type { Part } from "./operations.ts";

/** Somebody on the way through their plan, layer by layer. */
export type Traveller = {
  readonly person: Person;
  readonly plan: Plan;
  readonly run: Run & { readonly trace: Trace };
  readonly groups: Map<NodeId, GroupTrace>;
  /** What they lack, as soon as a result is lacking: from then on they are in no figure. */
  lacks?: Absent;
};

/** One of the people an operation is taken of, and what their plan gives to it. */
export type Member = { readonly traveller: Traveller; readonly part: Part };

/** @throws RangeError for a node that does not stand yet */
export function valueIn({ traveller }: Member, node: NodeId): Value {
  const value = traveller.run.values[node];
  if (value === undefined) throw new RangeError(`node ${node} is read before it stands`);
  return value;
}

/** The node that the operation is in a member's own plan; nobody reads it where the plan only lends. */
export function nodeOf({ part }: Member): NodeId {
  return part.ids[0] ?? part.of ?? 0;
}

/** What an operation comes to for one of the group, and what it says besides. */
export type Outcome = { readonly value: Value; readonly trace?: Partial<GroupTrace> };

/** Outcomes of those who take part, and what everyone else of the group has. */
export type Outcomes = {
  readonly each: ReadonlyMap<Member, Outcome>;
  /** @param node where it stands in the plan of somebody else of the group */
  readonly otherwise?: (node: NodeId) => Outcome;
};
