import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, equal, type Fraction } from "../../../number/fraction.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Metric } from "../../../scheme/types/metric.ts";
import type { ForEachRule } from "../../../scheme/types/rule.ts";
import { rowsOfChoice } from "../../operands.ts";
import type { Milestone, Plan } from "../../plan.ts";
import { boundingsIn } from "../bounding.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { MetricSubject } from "../metric-subject.ts";

/** Rows that say different figures come out different: no cap, floor or rounding swallows what sets them apart. */
export const rowsDiffer: Check = ({ metrics, factors, pays, plan }) => [
  ...[...metrics, ...factors].flatMap(({ metric, plan: { milestones }, show }) =>
    metric.rule.kind === "for-each" ? ofRows(metric.rule, metric, show) : ofResult(metric.name, milestones, show, plan),
  ),
  ...pays.flatMap(({ pay }) => {
    const planned = plan.pays.find(({ name }) => name === pay.name);
    return planned
      ? ofResult(pay.name, planned.milestones, (value) => quantity(value, { kind: "money", currency: pay.currency }), plan)
      : [];
  }),
];

function ofResult(what: string, milestones: readonly Milestone[], show: MetricSubject["show"], plan: Plan): readonly Finding[] {
  const rule = milestones.find(({ stage, part }) => (stage === "rule" || stage === "pay") && part === "value");
  let rows: readonly Row[] = rule ? writtenRows(rule, plan) : [];
  for (const { milestone, makes } of boundingsIn(milestones, plan)) {
    if (milestone.stage === "attainment") continue;
    const made = rows.map(({ written, comes }) => ({ written, comes: makes(comes) }));
    const pair = firstAlike(made);
    if (pair) {
      const [first, second] = pair.map(({ written }) => show(written));
      const slots = { what, first: first ?? "", second: second ?? "", by: names[milestone.part], gives: show(pair[0].comes) };
      return [{ diagnostic: finding("rows-made-equal", milestone.span, slots), witnesses: [] }];
    }
    rows = made;
  }
  return [];
}

/**
 * Of rows that all take off, or all add, and are put together from nothing: two that each come to a
 * bound alone are equal, whatever stands beside them.
 */
function ofRows({ rule, per, combine }: ForEachRule, { name, floor, cap }: Metric, show: MetricSubject["show"]): readonly Finding[] {
  if (rule.kind !== "bands" && rule.kind !== "words") return [];
  const points = rule.rows.flatMap(({ result }) => (result.kind === "points" ? [result.points] : []));
  if (points.length < rule.rows.length) return [];
  const way = points.every(({ n }) => n <= 0n) ? "floor" : points.every(({ n }) => n >= 0n) ? "cap" : undefined;
  const bounds = [per && { combine: per.combine, bound: per[way ?? "cap"] }, { combine, bound: way === "floor" ? floor : cap }];
  for (const each of bounds) {
    if (!way || each?.combine === "average") return [];
    const bound = each?.bound;
    const past = points.filter((value) => bound && compare(value, bound.value) * (way === "cap" ? 1 : -1) >= 0);
    const [first, second] = distinct(past);
    if (!bound || !first || !second) continue;
    const slots = { what: name, first: show(first), second: show(second), by: names[way], gives: show(bound.value) };
    return [{ diagnostic: finding("rows-made-equal", bound.span, slots), witnesses: [] }];
  }
  return [];
}

function distinct(values: readonly Fraction[]): readonly Fraction[] {
  return values.filter((value, index) => values.findIndex((other) => equal(value, other)) === index);
}

/** What a row says, and what has become of it so far. */
type Row = { readonly written: Fraction; readonly comes: Fraction };

/** The figures of a choice, each once and the highest first; none where a row gives anything else. */
function writtenRows({ node }: Milestone, { nodes }: Plan): readonly Row[] {
  const choice = nodes[node];
  if (choice?.kind !== "choose") return [];
  const results = rowsOfChoice(choice).map(({ result }) => nodes[result]);
  const figures = results.flatMap((result) => (result?.kind === "constant" ? [result.value] : []));
  if (figures.length < results.length) return [];
  return figures
    .toSorted((a, b) => compare(b, a))
    .flatMap((written, index, all) => (all[index - 1] && equal(written, all[index - 1] ?? written) ? [] : [{ written, comes: written }]));
}

function firstAlike(rows: readonly Row[]): readonly [Row, Row] | undefined {
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next && equal(row.comes, next.comes)) return [row, next];
  }
  return undefined;
}

const names: Readonly<Record<Milestone["part"], Bilingual>> = {
  value: { en: "the rule", zh: "规则" },
  cap: { en: "the cap", zh: "封顶" },
  floor: { en: "the floor", zh: "最低分" },
  round: { en: "the rounding", zh: "取整" },
};
