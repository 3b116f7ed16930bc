import type { Interval } from "../../../scheme/intervals/interval.ts";
import type { NodeOf } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import { everywhere, joined, mapped, type Pieces, zipped } from "../pieces/pieces.ts";
import { type Along, NONE, type Value } from "./value.ts";

/** Which branch a choice takes along the variable (`otherwise` counts as the last), or what there is instead of one. */
export type Taken = Pieces<number | Value>;

export function takenIn({ branches, otherwise }: NodeOf<"choose">, at: (node: NodeId) => Along, on: Interval): Taken {
  const rest: Taken = everywhere<number | Value>(on, otherwise ? branches.length : NONE);
  const all = branches.reduceRight<Taken>((below, { when }, index) => {
    const next = mapped(zipped(at(when), below), ([condition, after]): number | Value => {
      if (condition.kind !== "yes-no") return condition;
      return condition.holds ? index : after;
    });
    return joined(next, (a, b) => typeof a === "number" && a === b);
  }, rest);
  return all;
}
