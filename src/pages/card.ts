import { numeral } from "../number/numeral.ts";
import { roundedTo } from "../plan/places.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scored } from "../results/types.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { Context } from "./context.ts";
import type { CurveBook } from "./curve/book.ts";
import { waterfallOf } from "./figures/waterfall.ts";
import { metricRow } from "./metric-row.ts";
import { stepViews } from "./step.ts";
import { totalText } from "./totals.ts";
import type { Card } from "./view.ts";

/** Everything a scored person's page shows below the name. */
export function cardOf(person: Scored, context: Context, curves: CurveBook): Card {
  const { scheme, plan } = ruledBy(person, context);
  const { grade, rank, pay, outcomes, openOutcomes } = person;
  const { outOf } = scheme.total;
  const explanation = context.explain(scheme.name, person.evaluation);
  const page = { file: scheme.span.file, slug: context.schemeLinks.get(scheme.name)?.slug ?? scheme.name };
  const steps = new Map(explanation.metrics.map((metric) => [metric.metric, stepViews(metric.steps, page)]));
  return {
    total: totalText(person, context),
    ...(outOf && { outOf: numeral(outOf) }),
    ...(grade && { grade: grade.label }),
    ...(rank && { rank }),
    pay: pay.map((each) => payView(each, plan)),
    outcomes,
    openOutcomes: openOutcomes.map(({ label, reasons }) => ({ label, reasons: reasons.map(({ message }) => message) })),
    waterfall: waterfallOf(person, plan, totalText(person, context), context.periodName),
    metrics: person.metrics.map((metric) => metricRow(metric, scheme, plan, steps.get(metric.name) ?? [], curves)),
    overall: stepViews(explanation.overall, page),
  };
}

function payView({ name, label, amount, currency }: Scored["pay"][number], { pays, nodes }: Plan): Card["pay"][number] {
  const planned = pays.find((each) => each.name === name);
  return { label, amount: quantity(amount, { kind: "money", currency }, planned && roundedTo(nodes, planned.amount)) };
}

/** @throws RangeError where the results name a scheme that was not run: a defect, not a finding. */
function ruledBy(person: Scored, { schemes, result }: Context): { readonly scheme: Scheme; readonly plan: Plan } {
  const name = person.scheme ?? "";
  const [scheme, plan] = [schemes.get(name), result.plans.get(name)];
  if (!scheme || !plan) throw new RangeError(`${person.id} was scored under no scheme of this run`);
  return { scheme, plan };
}
