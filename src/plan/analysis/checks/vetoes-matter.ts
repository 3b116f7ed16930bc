import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { compare, equal, type Fraction } from "../../../number/fraction.ts";
import type { Grade, Veto } from "../../../scheme/types/scheme.ts";
import { isSameSpan } from "../../../text/source.ts";
import type { NodeOf } from "../../graph.ts";
import type { NodeId } from "../../node-id.ts";
import type { Plan } from "../../plan.ts";
import { neededFor, runAlong, type Seeds } from "../along/run.ts";
import { numberOf } from "../along/value.ts";
import type { Check } from "../check.ts";
import { type FigureBehind, figureBehind } from "../conditions/figure-behind.ts";
import { onGrid } from "../pieces/grid.ts";
import { zipped } from "../pieces/pieces.ts";
import type { Subject } from "../subject.ts";
import { twinsOf } from "../variable/twins.ts";
import { inPoints } from "../words.ts";

/** Whoever a veto is for would have more without it, and does not come out at the top. */
export const vetoesMatter: Check = (subject) =>
  (subject.scheme.vetoes ?? []).flatMap((veto) => {
    const value = veto.then.kind === "grade" ? undefined : mostGiven(veto.then, subject);
    if (value) return [{ diagnostic: finding("veto-gives-most", veto.span, { veto: veto.label, value: inPoints(value) }), witnesses: [] }];
    const what = veto.then.kind === "grade" ? keptGrade(veto.then.atMost, subject) : keptPoints(veto, veto.then.value, subject);
    return what ? [{ diagnostic: finding("veto-without-effect", veto.span, { veto: veto.label, what }), witnesses: [] }] : [];
  });

/** The points that a veto sets, where they are all that there are to be had. */
function mostGiven(then: Exclude<Veto["then"], { readonly kind: "grade" }>, { scheme: { total, metrics } }: Subject): Fraction | undefined {
  const full = then.kind === "total" ? total.outOf : metrics.find(({ name }) => name === then.name)?.weight;
  return full && full.n > 0n && compare(then.value, full) >= 0 ? then.value : undefined;
}

/** A grade over which no total comes. */
function keptGrade(atMost: string, { scheme: { grades }, total }: Subject): Bilingual | undefined {
  const limit = grades.findIndex(({ name }) => name === atMost);
  const { high } = total.variable.domain;
  const isOut = ({ from }: Grade): boolean =>
    high !== undefined && from?.value.kind === "constant" && compare(from.value.value, high.value) > 0;
  const label = grades[limit]?.label;
  return label !== undefined && grades.slice(0, limit).every(isOut) ? { en: `“${label}” at most`, zh: `最高只到“${label}”` } : undefined;
}

/** Points that are what the veto makes them wherever it holds: shown where its condition hangs on one figure. */
function keptPoints({ span }: Veto, value: Fraction, subject: Subject): Bilingual | undefined {
  const { plan } = subject;
  const choice = plan.nodes.find((node): node is NodeOf<"choose"> => node.kind === "choose" && isSameSpan(node.span, span));
  const [branch] = choice?.branches ?? [];
  const figure = branch && figureBehind([branch.when], subject);
  if (!choice?.otherwise || !branch || !figure) return undefined;
  const without = choice.otherwise.result;
  const values = runAlong(plan, [branch.when, without], seedsFor(figure, without, plan), figure.on);
  const both = onGrid(zipped(values.get(branch.when) ?? [], values.get(without) ?? []), figure.on.grid);
  const held = both.filter(({ value: [condition] }) => condition.kind !== "yes-no" || condition.holds);
  const isKept = ([condition, points]: (typeof held)[number]["value"]): boolean => {
    const number = numberOf(points);
    return condition.kind === "yes-no" && number !== undefined && equal(number, value);
  };
  return held.length > 0 && held.every((each) => isKept(each.value)) ? onlyPoints(value) : undefined;
}

function onlyPoints(value: Fraction): Bilingual {
  const { en, zh } = inPoints(value);
  return { en, zh: `只得${zh}` };
}

/** The figure may be written once more in what the veto is on. */
function seedsFor({ key, seeds }: FigureBehind, without: NodeId, { nodes }: Plan): Seeds {
  const value = seeds.get(key);
  if (!value) return seeds;
  const again = twinsOf(key, neededFor(nodes, [without], seeds), nodes);
  return new Map([...seeds, ...again.map((node) => [node, value] as const)]);
}
