import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { decimalPlaces, toText } from "../../number/decimal.ts";
import { add, compare, divide, equal, HUNDRED, multiply, ZERO } from "../../number/fraction.ts";
import { roundToPlaces } from "../../number/round.ts";
import { quantity } from "../quantity.ts";
import type { Report } from "../report.ts";
import type { TargetGoal, Targets } from "../types/targets.ts";
import type { Unit } from "../types/unit.ts";
import type { WrittenShare } from "./tree.ts";

/** Parts that are shown in a sum; of more, the first few. */
const SHOWN = 4;

/** Whether amounts of this unit add up; a percentage of the whole is not the sum of its parts'. */
export function isAdditive({ kind }: Unit): boolean {
  return kind !== "percent" && kind !== "ratio";
}

/** Each split adds up to its whole, or says that it is partial and stays within it. */
export function reportSums({ goals, splits, unit }: Targets, report: Report): void {
  if (!isAdditive(unit)) return;
  const byName = new Map(goals.map((goal) => [goal.name, goal]));
  for (const split of splits) {
    const whole = byName.get(split.of);
    const parts = split.parts.flatMap((name) => byName.get(name) ?? []);
    const sum = parts.map(({ amount }) => amount).reduce(add, ZERO);
    const order = whole ? compare(sum, whole.amount) : 0;
    if (!whole || order === 0 || (split.partial && order < 0)) continue;
    const slots = { of: calledBy(whole), parts: sumText(parts, unit), sum: quantity(sum, unit), whole: quantity(whole.amount, unit) };
    report(finding(split.partial ? "targets-over" : "targets-sum", split.span, slots));
  }
}

/** A share written beside is the amount's, rounded as it is written: 3,500 of 12,000 is 29.2%. */
export function reportShares(shares: readonly WrittenShare[], { goals, unit }: Targets, report: Report): void {
  const byName = new Map(goals.map((goal) => [goal.name, goal]));
  for (const { share, of, part } of shares) {
    const [whole, own] = [byName.get(of), byName.get(part)];
    if (!whole || !own || whole.amount.n === 0n) continue;
    const places = decimalPlaces(share.value.d) ?? 0;
    const actual = roundToPlaces(multiply(divide(own.amount, whole.amount), HUNDRED), places, "half-up");
    if (share.mark === "percent" && equal(actual, share.value)) continue;
    const slots = {
      amount: quantity(own.amount, unit),
      whole: quantity(whole.amount, unit),
      actual: `${toText(actual)}%`,
      written: `${toText(share.value)}${share.mark === "percent" ? "%" : ""}`,
    };
    report(finding("target-share", share.span, slots));
  }
}

/** `north 30,000,000 CNY + east 35,000,000 CNY`, of many the first few. */
export function sumText(parts: readonly Pick<TargetGoal, "name" | "label" | "amount">[], unit: Unit): Bilingual {
  const terms = (language: keyof Bilingual): string => {
    const shown = parts
      .slice(0, parts.length > SHOWN ? SHOWN - 1 : SHOWN)
      .map((part) => `${calledBy(part)} ${quantity(part.amount, unit)[language]}`);
    return [...shown, ...(parts.length > SHOWN ? ["…"] : [])].join(" + ");
  };
  return { en: terms("en"), zh: terms("zh") };
}

function calledBy({ name, label }: Pick<TargetGoal, "name" | "label">): string {
  return label ?? name;
}
