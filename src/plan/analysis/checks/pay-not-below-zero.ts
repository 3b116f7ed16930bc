import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction, fraction, multiply, negate, ONE, ZERO } from "../../../number/fraction.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import { isSettlingFloor } from "../../../scheme/pays/settling-floor.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Pay } from "../../../scheme/types/pay.ts";
import type { Node } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import type { Plan } from "../../plan.ts";
import type { Check } from "../check.ts";
import { pointUnderZero } from "../curve/under-zero.ts";
import type { Finding } from "../finding.ts";
import type { PaySubject } from "../pay.ts";
import { type Ranges, rangesOf, rangesWith } from "../ranges/ranges.ts";
import type { Subject } from "../subject.ts";

/**
 * A base or a formula that can go under zero, since something is subtracted in
 * it, has a floor that does not hang on it, or says that it has none. Steps are asked about where they
 * are read, and a row says its amount itself.
 */
export const payNotBelowZero: Check = (subject) => {
  const asked = subject.pays.flatMap((paid) => {
    const { floor, noFloor, fines } = paid.pay;
    const open = isSettlingFloor(floor) || noFloor || fines ? [] : computedIn(paid, subject.plan);
    // Whatever the formula takes off, a share of the base is left; only of a negative base it is one.
    const computed = floor ? open.filter(({ as }) => as === "base") : open;
    return computed.length > 0 ? [{ paid, computed }] : [];
  });
  if (asked.length === 0) return [];
  const ranges = usualRanges(subject);
  return asked.flatMap(({ paid, computed }) => computed.flatMap((each) => ofPay(paid, each, ranges, subject.plan)).slice(0, 1));
};

/** What a pay computes itself: its base, or what it then pays by a formula or by formulas of its rows. */
type Computed = { readonly node: NodeId; readonly as: "base" | "formula" | "rows" };

function computedIn({ pay }: PaySubject, { pays, nodes }: Plan): readonly Computed[] {
  const milestones = pays.find(({ name }) => name === pay.name)?.milestones ?? [];
  return milestones.flatMap(({ stage, part, node: at }): readonly Computed[] => {
    const [only] = pay.rows.length === 1 ? pay.rows : [];
    const node = (stage === "pay" && only?.otherwise && !only.when && onlyResult(nodes[at])) || at;
    if (part !== "value" || !isComputed(nodes[node])) return [];
    if (stage === "base") return [{ node, as: "base" }];
    return stage === "pay" && hasFormula(pay) ? [{ node, as: pay.rule?.kind === "expression" || node !== at ? "formula" : "rows" }] : [];
  });
}

/** What is paid in any case. */
function onlyResult(node: Node | undefined): NodeId | undefined {
  return node?.kind === "choose" && node.branches.length === 0 ? node.otherwise?.result : undefined;
}

function isComputed(node: Node | undefined): boolean {
  return node?.kind === "arithmetic" || node?.kind === "sum" || node?.kind === "unary" || node?.kind === "choose";
}

function hasFormula({ rule, rows }: Pay): boolean {
  return (
    rule?.kind === "expression" ||
    rows.some(({ result }) => result.kind === "expression") ||
    (rule?.kind === "shape" && rule.rule.kind === "bands" && rule.rule.rows.some(({ result }) => result.kind === "expression"))
  );
}

/** As ranges are where what is collected is not under zero, nor is the total. */
function usualRanges({ plan, sources }: Subject): Ranges {
  const facts = { sources, cycle: plan.cycle, usual: true } as const;
  const total = new Map([[plan.total.points, { low: { value: ZERO, closed: true } }]]);
  return rangesWith(total, rangesOf(plan.nodes, facts), plan.nodes, facts);
}

function ofPay({ pay, paid, why: open }: PaySubject, { node, as }: Computed, ranges: Ranges, { nodes }: Plan): readonly Finding[] {
  const money = { kind: "money", currency: pay.currency } as const;
  const place = nodes[node]?.span ?? pay.span;
  const told = (why: Bilingual, amount: Bilingual): Diagnostic => finding("pay-below-zero", place, { pay: pay.name, why, amount });
  const isUnder = reachesUnderZero(ranges[node]);
  if (as === "base") {
    const amount = quantity(multiply(EXAMPLE, leastShare(pay)), money);
    return isUnder ? [{ diagnostic: told((pay.floor ? withItsFloor : ofBase)(quantity(EXAMPLE, money)), amount), witnesses: [] }] : [];
  }
  const point = paid && pointUnderZero(paid.curve, paid.nudge);
  if (paid && point)
    return [{ diagnostic: told(at(paid.showFigure(point.at)), paid.showPay(point.value)), witnesses: [paid.witness(point)] }];
  // Within its row a formula may never come to what it could by itself, and along one figure all is known.
  if (as === "rows" || (paid && !open) || !isUnder) return [];
  return [{ diagnostic: told(tooMuch(quantity(negate(EXAMPLE), money)), quantity(EXAMPLE, money)), witnesses: [] }];
}

function reachesUnderZero(range: Interval | undefined): boolean {
  return range !== undefined && (range.low === undefined || range.low.value.n < 0n);
}

const EXAMPLE = fraction(-1_000n);

/** What is taken of a negative base: the share of its first row, or of its floor where that takes less. */
function leastShare({ rows, floor }: Pay): Fraction {
  const [first = ONE] = rows.flatMap(({ result }) => (result.kind === "share" && result.share.n > 0n ? [result.share] : []));
  return floor?.ofBase && compare(floor.value, first) < 0 ? floor.value : first;
}

function ofBase(example: Bilingual): Bilingual {
  return { en: `Its base can be under zero: of ${example.en}`, zh: `基数可能算成负数：基数为 ${example.zh} 时，` };
}

function withItsFloor(example: Bilingual): Bilingual {
  return {
    en: `Its base can be under zero, and its floor with it: of ${example.en}`,
    zh: `基数可能算成负数，按基数算的最低额也成了负数：基数为 ${example.zh} 时，`,
  };
}

function at(figure: Bilingual): Bilingual {
  return { en: `Its formula goes under zero: at ${figure.en}`, zh: `公式可能算成负数：${figure.zh}时，` };
}

function tooMuch(example: Bilingual): Bilingual {
  return {
    en: `Its formula takes off what may be more than the rest: where that is ${example.en} more,`,
    zh: `公式减去的可能比前面的多：多出 ${example.zh} 时，`,
  };
}
