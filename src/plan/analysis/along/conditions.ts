import type { Interval } from "../../../scheme/intervals/interval.ts";
import type { NodeOf } from "../../graph.ts";
import type { Sign } from "../pieces/form.ts";
import { everywhere } from "../pieces/pieces.ts";
import { bySign } from "./amounts.ts";
import { type Along, difference, isAmount, lacking, open, type Value, yesNo } from "./value.ts";

type CompareOp = NodeOf<"compare">["op"];

const holds: Readonly<Record<CompareOp, (order: Sign) => boolean>> = {
  "=": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

export function compared(op: CompareOp, a: Value, b: Value, on: Interval): Along {
  if (isAmount(a) && isAmount(b)) return bySign(difference(a, b), on, (order) => yesNo(holds[op](order)));
  const order = orderOf(a, b);
  if (order !== undefined) return everywhere(on, yesNo(holds[op](order)));
  return everywhere(on, a.kind === "none" || b.kind === "none" ? lacking([a, b]) : open("others"));
}

/** Of texts by their characters, as the evaluator does. */
function orderOf(a: Value, b: Value): Sign | undefined {
  if (a.kind === "text" && b.kind === "text") return a.text === b.text ? 0 : a.text < b.text ? -1 : 1;
  if (a.kind === "yes-no" && b.kind === "yes-no") return a.holds === b.holds ? 0 : a.holds ? 1 : -1;
  return undefined;
}

/** Two conditions joined. One side can settle it, whatever the other is. */
export function logic(op: "and" | "or", a: Value, b: Value): Value {
  const settling = op === "or";
  const settles = (value: Value): boolean => value.kind === "yes-no" && value.holds === settling;
  if (settles(a) || settles(b)) return yesNo(settling);
  return a.kind === "yes-no" && b.kind === "yes-no" ? yesNo(!settling) : lacking([a, b]);
}
