import { numeral } from "../number/numeral.ts";
import { payPlaces, roundedTo } from "../plan/places.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scored } from "../results/types.ts";

type Plans = ReadonlyMap<string, Plan>;

/** A person's score with all the decimals it was rounded to: `67.00`. */
export function totalText({ scheme = "", total }: Scored, plans: Plans): string {
  const plan = plans.get(scheme);
  return numeral(total, plan && roundedTo(plan.nodes, plan.total.points));
}

/** What one line of pay gives a person; empty where it is none of theirs. Who changed has pays of several schemes. */
export function payText({ scheme = "", pay, parts = [] }: Scored, name: string, plans: Plans): string {
  const amount = pay.find((each) => each.name === name)?.amount;
  const own = [scheme, ...parts.map((part) => part.scheme)].flatMap((each) => plans.get(each) ?? []);
  return amount === undefined ? "" : numeral(amount, payPlaces(name, own));
}
