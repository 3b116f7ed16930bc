import { unitOf } from "../number/round.ts";
import type { Rounding } from "../scheme/types/bounds.ts";
import type { Pay, PayRule } from "../scheme/types/pay.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { expressionNode } from "./expression.ts";
import type { NodeOf } from "./graph.ts";
import { groupIn } from "./group.ts";
import type { NodeId } from "./node-id.ts";
import type { Scope } from "./scope.ts";

type PoolRule = Extract<PayRule, { readonly kind: "pool" }>;

/** A part of an amount that a group shares; pays of one name that share alike share together. */
export function poolNode({ pool, span }: PoolRule, { name, round }: Pay, unit: Unit, scope: Scope): NodeId {
  const { graph, figures } = scope;
  const { amount, in: among, by, remainder } = pool;
  const group = groupIn(among, scope);
  const together = among.kind === "scheme" ? figures.own({ pool: name }) : figures.shared({ name, pool, round }, [amount, by]);
  return graph.add({
    kind: "pool",
    amount: expressionNode({ ...amount, unit }, scope),
    of: expressionNode(by, scope),
    remainder,
    ...smallestPart(round),
    in: group,
    together,
    unit,
    span,
  });
}

/** What is shared in: the step of the rounding, else the hundredth. */
function smallestPart(round: Rounding | undefined): Pick<NodeOf<"pool">, "unitOf" | "mode"> {
  return { unitOf: unitOf(round ?? { places: 2 }), mode: round?.mode ?? "half-up" };
}
