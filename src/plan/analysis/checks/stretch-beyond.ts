import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { compare, type Fraction } from "../../../number/fraction.ts";
import { type Cycle, perCycle } from "../../../periods/cycle.ts";
import { everyPart } from "../../../scheme/expressions/walk.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Metric, Target } from "../../../scheme/types/metric.ts";
import type { Unit } from "../../../scheme/types/unit.ts";
import type { Span } from "../../../text/source.ts";
import { betterBy } from "../better.ts";
import type { Check } from "../check.ts";
import type { Direction } from "../curve/runs.ts";

/** A stretch target asks for more than the target, or for less where less is better. What only the data know is not asked about. */
export const stretchBeyond: Check = ({ metrics, scheme: { cycle } }) =>
  metrics.flatMap(({ chart, metric }) => {
    if (!metric.stretch) return [];
    const [course] = chart?.courses ?? [];
    const better = course && betterBy(metric.rule, course.usual);
    const diagnostic = better && findingOf(metric, better, cycle);
    return diagnostic ? [{ diagnostic, witnesses: [] }] : [];
  });

type Pair = { readonly target: Fraction; readonly stretch: Fraction; readonly unit: Unit; readonly who?: string; readonly span: Span };

function findingOf(metric: Metric, better: Direction, cycle: Cycle): Diagnostic | undefined {
  const easier = pairsOf(metric, cycle).find(({ target, stretch }) => compare(stretch, target) * better < 0);
  if (!easier) return undefined;
  const { target, stretch, unit, who, span } = easier;
  const whose = who === undefined ? { en: "", zh: "" } : { en: ` for ${who}`, zh: `中“${who}”` };
  const slots = { metric: metric.label, whose, stretch: quantity(stretch, unit), target: quantity(target, unit), better: ways[better] };
  return finding("stretch-not-beyond", span, slots);
}

const ways: Readonly<Record<Direction, Bilingual>> = { 1: { en: "more", zh: "越多" }, [-1]: { en: "less", zh: "越少" } };

/** The two figures as written, or those of each entry of the list that they are from. */
function pairsOf({ target, stretch }: Metric, cycle: Cycle): readonly Pair[] {
  if (!target || !stretch) return [];
  if (target.kind === "literal" && stretch.kind === "literal") {
    const [base, beyond] = [inCycle(target, cycle), inCycle(stretch, cycle)];
    return base && beyond ? [{ target: base, stretch: beyond, unit: target.unit, span: stretch.span }] : [];
  }
  const [amounts, beyond] = [entriesOf(target), entriesOf(stretch)];
  const byKey = new Map(amounts.map((entry) => [entry.key, entry]));
  return beyond.flatMap(({ key, value, span, unit }) => {
    const own = byKey.get(key);
    return own ? [{ target: own.value, stretch: value, unit, who: key, span }] : [];
  });
}

function inCycle({ value, per }: Extract<Target, { kind: "literal" }>, cycle: Cycle): Fraction | undefined {
  return per === undefined ? value : perCycle(value, per, cycle);
}

function entriesOf(aim: Target) {
  const lists = aim.kind === "expression" ? everyPart(aim.of).flatMap((part) => (part.kind === "entry" ? [part] : [])) : [];
  return lists.flatMap(({ amounts, unit }) => amounts.map((entry) => ({ ...entry, unit })));
}
