import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, HUNDRED, multiply } from "../../../number/fraction.ts";
import { numeral } from "../../../number/numeral.ts";
import type { Distribution, DistributionShare } from "../../types/group.ts";
import type { Check } from "../check.ts";

/** Of one grade a group has at most so many and at least so many, the least not over the most, and each bound once. */
export const sharesOfOneGrade: Check = ({ distributions = [] }) => distributions.flatMap(ofDistribution);

function ofDistribution({ shares }: Distribution): readonly Diagnostic[] {
  const always = shares.filter(({ when }) => !when);
  return always.flatMap((share, index) => {
    const other = always.slice(0, index).find((each) => each.grades.join() === share.grades.join() && areAtOdds(each, share));
    if (!other) return [];
    return [finding("shares-of-one-grade", share.span, { grade: share.grades.join(", "), first: inWords(other), second: inWords(share) })];
  });
}

function areAtOdds(a: DistributionShare, b: DistributionShare): boolean {
  if (a.op === b.op || a.op === "exactly" || b.op === "exactly") return true;
  const [least, most] = a.op === "at-least" ? [a.amount, b.amount] : [b.amount, a.amount];
  if (least.kind === "share" && most.kind === "share") return compare(least.share, most.share) > 0;
  return least.kind === "count" && most.kind === "count" && least.count > most.count;
}

const bounds = {
  "at-most": { en: "at most", zh: "最多" },
  "at-least": { en: "at least", zh: "至少" },
  exactly: { en: "exactly", zh: "恰好" },
} satisfies Readonly<Record<DistributionShare["op"], Bilingual>>;

function inWords({ op, amount }: DistributionShare): Bilingual {
  const many = amount.kind === "share" ? `${numeral(multiply(amount.share, HUNDRED))}%` : String(amount.count);
  return { en: `${bounds[op].en} ${many}`, zh: `${bounds[op].zh}${many}${amount.kind === "count" ? "人" : ""}` };
}
