import type { Scheme } from "../../../scheme/types/scheme.ts";
import type { NodeId } from "../../node-id.ts";
import { neededFor } from "../along/run.ts";
import type { MetricSubject } from "../metric-subject.ts";
import type { PaySubject } from "../pay.ts";
import { type Decline, followed } from "./declines.ts";
import { type Driver, driversOf, rankDriver, totalDriver } from "./driver.ts";
import { suspectsOf } from "./improving.ts";
import { gradeResult, payResult, pointsResult, type Result, totalResult } from "./result.ts";
import { type Around, type Site, withOwners } from "./site.ts";
import { isOwn } from "./situations.ts";

/** What was found by following results across metrics; `open` are those of which not everything could be told. */
export type Across = { readonly declines: readonly Decline[]; readonly open: ReadonlySet<Result> };

/** Follows the total, the grade, and each pay that hangs on several figures, along every figure that may make it decline. */
export function acrossOf(scheme: Scheme, pays: readonly PaySubject[], around: Around): Across {
  const several = pays.filter(isOfSeveral);
  if (isPlain(scheme, around.metrics) && several.length === 0) return { declines: [], open: new Set() };
  const { plan } = around;
  const site = withOwners(around);
  const total = totalResult(scheme, plan);
  const grade = hasConditions(scheme) ? gradeResult(scheme, plan) : undefined;
  const paid = several.flatMap(({ pay }) => payResult(pay, plan) ?? []);
  const upTo = [total, ...(grade ? [grade] : [])];
  const runs: readonly Run[] = [
    ...driversOf(suspectsOf(total.node, site), site).map((driver) => ({ driver, results: [total] })),
    ...site.metrics.flatMap((_, index) => runsToGated(index, site)),
    ...(grade ? runsTo(grade, [total], site) : []),
    ...paid.flatMap((pay) => runsTo(pay, upTo, site)),
  ];
  return collected(runs, site);
}

/** A pay along the total alone, or along one other figure, is followed where it is charted, but for a gate that hangs on more. */
export function isOfSeveral({ pay, why, gated }: PaySubject): boolean {
  return (why === "others" || gated === true) && !pay.mayDecline && pay.rule?.kind !== "pool";
}

/** Along the other metrics that the points of one hang on. */
function runsToGated(index: number, site: Site): readonly Run[] {
  const subject = site.metrics[index];
  if (!subject || isOwn(index, site) || subject.metric.mayDecline) return [];
  const points = pointsResult(subject.metric, subject.plan);
  const read = neededFor(site.plan.nodes, [points.node], new Set()).map((node) => site.owners[node] ?? -1);
  const others = new Set(read.filter((owner) => owner >= 0 && owner !== index));
  return driversOf(others, site).map((driver) => ({ driver, results: [points] }));
}

type Run = { readonly driver: Driver; readonly results: readonly Result[] };

/** Along the total, ranks, and the metrics that come in otherwise than by the total, with what stands before. */
function runsTo(result: Result, earlier: readonly Result[], site: Site): readonly Run[] {
  const { plan, owners } = site;
  const { points, limited } = plan.total;
  const reached = neededFor(plan.nodes, [result.node], new Set([points]));
  const alone = [
    ...(reached.includes(points) ? [totalDriver(site.total, plan)] : []),
    ...reached.flatMap((node) => rankDriver(node, site) ?? []),
  ];
  // What a limit of the group leaves of the total is not followed beyond it.
  const read = limited.length > 1 ? [] : reached.filter((node) => node !== points).map((node) => owners[node] ?? -1);
  const metrics = driversOf(new Set(read.filter((owner) => owner >= 0)), site);
  return [
    ...alone.map((driver) => ({ driver, results: [result] })),
    ...metrics.map((driver) => ({ driver, results: [...earlier, result] })),
  ];
}

/** One finding for each cause. */
function collected(runs: readonly Run[], site: Site): Across {
  const declines = new Map<NodeId, Decline>();
  const open = new Set<Result>();
  for (const { driver, results } of runs) {
    const found = followed(driver, results, site);
    for (const result of found.open) open.add(result);
    for (const decline of found.declines) if (!declines.has(decline.cause.node)) declines.set(decline.cause.node, decline);
  }
  return { declines: [...declines.values()], open };
}

function hasConditions({ grades, vetoes = [] }: Scheme): boolean {
  return grades.some(({ when }) => when) || vetoes.some(({ then }) => then.kind === "grade");
}

/** Nothing but sums of metrics each by itself. */
function isPlain(scheme: Scheme, metrics: readonly MetricSubject[]): boolean {
  const { total, vetoes = [], coefficients = [] } = scheme;
  if (total.expression || vetoes.length > 0 || coefficients.length > 0 || hasConditions(scheme)) return false;
  return metrics.every(({ chart, why }) => chart?.courses.length === 1 && !why);
}
