import { finding } from "../../../diagnostics/catalogue.ts";
import { type Along, isAmount, isNothing } from "../along/value.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { onlyValue } from "../ranges/arithmetic.ts";
import type { Subject } from "../subject.ts";

/** Every pay is there for somebody: shown by its range, along the total, or along the one figure it goes by. */
export const paysSomething: Check = (subject) => subject.pays.flatMap((paid) => ofPay(paid, subject));

function ofPay({ pay, paid, gated }: Subject["pays"][number], { plan, ranges, total }: Subject): readonly Finding[] {
  const planned = plan.pays.find(({ name }) => name === pay.name);
  if (!planned) return [];
  const isNever =
    onlyValue(ranges[planned.amount] ?? {})?.n === 0n ||
    isNone(total.values.get(planned.amount) ?? []) ||
    (!gated && !pay.floor && paid?.curve.every(({ value }) => value !== undefined && isNothing(value)));
  return isNever ? [{ diagnostic: finding("pays-nothing", pay.span, { pay: pay.name }), witnesses: [] }] : [];
}

function isNone(along: Along): boolean {
  return along.length > 0 && along.every(({ value }) => isAmount(value) && isNothing(value.plain) && isNothing(value.scaled));
}
