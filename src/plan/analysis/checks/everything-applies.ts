import { finding } from "../../../diagnostics/catalogue.ts";
import type { Interval } from "../../../scheme/intervals/interval.ts";
import type { PayRow } from "../../../scheme/types/pay.ts";
import { isSameSpan, isWithin, type Span } from "../../../text/source.ts";
import type { Plan } from "../../plan.ts";
import type { Chart } from "../chart.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { idleBranches, idleRests, idleSteps } from "../idle.ts";
import type { MetricSubject } from "../metric-subject.ts";
import { intervalOf, reachOf } from "../reach.ts";
import type { Subject } from "../subject.ts";
import { inPoints, rangeInWords } from "../words.ts";

/** Every row and every step of a rule, and every row of pay by totals, is there for some value. */
export const everythingApplies: Check = (subject) => [
  ...[...subject.metrics, ...subject.factors].flatMap((metric) => ofMetric(metric, subject.plan)),
  ...subject.views.flatMap(({ subject: view, plan }) => (view.metric.rule.kind === "matrix" ? [] : ofMetric(view, plan))),
  ...ofPays(subject),
];

function ofMetric({ metric, plan: planned, chart, why }: MetricSubject, plan: Plan): readonly Finding[] {
  // Where a curve goes flat beyond its ends is said for good measure.
  if (!chart || why || metric.rule.kind === "curve") return [];
  const steps = idleSteps(chart, plan);
  // A side of which nothing is said keeps the rule's own span.
  const branches = idleBranches(chart, plan).filter(
    (row) => !isSameSpan(row, metric.rule.span) && !steps.some((step) => isWithin(step, row)),
  );
  const rests = givingRests(metric.rule);
  const rows = [...branches, ...(rests.length > 0 ? among(idleRests(chart, plan), rests) : [])];
  if (steps.length + rows.length === 0) return [];
  const slots = { metric: metric.name, what: metric.name, range: rangeInWords(valuesRead(chart, planned), chart.variable.show) };
  const [row, ...others] = rows;
  // Rows on another scale are one mistake.
  const related = others.map((place) => ({ place, note: { en: "nor in this one", zh: "这一档也没有" } }));
  return [
    ...steps.map((span) => finding("slope-never-applies", span, slots)),
    ...(row ? [finding("row-never-applies", row, slots, { related })] : []),
  ].map(unwitnessed);
}

/** A row for the rest that gives nothing is written for good measure, and may well have nothing left. */
function givingRests(rule: MetricSubject["metric"]["rule"]): readonly Span[] {
  if (rule.kind !== "bands") return [];
  const gives = ({ result }: (typeof rule.rows)[number]): boolean => result.kind !== "points" || result.points.n !== 0n;
  return rule.rows.filter((row) => row.otherwise && gives(row)).map(({ span }) => span);
}

function among(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return spans.filter((span) => others.some((other) => isSameSpan(span, other)));
}

/** The values of the variable, up to the cap on attainment where there is one. */
function valuesRead(chart: Chart, { milestones }: MetricSubject["plan"]): Interval {
  const capped = milestones.find(({ stage, part }) => stage === "attainment" && part === "cap");
  const reach = capped && reachOf(chart, capped.node);
  return reach ? intervalOf(reach) : isBounded(chart.variable.domain) ? chart.variable.domain : chart.variable.usual;
}

function isBounded({ low, high }: Interval): boolean {
  return low !== undefined || high !== undefined;
}

/** A row by grades is idle where its grade is, which is told there. */
function ofPays({ scheme, plan, total: { variable, values } }: Subject): readonly Finding[] {
  const byTotal = scheme.pays.flatMap(({ name, rows }) =>
    rows.filter(({ grades, otherwise, result }) => !grades && !(otherwise && isNothing(result))).map(({ span }) => ({ name, span })),
  );
  const range = rangeInWords(variable.domain, inPoints);
  const runs = { variable, courses: [{ values }] };
  return [...idleBranches(runs, plan), ...idleRests(runs, plan)].flatMap((span) => {
    const row = byTotal.find((each) => isSameSpan(each.span, span));
    return row ? [unwitnessed(finding("row-never-applies", span, { what: row.name, range }))] : [];
  });
}

function isNothing(result: PayRow["result"]): boolean {
  return (result.kind === "share" && result.share.n === 0n) || (result.kind === "amount" && result.amount.n === 0n);
}

function unwitnessed(diagnostic: Finding["diagnostic"]): Finding {
  return { diagnostic, witnesses: [] };
}
