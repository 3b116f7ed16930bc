import { finding } from "../../../diagnostics/catalogue.ts";
import type { Check } from "../check.ts";
import { pairOf } from "../curve/pair.ts";
import { runsOf } from "../curve/runs.ts";
import { mainDirection } from "../curve/shape.ts";
import type { Finding } from "../finding.ts";
import type { PaySubject } from "../pay.ts";

/** A better total never pays less, nor a better figure where pay goes by one, unless the pay says that it may. */
export const betterPaysMore: Check = ({ pays }) => pays.flatMap((subject) => (subject.pay.mayDecline ? [] : ofPay(subject)));

function ofPay({ pay, paid }: PaySubject): readonly Finding[] {
  if (!paid) return [];
  const { curve, better: known, nudge, showFigure, showPay, witness } = paid;
  const runs = runsOf(curve);
  if (!known && runs.length < 2) return [];
  const better = known ?? mainDirection(runs, curve);
  return runs.flatMap((run): readonly Finding[] => {
    const pair = run.direction === better ? undefined : pairOf(run, curve, "high", nudge);
    if (!pair) return [];
    const { left, right } = pair;
    const slots = {
      pay: pay.name,
      left: showFigure(left.at),
      leftPay: showPay(left.value),
      right: showFigure(right.at),
      rightPay: showPay(right.value),
    };
    return [{ diagnostic: finding("better-pays-less", pay.span, slots), witnesses: [witness(left), witness(right)] }];
  });
}
