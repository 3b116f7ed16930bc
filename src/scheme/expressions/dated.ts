import { ORIGIN } from "../../periods/day-count.ts";
import type { Expression } from "../types/expression.ts";
import { DATE } from "../units/unit.ts";

/** A date as a place on a line of days, where rules have their edges; what a metric measures is one already. */
export function dated(date: Expression): Expression {
  const { span } = date;
  if (date.kind === "metric") return date;
  return { kind: "elapsed", in: "day", from: { kind: "date", iso: ORIGIN, unit: DATE, span }, to: date, unit: DATE, span };
}
