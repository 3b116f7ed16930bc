import type { Expression } from "./types.ts";

/** Whether a measure is so much per month: a monthly average, or one in proportion to it. */
export function isMonthly(measure: Expression): boolean {
  switch (measure.kind) {
    case "aggregate":
      return measure.fn === "monthly-average";
    case "negate":
    case "absolute":
    case "floor":
    case "ceil":
    case "round":
      return isMonthly(measure.of);
    case "minimum":
    case "maximum":
      return measure.of.some(isMonthly);
    case "arithmetic":
      // A ratio of two monthly averages is a plain ratio again.
      if (measure.op === "/") return isMonthly(measure.left) && !isMonthly(measure.right);
      return isMonthly(measure.left) || isMonthly(measure.right);
    case "if":
      return isMonthly(measure.then) || isMonthly(measure.otherwise);
    default:
      return false;
  }
}
