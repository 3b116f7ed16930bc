import { finding } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { equal, type Fraction, subtract } from "../../../number/fraction.ts";
import { perCycle } from "../../../periods/cycle.ts";
import type { DraftMetric, DraftRule, DraftScheme } from "../../draft.ts";
import { everyObjectIn } from "../../expressions/inside.ts";
import type { MetricPart } from "../../expressions/scope.ts";
import type { Check } from "../check.ts";

/** A target that is written is one that someone is held against: by the metric's rule, or by something that reads the metric. */
export const targetUnread: Check = (scheme) => {
  if (!scheme.whole) return [];
  const suspects = scheme.metrics.filter((metric) => isSuspect(metric, scheme));
  if (suspects.length === 0) return [];
  const read = targetsReadIn(scheme);
  return suspects.flatMap(({ name, rule, target }) =>
    !rule || !target || read.has(name) ? [] : [finding("target-unread", target.span, { metric: name, reads: readings[rule.kind] })],
  );
};

/** An attainment cap beside it is a finding of its own. */
function isSuspect({ rule, target, attainmentCap, complete, measured }: DraftMetric, { cycle }: DraftScheme): boolean {
  if (!rule || !target || attainmentCap || !complete || !measured) return false;
  // A formula without the measure shows it, and gives points for something else.
  if (rule.kind === "points" && !everyObjectIn(rule).some((part) => isReading(part) && part.part === "measure")) return false;
  const figures = target.kind === "literal" ? [target.value, ...inCycle(target, cycle)] : [];
  return !everyObjectIn(rule).some((part) => isTarget(part) || figures.some((figure) => isFigure(part, figure) || isAround(part, figure)));
}

function inCycle({ value, per }: Extract<DraftMetric["target"], { kind: "literal" }>, cycle: DraftScheme["cycle"]): readonly Fraction[] {
  const whole = per && perCycle(value, per, cycle);
  return whole ? [whole] : [];
}

/** Reads the attainment, or stands at the target. */
function isTarget(part: object): boolean {
  if ("reading" in part && part.reading === "attainment") return true;
  if (!("kind" in part)) return false;
  return part.kind === "target" || (part.kind === "proportional" && ("variant" in part || !("span" in part)));
}

/** An edge written as the figure that the target is. */
function isFigure(part: object, figure: Fraction): boolean {
  return "kind" in part && part.kind === "constant" && "value" in part && isFraction(part.value) && equal(part.value, figure);
}

/** 93% to 97% of a target of 95%: a row whose edges lie as far under it as over it. */
function isAround(part: object, figure: Fraction): boolean {
  const [from, to] = ["from" in part ? edgeOf(part.from) : undefined, "to" in part ? edgeOf(part.to) : undefined];
  return from !== undefined && to !== undefined && equal(subtract(figure, from), subtract(to, figure));
}

/** The figure of a row's edge. */
function edgeOf(edge: unknown): Fraction | undefined {
  const value = isObject(edge) && "value" in edge && "inclusive" in edge ? edge.value : undefined;
  return isObject(value) && "kind" in value && value.kind === "constant" && "value" in value && isFraction(value.value)
    ? value.value
    : undefined;
}

function isFraction(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "n" in value && "d" in value;
}

/** The metrics whose target, stretch target or attainment something of the scheme reads. */
function targetsReadIn({ metrics, coefficients, vetoes, outcomes, total, pays, grades, distributions, limits }: DraftScheme) {
  const names = new Set<string>();
  for (const part of everyObjectIn([metrics, coefficients, vetoes, outcomes, total, pays, grades, distributions, limits])) {
    if (isReading(part) && aims.has(part.part)) names.add(part.name);
    // A pay by what a metric measures may have rows at shares of its target.
    if ("aims" in part && "reads" in part && isObject(part.reads) && isReading(part.reads)) names.add(part.reads.name);
  }
  return names;
}

const aims: ReadonlySet<MetricPart> = new Set(["target", "stretch", "attainment"]);

function isReading(part: object): part is { readonly kind: "metric"; readonly name: string; readonly part: MetricPart } {
  return "kind" in part && part.kind === "metric" && "name" in part && "part" in part;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const measured = { en: "what is measured itself", zh: "口径的数值本身" } as const;

/** What a rule reads that reads no target. */
const readings = {
  anchor: measured,
  bands: measured,
  curve: measured,
  proportional: measured,
  points: measured,
  words: { en: "the words that are given", zh: "评语" },
  rated: { en: "the ratings", zh: "评分" },
  matrix: { en: "the two figures of its table", zh: "矩阵的两个因素" },
  "for-each": { en: "one row at a time", zh: "逐行的数据" },
} as const satisfies Record<DraftRule["kind"], Bilingual>;
