import { numeral } from "../number/numeral.ts";
import { payPlaces } from "../plan/places.ts";
import type { Plan } from "../plan/plan.ts";
import { metricResult } from "../results/assess.ts";
import { explainParts } from "../results/explain-parts.ts";
import type { Explanation, Scored } from "../results/types.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { Context } from "./context.ts";
import type { CurveBook } from "./curve/book.ts";
import { waterfallOf, waterfallOfParts } from "./figures/waterfall.ts";
import { metricRow } from "./metric-row.ts";
import { stepViews } from "./step.ts";
import { totalText } from "./totals.ts";
import type { Card } from "./view.ts";
import type { Words } from "./words.ts";

/** Everything a scored person's page shows below the name. */
export function cardOf(person: Scored, context: Context, curves: CurveBook): Card {
  const ruled = ruledBy(person, context);
  const { scheme, plan } = ruled;
  const { grade, rank, pay, outcomes, openOutcomes } = person;
  const { outOf } = scheme.total;
  return {
    total: totalText(person, context),
    ...(outOf && { outOf: numeral(outOf) }),
    ...(grade && { grade: grade.label }),
    ...(rank && { rank }),
    pay: pay.map((each) => payView(each, plansOf(person, plan, context))),
    outcomes,
    openOutcomes: openOutcomes.map(({ label, reasons }) => ({ label, reasons: reasons.map(({ message }) => message) })),
    ...(partsOf(person, ruled, context, curves) ?? wholeOf(person, ruled, context, curves)),
  };
}

type Accounts = Pick<Card, "waterfall" | "metrics" | "overall" | "coefficients">;

function wholeOf(person: Scored, ruled: Ruled, context: Context, curves: CurveBook): Accounts {
  const explanation = context.explain(ruled.scheme.name, person.evaluation);
  return {
    waterfall: waterfallOf(person, ruled.plan, totalText(person, context), context.periodName),
    metrics: metricRows(person, explanation, ruled, context, curves),
    overall: stepViews(explanation.overall, pageOf(ruled, context)),
    coefficients: coefficientsOf(person, ruled, curves),
  };
}

function coefficientsOf({ evaluation }: Scored, { scheme, plan }: Ruled, curves: CurveBook): Card["coefficients"] {
  return (scheme.coefficients ?? []).flatMap((coefficient) => {
    const planned = plan.coefficients.find(({ name }) => name === coefficient.name);
    const curve = planned && curves.placeOf(metricResult(planned, evaluation), coefficient, scheme);
    return curve ? [{ name: coefficient.name, curve }] : [];
  });
}

/** Of someone who changed within the period: the measures of each part, then what they come to together. */
function partsOf(person: Scored, ruled: Ruled, context: Context, curves: CurveBook): Accounts | undefined {
  const explained = explainParts(person, { explain: context.explain, plans: context.result.plans, texts: context.texts });
  if (!explained) return undefined;
  const rows = explained.parts.flatMap(({ part, explanation }) => {
    const own = ruledBy({ ...person, scheme: part.scheme }, context);
    return metricRows(part.assessment, explanation, own, context, curves).map(({ curve, ...row }) => ({
      ...row,
      section: row.section === undefined ? part.label : `${part.label} · ${row.section}`,
      // Lines that are shared are those of the page's one scheme.
      ...(curve?.own && { curve }),
    }));
  });
  const ofParts = explained.parts.flatMap(({ part, title, explanation }) => {
    const page = pageOf(ruledBy({ ...person, scheme: part.scheme }, context), context);
    return stepViews(explanation.overall, page).map((step) => ({ ...step, title: within(title, step.title) }));
  });
  return {
    waterfall: waterfallOfParts(person, totalText(person, context), context.periodName),
    metrics: rows,
    overall: [...ofParts, ...stepViews(explained.overall, pageOf(ruled, context))],
    coefficients: [],
  };
}

function within(part: Words, title: Words): Words {
  return { en: `${part.en}: ${title.en}`, zh: `${part.zh}：${title.zh}` };
}

function metricRows(
  { metrics }: Pick<Scored, "metrics">,
  explanation: Explanation,
  ruled: Ruled,
  context: Context,
  curves: CurveBook,
): Card["metrics"] {
  const page = pageOf(ruled, context);
  const steps = new Map(explanation.metrics.map((metric) => [metric.metric, stepViews(metric.steps, page)]));
  return metrics.map((metric) => metricRow(metric, ruled.scheme, ruled.plan, steps.get(metric.name) ?? [], curves));
}

function pageOf({ scheme }: Ruled, { schemeLinks }: Context): { readonly file: string; readonly slug: string } {
  return { file: scheme.span.file, slug: schemeLinks.get(scheme.name)?.slug ?? scheme.name };
}

function payView({ name, label, amount, currency }: Scored["pay"][number], plans: readonly Plan[]): Card["pay"][number] {
  return { label, amount: quantity(amount, { kind: "money", currency }, payPlaces(name, plans)) };
}

/** Who changed has pays of several schemes. */
function plansOf({ parts = [] }: Scored, own: Plan, { result }: Context): readonly Plan[] {
  return [own, ...parts.flatMap(({ scheme }) => result.plans.get(scheme) ?? [])];
}

type Ruled = { readonly scheme: Scheme; readonly plan: Plan };

/** @throws RangeError where the results name a scheme that was not run: a defect, not a finding. */
function ruledBy(person: Pick<Scored, "id" | "scheme">, { schemes, result }: Context): Ruled {
  const name = person.scheme ?? "";
  const [scheme, plan] = [schemes.get(name), result.plans.get(name)];
  if (!scheme || !plan) throw new RangeError(`${person.id} was scored under no scheme of this run`);
  return { scheme, plan };
}
