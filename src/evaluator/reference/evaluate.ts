import type { Fraction } from "../../number/fraction.ts";
import type { NodeId } from "../../plan/node-id.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Evaluation, emptyTrace, type Inputs } from "./evaluation.ts";
import { runGraph } from "./operations.ts";
import { isNumber, type Value } from "./value.ts";

/** Computes every node of a plan for one person, exactly. */
export function evaluate(plan: Plan, inputs: Inputs): Evaluation {
  const values: Value[] = [];
  const trace = emptyTrace();
  runGraph(plan.nodes, { inputs, values, trace });
  return { inputs, values, ...trace };
}

/** @throws RangeError for a node that the plan has not. */
export function valueAt({ values }: Pick<Evaluation, "values">, node: NodeId): Value {
  const value = values[node];
  if (value === undefined) throw new RangeError(`no node ${node}`);
  return value;
}

/** @throws TypeError where the value is no number. */
export function numberAt(evaluation: Pick<Evaluation, "values">, node: NodeId): Fraction {
  const value = valueAt(evaluation, node);
  if (!isNumber(value)) throw new TypeError(`node ${node} is no number`);
  return value;
}
