import type { Pay } from "../scheme/types/pay.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { payPlan, type Standing } from "./pay.ts";
import type { PayPlan } from "./plan.ts";
import type { Scope } from "./scope.ts";

/** The pays of a scheme, in the order written; one that reads another is built after it. */
export function payPlans({ pays, limits = [] }: Scheme, standing: Standing, scope: Scope): readonly PayPlan[] {
  const built = new Map<string, PayPlan>();
  const planOf = (pay: Pay): PayPlan => {
    const known = built.get(pay.name);
    if (known) return known;
    const resultOf: Scope["resultOf"] = (reference) => {
      const other = reference.kind === "pay" ? pays.find(({ name }) => name === reference.name) : undefined;
      return other && other !== pay ? planOf(other).amount : scope.resultOf(reference);
    };
    const plan = payPlan(pay, limits, standing, { ...scope, resultOf });
    built.set(pay.name, plan);
    return plan;
  };
  return pays.map(planOf);
}
