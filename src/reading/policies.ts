import type { Fraction } from "../number/fraction.ts";
import type { Metric, Policy } from "../scheme/types/metric.ts";
import { groupText } from "./expressions.ts";
import type { Voice } from "./voice.ts";

/** What stands in for points that are missing or not applicable, where the text says so. */
export function policiesText(
  { ifMissing, ifNotApplicable, weight }: Metric,
  award: (figure: Fraction) => string,
  voice: Voice,
): readonly string[] {
  const { item } = voice.words;
  return [
    ...(ifMissing ? [policyText(ifMissing, item.missing, weight && award(weight), voice)] : []),
    ...(ifNotApplicable ? [policyText(ifNotApplicable, item.notApplicable, weight && award(weight), voice)] : []),
  ];
}

function policyText(policy: Policy, when: string, full: string | undefined, voice: Voice): string {
  const { item } = voice.words;
  if (policy.kind === "average") return item.average(when, groupText(policy.of, voice));
  return item.policies[policy.kind](when, full ?? "");
}
