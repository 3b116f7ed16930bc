import type { Fraction } from "../../number/fraction.ts";
import type { NodeId } from "../node-id.ts";
import type { Plan } from "../plan.ts";
import type { Chart, Course } from "./chart.ts";
import type { Witness } from "./finding.ts";
import type { Bound } from "./reach.ts";
import type { Subject } from "./subject.ts";
import { type Given, givenAt } from "./variable/variable.ts";

/** What a node gives where the chart's variable is at a value. */
export function witnessAt(plan: Plan, { variable }: Chart, { seeds }: Course, node: NodeId, at: Fraction, gives: Fraction): Witness {
  return { plan, given: givenAt({ ...variable, seeds }, at), node, gives };
}

/** A bound that is reached, seen to be. */
export function witnessOf(plan: Plan, node: NodeId, { value, given }: Bound): readonly Witness[] {
  return value && given ? [{ plan, given, node, gives: value }] : [];
}

/** The total with every metric at its most or its least, where each of them reaches it. */
export function extremeTotal({ plan, metrics, ranges }: Subject, which: "least" | "most"): readonly Witness[] {
  const end = ranges[plan.total.points]?.[which === "most" ? "high" : "low"];
  const parts = metrics.map(({ reach }) => reach?.[which].given);
  if (!end || parts.some((part) => part === undefined)) return [];
  const given: Given = new Map(parts.flatMap((part) => [...(part ?? [])]));
  return [{ plan, given, node: plan.total.points, gives: end.value }];
}
