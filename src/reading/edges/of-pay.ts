import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type Fraction, multiply } from "../../number/fraction.ts";
import { runAlong } from "../../plan/analysis/along/run.ts";
import { type Curve, curveOf, type Part } from "../../plan/analysis/curve/curve.ts";
import { within } from "../../plan/analysis/pieces/pieces.ts";
import { constantAt, type Site } from "../../plan/analysis/variable/of-metric.ts";
import { payVariable } from "../../plan/analysis/variable/of-pay.ts";
import type { Variable } from "../../plan/analysis/variable/variable.ts";
import type { NodeId } from "../../plan/node-id.ts";
import { roundedTo } from "../../plan/places.ts";
import type { PayPlan, Plan } from "../../plan/plan.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Expression } from "../../scheme/types/expression.ts";
import type { Pay } from "../../scheme/types/pay.ts";
import type { Edge, EdgeValue, Reading } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { NUMBER } from "../../scheme/units/unit.ts";
import { inWords } from "../expressions.ts";
import { stepText } from "../stretch.ts";
import type { Table } from "../types.ts";
import { phrase, type Setting } from "../voice.ts";
import { both } from "../words/words.ts";
import { alike } from "./alike.ts";
import { computedBy, extentOf } from "./charted.ts";
import { edgesOf, sorted } from "./places.ts";
import { isSmooth, stepOf } from "./step.ts";
import { type Around, changesAt, tableAround, valuesAround } from "./table.ts";
import { writtenPlaces } from "./written.ts";

/** The edges of a pay on the figure that it hangs on, and that figure itself. */
export type AroundPay = Around & {
  readonly variable: Variable;
  readonly unit: Unit;
  readonly planned: PayPlan;
  /** Shares of a base that nobody knows: amounts are for a base of a round figure. */
  readonly isScaled: boolean;
  readonly hasMoreTreads: boolean;
};

/** Undefined for a pay that goes by grades or places, which say it themselves, or by several figures. */
export function aroundPay(pay: Pay, site: Site): AroundPay | undefined {
  const planned = site.plan.pays.find(({ name }) => name === pay.name);
  if (!planned || pay.rows.some(({ grades, when }) => grades ?? when)) return undefined;
  const [node, base] = [stageOf(planned, "pay"), stageOf(planned, "base")];
  const variable = node === undefined ? undefined : payVariable(node, base, site);
  if (node === undefined || !variable) return undefined;
  const { curve, isScaled } = curveFor(planned, node, variable, site);
  const unit = unitOf(variable, site);
  const named = writtenIn(pay, variable, site.plan);
  const isEven = isEvenly(pay);
  const step = stepOf(unit, variable, named, isEven);
  const { edges, hasMoreTreads } = edgesOf(curve, step, named, pay.rule?.kind === "shape" && !isEven);
  const at = computedBy(site.plan, variable);
  const changing = edges.filter((edge) => changesAt(edge, step, (value) => at(value, planned.amount)));
  const all = edges.length === 0 ? [] : sorted([...changing, ...named]);
  return { edges: all, step, on: extentOf(curve), variable, unit, planned, isScaled, hasMoreTreads };
}

/** What a pay comes to one step around every edge, bounds and rounding included. */
export function payTable(pay: Pay, site: Site, setting: Setting, note?: "rowCaption"): readonly Table[] {
  const around = aroundPay(pay, site);
  if (!around || around.edges.length === 0) return [];
  const { variable, unit, planned, isScaled, hasMoreTreads, step } = around;
  const reads = payReads(variable, pay, site, setting);
  const at = computedBy(site.plan, variable);
  const money: Unit = { kind: "money", currency: pay.currency };
  const places = roundedTo(site.plan.nodes, planned.amount) ?? 0;
  const none = both(({ document }) => document.none);
  const caption = phrase(setting, (voice) => {
    const { document, language } = voice.words;
    return [
      document.edgesCaption(reads[language], stepText(step, unit, voice)),
      ...(hasMoreTreads ? [document.edgeStairs] : []),
      ...(note ? [document[note]] : []),
      ...(isScaled && variable.scale ? [document.forBase(quantity(variable.scale, money)[language])] : []),
    ].join(document.between);
  });
  const amount = (value: Fraction): Bilingual => {
    const paid = at(value, planned.amount);
    return paid ? quantity(paid, money, places) : none;
  };
  const columns = [
    { heading: reads, at: alike(valuesAround(around), unit, variable.show) },
    { heading: both(({ document }) => document.amount), at: amount },
  ];
  return [tableAround(around, caption, columns)];
}

