import type { Pay } from "../types/pay.ts";
import type { Scheme } from "../types/scheme.ts";
import { markOfPool } from "./marks.ts";

/** Schemes whose pools know which other schemes of the cycle share the same amount, and which hand out one of their own by that name. */
export function withPoolMates(schemes: readonly Scheme[]): readonly Scheme[] {
  return schemes.map((scheme) => {
    const others = schemes.filter((other) => other !== scheme && other.cycle === scheme.cycle);
    return { ...scheme, pays: scheme.pays.map((pay) => withMates(pay, others)) };
  });
}

function withMates(pay: Pay, others: readonly Scheme[]): Pay {
  const { rule } = pay;
  if (rule?.kind !== "pool" || rule.pool.in.kind === "scheme") return pay;
  const mark = markOfPool(rule, pay);
  const same = others.filter(({ pays }) => pays.some(({ name, rule: other }) => name === pay.name && other?.kind === "pool"));
  const isTogether = ({ pays }: Scheme): boolean =>
    mark !== undefined && pays.some((other) => other.rule?.kind === "pool" && markOfPool(other.rule, other) === mark);
  const labels = (wanted: boolean): readonly string[] => same.filter((other) => isTogether(other) === wanted).map(({ label }) => label);
  return { ...pay, rule: { ...rule, mates: { together: labels(true), apart: labels(false) } } };
}
