import { compare, type Fraction } from "../../number/fraction.ts";
import type { NodeId } from "../node-id.ts";
import type { Milestone, Plan } from "../plan.ts";
import { roundedValue, stepOf } from "./pieces/rounded.ts";

/** A cap, a floor or a rounding in the plan: what it is of, and what it makes of a value. */
export type Bounding = {
  readonly milestone: Milestone;
  readonly of: NodeId;
  /** Of a cap or a floor. */
  readonly at?: Fraction;
  readonly makes: (value: Fraction) => Fraction;
};

/** The bounds and roundings of a result, in the order they are taken. */
export function boundingsIn(milestones: readonly Milestone[], { nodes }: Plan): readonly Bounding[] {
  return milestones.flatMap((milestone): readonly Bounding[] => {
    const node = nodes[milestone.node];
    if (milestone.part === "round" && node?.kind === "round")
      return [{ milestone, of: node.of, makes: (value) => roundedValue(value, stepOf(node), node.mode) }];
    if (milestone.part === "value" || node?.kind !== "extreme") return [];
    const [of, by] = node.of;
    const bound = by === undefined ? undefined : nodes[by];
    if (of === undefined || bound?.kind !== "constant") return [];
    const at = bound.value;
    const binds = milestone.part === "cap" ? 1 : -1;
    return [{ milestone, of, at, makes: (value) => (compare(value, at) * binds > 0 ? at : value) }];
  });
}
