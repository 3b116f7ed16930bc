import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import { GraphBuilder } from "./builder.ts";
import { type Finished, resultNode } from "./finished.ts";
import { gradePlan } from "./grade.ts";
import { lentOperands } from "./lent.ts";
import { buildMetrics } from "./metrics.ts";
import { outcomePlan } from "./outcome.ts";
import { payPlans } from "./pays.ts";
import type { Plan } from "./plan.ts";
import type { Scope } from "./scope.ts";
import { sectionPlan } from "./section.ts";
import { type Asked, Figures } from "./together.ts";
import { totalPlan } from "./total.ts";
import { vetoedMetrics } from "./veto.ts";

type Sources = Pick<CheckedProgram, "sources">;

/** The plan of a scheme by itself: metrics, sections, total, grade and pay, in the fixed order. */
export function planOf(scheme: Scheme, sources: Sources): Plan {
  return draftOf(scheme, sources).planLending([]);
}

/** The plans of schemes that are run together, by name: each lends the figures of the others what they take of its people. */
export function plansOf(schemes: readonly Scheme[], sources: Sources): ReadonlyMap<string, Plan> {
  const drafts = schemes.map((scheme) => draftOf(scheme, sources));
  const asked = drafts.flatMap((draft) => draft.asked);
  return new Map(drafts.map(({ name, planLending }) => [name, planLending(asked)]));
}

/** A plan but for what it lends, which others have to ask for first. */
type Draft = { readonly name: string; readonly asked: readonly Asked[]; readonly planLending: (asked: readonly Asked[]) => Plan };

function draftOf(scheme: Scheme, { sources }: Sources): Draft {
  const { name, cycle } = scheme;
  const around = { graph: new GraphBuilder(), sources, figures: new Figures(name) };
  const after = (finished: Finished): Scope => ({ ...around, resultOf: (reference) => resultNode(reference, finished) });

  const measured = buildMetrics(scheme, around);
  const scored = { ...measured, metrics: vetoedMetrics(measured.metrics, scheme, after(measured)) };
  const sections = scheme.sections.map((section) => sectionPlan(section, scored.metrics, around.graph));
  const total = totalPlan(scheme, { ...scored, sections }, after({ ...scored, sections }));
  const grade = gradePlan(scheme, total.points, after({ ...scored, sections, total }));
  const results = { sections, total, ...(grade && { grade }) };
  const pays = payPlans(scheme, results, after({ ...scored, ...results }));
  const outcomes = (scheme.outcomes ?? []).map((outcome) => outcomePlan(outcome, after({ ...scored, ...results })));
  const metrics = scored.metrics.map(({ plan }) => plan);
  const coefficients = scored.coefficients.map(({ plan }) => plan);
  const { asked } = around.figures;
  const planLending: Draft["planLending"] = (others) => {
    const lent = lentOperands(others, { ...scored, ...results, pays }, after);
    return { scheme: name, cycle, nodes: around.graph.graph, metrics, coefficients, ...results, pays, outcomes, lent };
  };
  return { name, asked, planLending };
}
