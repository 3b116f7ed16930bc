import type { AggregateFn, Expression } from "./types/expression.ts";

/** Whether a measure is so much per month: a monthly average, or one in proportion to it. */
export function isMonthly(measure: Expression): boolean {
  return isInProportionTo(["monthly-average"], measure);
}

/** Whether a measure grows with the length of the period: a sum or a count, or in proportion to one. */
export function addsUp(measure: Expression): boolean {
  return isInProportionTo(["sum", "count"], measure);
}

function isInProportionTo(fns: readonly AggregateFn[], measure: Expression): boolean {
  const holds = (part: Expression): boolean => isInProportionTo(fns, part);
  switch (measure.kind) {
    case "aggregate":
      return fns.includes(measure.fn);
    case "negate":
    case "absolute":
    case "floor":
    case "ceil":
    case "round":
      return holds(measure.of);
    case "minimum":
    case "maximum":
      return measure.of.some(holds);
    case "arithmetic":
      // A ratio of two such measures is a plain ratio again.
      if (measure.op === "/") return holds(measure.left) && !holds(measure.right);
      return holds(measure.left) || holds(measure.right);
    case "if":
      return holds(measure.then) || holds(measure.otherwise);
    default:
      return false;
  }
}
