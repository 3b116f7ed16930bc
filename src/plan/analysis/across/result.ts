import type { Bilingual } from "../../../diagnostics/diagnostic.ts";
import { type Fraction, fraction } from "../../../number/fraction.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Metric } from "../../../scheme/types/metric.ts";
import type { Pay } from "../../../scheme/types/pay.ts";
import type { Scheme } from "../../../scheme/types/scheme.ts";
import type { Span } from "../../../text/source.ts";
import type { NodeId } from "../../node-id.ts";
import type { MetricPlan, Plan } from "../../plan.ts";
import { fixed, type Value } from "../along/value.ts";
import { inPoints } from "../words.ts";

/** What a person comes out with, as a figure of which more is better. */
export type Result = {
  readonly named: Bilingual;
  readonly node: NodeId;
  readonly span: Span;
  readonly figureOf: (value: Value) => Value;
  readonly show: (figure: Fraction) => Bilingual;
  /** What the evaluator says where it is that figure. */
  readonly told: (figure: Fraction) => Fraction | string;
};

export function totalResult(scheme: Scheme, { total }: Plan): Result {
  return {
    named: { en: "the total", zh: "总分" },
    node: total.limited[0] ?? total.points,
    span: scheme.total.span,
    figureOf: (value) => value,
    show: (figure) => {
      const { en, zh } = inPoints(figure);
      return { en: `a total of ${en}`, zh: `总分${zh}` };
    },
    told: (figure) => figure,
  };
}

/** Points of a metric that hang on other metrics too. */
export function pointsResult({ name, ruleSpan }: Metric, { points }: MetricPlan): Result {
  return {
    named: { en: name, zh: name },
    node: points,
    span: ruleSpan,
    figureOf: (value) => value,
    show: (figure) => {
      const { en, zh } = inPoints(figure);
      return { en: `${en} in “${name}”`, zh: `“${name}”${zh}` };
    },
    told: (figure) => figure,
  };
}

/** The grade before shares of the group move people: how many grades are worse. */
export function gradeResult({ grades }: Scheme, { grade }: Plan): Result | undefined {
  const node = grade?.milestones.findLast(({ stage }) => stage === "grade")?.node;
  const [best] = grades;
  if (node === undefined || !best) return undefined;
  const gradeAt = ({ n }: Fraction) => grades[grades.length - 1 - Number(n)];
  return {
    named: { en: "the grade", zh: "等级" },
    node,
    span: best.span,
    figureOf: (value) =>
      value.kind === "text" ? fixed(fraction(grades.length - 1 - grades.findIndex(({ name }) => name === value.text))) : value,
    show: (figure) => {
      const label = gradeAt(figure)?.label ?? "";
      return { en: `grade “${label}”`, zh: `等级“${label}”` };
    },
    told: (figure) => gradeAt(figure)?.name ?? "",
  };
}

export function payResult({ name, currency, span }: Pay, { pays }: Plan): Result | undefined {
  const planned = pays.find((pay) => pay.name === name);
  const node = planned?.limited[0] ?? planned?.amount;
  if (node === undefined) return undefined;
  return {
    named: { en: name, zh: name },
    node,
    span,
    figureOf: (value) => value,
    show: (figure) => {
      const { en, zh } = quantity(figure, { kind: "money", currency });
      return { en: `${en} of “${name}”`, zh: `“${name}”${zh}` };
    },
    told: (figure) => figure,
  };
}
