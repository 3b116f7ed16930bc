import { numeral } from "../number/numeral.ts";
import { roundedTo } from "../plan/places.ts";
import type { Scored } from "../results/types.ts";
import type { Context } from "./context.ts";

/** A person's score with all the decimals it was rounded to. */
export function totalText({ total, scheme }: Scored, { result }: Context): string {
  const plan = result.plans.get(scheme ?? "");
  return numeral(total, plan && roundedTo(plan.nodes, plan.total.points));
}
