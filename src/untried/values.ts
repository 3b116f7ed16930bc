import { add, type Fraction, fraction, ONE, subtract } from "../number/fraction.ts";
import { dayAfter, dayBefore } from "../periods/calendar.ts";
import { constantAt, type Site } from "../plan/analysis/variable/of-metric.ts";
import type { NodeId } from "../plan/node-id.ts";
import type { Plan } from "../plan/plan.ts";
import { aroundItem } from "../reading/edges/around-item.ts";
import { chartedItem } from "../reading/edges/charted.ts";
import { stepOf } from "../reading/edges/step.ts";
import { itemsOf } from "../results/subject.ts";
import type { ExampleItem } from "../scheme/types/example.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { PastFigure } from "./givable.ts";

type Value = ExampleItem["value"];

/** Figures worth trying: what a node is held against, and a step on either side; what the text speaks of in any case. */
export function valuesOf(node: NodeId, scheme: Scheme, site: Site): readonly Value[] {
  const { plan } = site;
  const unit = unitOf(node, plan);
  if (unit.kind === "text") return texts(textsOf(node, plan));
  if (unit.kind === "date") return texts(textsOf(node, plan).flatMap((day) => [day, dayBefore(day), dayAfter(day)]));
  const named = [...heldAgainst(node, plan), ...edgesOf(node, scheme, site)];
  return [...beside(named, unit), ...plainValues(node, plan, unit)].map((value) => ({ kind: "number", value }));
}

/** Places are whole. */
function unitOf(node: NodeId, { nodes }: Plan): Unit {
  const of = nodes[node];
  const isPlace = of?.kind === "group" && (of.fn === "rank" || of.fn === "rank-from-last");
  return isPlace ? { kind: "count" } : (of?.unit ?? { kind: "number" });
}

/** The same of a column of earlier results. */
export function pastValues({ of, node }: PastFigure, plan: Plan): readonly Value[] {
  if (of.kind === "past-grade") return texts([...new Set(of.called.map(([, grade]) => grade))]);
  const past = plan.nodes[node];
  const graph = past?.kind === "past" ? past.of : [];
  const constants = graph.flatMap((each) => (each.kind === "constant" ? [each.value] : []));
  return [...beside(constants, of.unit), fraction(1n)].map((value) => ({ kind: "number", value }));
}

function texts(all: readonly string[]): readonly Value[] {
  return all.map((text) => ({ kind: "text", text }));
}

function beside(figures: readonly Fraction[], unit: Unit): readonly Fraction[] {
  const step = stepOf(unit, { domain: {} }, figures, false);
  const found = new Map(
    figures.flatMap((each) => [each, add(each, step), subtract(each, step)]).map((each) => [`${each.n}/${each.d}`, each]),
  );
  return [...found.values()];
}

function heldAgainst(node: NodeId, plan: Plan): readonly Fraction[] {
  return plan.nodes.flatMap((each) => {
    if (each.kind !== "compare" || (each.left !== node && each.right !== node)) return [];
    return constantAt(plan, each.left === node ? each.right : each.left) ?? [];
  });
}

/** Where the rule of an item bends or meets its bounds. */
function edgesOf(node: NodeId, { metrics, coefficients = [] }: Scheme, site: Site): readonly Fraction[] {
  return [...metrics, ...coefficients].flatMap((metric) => {
    const planned = itemsOf(site.plan).find(({ name }) => name === metric.name);
    if (!planned || (planned.measure !== node && planned.attainment !== node)) return [];
    const charted = chartedItem(planned, site);
    return charted?.variable.seeds.has(node) && !charted.variable.scale ? aroundItem(metric, charted, planned, site.plan).edges : [];
  });
}

/** Full points of an item, all of a percentage, one and a hundred of anything else. */
function plainValues(node: NodeId, { metrics }: Plan, { kind }: Unit): readonly Fraction[] {
  const weight = metrics.find(({ points }) => points === node)?.weight;
  if (weight) return [weight];
  return kind === "percent" ? [ONE] : [ONE, fraction(100n)];
}

function textsOf(node: NodeId, plan: Plan): readonly string[] {
  const held = plan.nodes.flatMap((each) => {
    if (each.kind !== "compare" || (each.left !== node && each.right !== node)) return [];
    const other = plan.nodes[each.left === node ? each.right : each.left];
    return other?.kind === "text" ? [other.text] : [];
  });
  return [...new Set([...held, ...(plan.grade?.node === node ? plan.grade.grades.map(({ name }) => name) : [])])];
}
