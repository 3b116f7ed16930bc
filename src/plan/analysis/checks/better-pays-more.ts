import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction } from "../../../number/fraction.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Pay, PayResult } from "../../../scheme/types/pay.ts";
import type { Grade } from "../../../scheme/types/scheme.ts";
import type { Check } from "../check.ts";
import { pairOf } from "../curve/pair.ts";
import { runsOf } from "../curve/runs.ts";
import { mainDirection } from "../curve/shape.ts";
import type { Finding } from "../finding.ts";
import { type PaySubject, shareOfBase } from "../pay.ts";

/** A better total never pays less, nor a better figure where pay goes by one, unless the pay says that it may. */
export const betterPaysMore: Check = ({ pays, scheme, plan }) =>
  pays.flatMap((subject) => {
    if (subject.pay.mayDecline) return [];
    const isMoved = scheme.distributions?.length && plan.grade && subject.pay.rows.some(({ grades }) => grades);
    return isMoved ? ofGrades(subject.pay, scheme.grades) : ofPay(subject);
  });

/** Where shares of the group move people between grades, the rows say by themselves what each grade is paid. */
function ofGrades({ name, currency, rows, span }: Pay, grades: readonly Grade[]): readonly Finding[] {
  const paid = grades.map((grade) => {
    const row = rows.find((each) => !each.when && (each.otherwise || each.grades?.includes(grade.name)));
    return { grade, result: row?.result };
  });
  return paid.flatMap(({ grade, result }, index): readonly Finding[] => {
    const next = paid[index + 1];
    const [own, worse] = [amountIn(result), amountIn(next?.result)];
    // Nothing is nothing, as an amount and as a share.
    const isAlike = result?.kind === next?.result?.kind || own?.n === 0n || worse?.n === 0n;
    if (!next || !own || !worse || !isAlike || compare(own, worse) >= 0) return [];
    const isShare = next.result?.kind === "share";
    const show = (value: Fraction): Bilingual => (isShare ? shareOfBase(value) : quantity(value, { kind: "money", currency }));
    const slots = {
      pay: name,
      left: gradeInWords(next.grade),
      leftPay: show(worse),
      right: gradeInWords(grade),
      rightPay: show(own),
    };
    return [{ diagnostic: finding("better-pays-less", span, slots), witnesses: [] }];
  });
}

function amountIn(result: PayResult | undefined): Fraction | undefined {
  if (result?.kind === "share") return result.share;
  return result?.kind === "amount" ? result.amount : undefined;
}

function gradeInWords({ label }: Grade): Bilingual {
  return { en: `grade “${label}”`, zh: `等级“${label}”` };
}

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
