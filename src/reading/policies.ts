import type { Fraction } from "../number/fraction.ts";
import type { Metric, Policy } from "../scheme/types/metric.ts";
import { groupText } from "./expressions.ts";
import type { Voice } from "./voice.ts";

/** What stands in for points that are missing or not applicable, where the text says so. */
export function policiesText(
  { ifMissing, ifNotApplicable }: Metric,
  full: Fraction | undefined,
  award: (figure: Fraction) => string,
  voice: Voice,
): readonly string[] {
  const { item } = voice.words;
  return [
    ...(ifMissing ? [policyText(ifMissing, item.missing, full && award(full), voice)] : []),
    ...(ifNotApplicable ? [policyText(ifNotApplicable, item.notApplicable, full && award(full), voice)] : []),
  ];
}

function policyText(policy: Policy, when: string, full: string | undefined, voice: Voice): string {
  const { item } = voice.words;
  if (policy.kind === "average") return item.average(when, groupText(policy.of, voice));
  return item.policies[policy.kind](when, full ?? "");
}