/** The amount as paid; where it hangs on a base that nobody knows, the shares of it before bounds and rounding. */
function curveFor(
  { amount }: PayPlan,
  node: NodeId,
  variable: Variable,
  { plan }: Site,
): { readonly curve: Curve; readonly isScaled: boolean } {
  const along = (part: Part, of: NodeId): Curve => {
    const values = runAlong(plan, [of], variable.seeds, variable.domain).get(of) ?? [];
    return within(curveOf(values, part, variable.domain.grid), variable.usual);
  };
  const plain = along("plain", amount);
  const isScaled = variable.seeds.size > 1 && plain.some(({ value }) => value === undefined);
  return isScaled ? { curve: along("scaled", node), isScaled } : { curve: plain, isScaled };
}

function stageOf({ milestones }: PayPlan, of: "pay" | "base"): NodeId | undefined {
  return milestones.find(({ stage, part }) => stage === of && part === "value")?.node;
}

function unitOf({ seeds }: Variable, { plan }: Site): Unit {
  const [driver] = seeds.keys();
  return (driver === undefined ? undefined : plan.nodes[driver]?.unit) ?? NUMBER;
}

/** What the amount goes by: the total, a part of an item, or another figure. */
export function payReads({ seeds }: Variable, { rule }: Pay, { plan }: Site, setting: Setting): Bilingual {
  const [driver] = seeds.keys();
  if (driver === plan.total.points) return both(({ document }) => document.reads.total);
  for (const metric of plan.metrics) {
    const part = (["points", "attainment", "measure"] as const).find((each) => metric[each] === driver);
    if (part)
      return phrase(setting, ({ words: { expression, document } }) =>
        document.heading(expression.partOf[part](expression.quoted(metric.label))),
      );
  }
  const read = rule?.kind === "shape" ? rule.reads : rule?.kind === "tiers" ? rule.tiers.by : undefined;
  return read
    ? phrase(setting, (voice) => voice.words.document.heading(inWords(read, voice)))
    : both(({ document }) => document.reads.value);
}

/** Whether small changes of the figure make small changes of the amount. */
function isEvenly({ rule }: Pay): boolean {
  if (rule?.kind === "tiers") return rule.tiers.mode === "marginal" && rule.tiers.rows.every(({ amount }) => amount.n === 0n);
  return rule?.kind === "shape" && isSmooth(rule.rule);
}

/** The places that the text names, as far as they are known on the figure that is followed. */
function writtenIn({ rule, rows }: Pay, variable: Variable, plan: Plan): readonly Fraction[] {
  const known = (edge: Edge | undefined): readonly Fraction[] => (edge?.value.kind === "constant" ? [edge.value.value] : []);
  if (!rule) return rows.flatMap(({ from, to }) => [...known(from), ...known(to)]);
  if (rule.kind === "tiers") {
    const places = rule.tiers.rows.flatMap(({ from, to }) => [...known(from), ...known(to)]);
    return onMeasure(rule.tiers.by, places, variable, plan);
  }
  return rule.kind === "shape" ? writtenPlaces(rule.rule, (edge, reading) => placeIn(edge, reading, rule.target)) : [];
}

/** Edges in parts of the target, where that is a fixed figure: of a pay in proportion to the total its full points. */
function placeIn(edge: EdgeValue, reading: Reading, target: Expression | undefined): Fraction | undefined {
  const times = edge.kind === "target" ? edge.times : reading === "attainment" && target ? edge.value : undefined;
  if (times) return target?.kind === "constant" ? multiply(times, target.value) : undefined;
  return edge.kind === "constant" ? edge.value : undefined;
}

/** Edges on an attainment, where it is its measure that is followed: so many times the target, if that is a fixed figure. */
function onMeasure(by: Expression, places: readonly Fraction[], { seeds }: Variable, plan: Plan): readonly Fraction[] {
  const metric = by.kind === "metric" && by.part === "attainment" ? plan.metrics.find(({ name }) => name === by.name) : undefined;
  if (!metric || metric.attainment === undefined || seeds.has(metric.attainment)) return places;
  const target = metric.target === undefined ? undefined : constantAt(plan, metric.target);
  return target ? places.map((place) => multiply(place, target)) : [];
}
