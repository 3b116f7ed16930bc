import { finding } from "../../../diagnostics/catalogue.ts";
import type { Pay } from "../../../scheme/types.ts";
import { pairOf } from "../curve/pair.ts";
import { runsOf } from "../curve/runs.ts";
import type { Check, Finding } from "../finding.ts";
import { payCurve } from "../pay.ts";
import type { Subject } from "../subject.ts";
import { inPoints } from "../words.ts";

/** A better total never pays less, unless the pay says that it may. */
export const betterPaysMore: Check = (subject) => subject.scheme.pays.flatMap((pay) => (pay.mayDecline ? [] : ofPay(pay, subject)));

function ofPay(pay: Pay, subject: Subject): readonly Finding[] {
  const paid = payCurve(pay, subject);
  if (!paid) return [];
  const { curve, nudge, show, witness } = paid;
  return runsOf(curve).flatMap((run): readonly Finding[] => {
    const pair = run.direction === 1 ? undefined : pairOf(run, curve, "high", nudge);
    if (!pair) return [];
    const { left, right } = pair;
    const slots = {
      pay: pay.name,
      left: inPoints(left.at),
      leftPay: show(left.value),
      right: inPoints(right.at),
      rightPay: show(right.value),
    };
    return [{ diagnostic: finding("better-pays-less", pay.span, slots), witnesses: [witness(left), witness(right)] }];
  });
}
