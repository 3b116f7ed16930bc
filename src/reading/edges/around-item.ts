import { isAmount } from "../../plan/analysis/along/value.ts";
import { sameForm, VARIABLE } from "../../plan/analysis/pieces/form.ts";
import { placeOf } from "../../plan/analysis/variable/target.ts";
import type { MetricPlan, Plan } from "../../plan/plan.ts";
import { type Interval, intersection, isIn } from "../../scheme/intervals/interval.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Rule } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import type { Charted } from "./charted.ts";
import { edgesOf, sorted } from "./places.ts";
import { isSmooth, stepOf } from "./step.ts";
import { type Around, changesAt } from "./table.ts";
import { writtenPlaces } from "./written.ts";

/** The edges of an item on the figure that it hangs on, the step beside them, and what that is in. */
export type AroundItem = Around & { readonly unit: Unit; readonly read: Read; readonly hasMoreTreads: boolean };

/** As written, as reached by slopes and bounds, and of staircases the first and the last treads. */
export function aroundItem(metric: Metric, charted: Charted, planned: MetricPlan, plan: Plan): AroundItem {
  const { variable, curve } = charted;
  const { rule, attainmentCap } = metric;
  const on = rule.kind === "rated" ? intersection(charted.on, scaleOf(rule)) : charted.on;
  const unit = unitOf(charted, planned);
  const read = readOf(charted, planned);
  const placed = writtenPlaces(rule, (edge, reading) => placeOf(edge, reading, variable, planned, plan));
  const capped = attainmentCap && read === "attainment" ? [attainmentCap.value] : [];
  const named = sorted([...placed, ...capped]).filter((place) => isIn(place, on));
  const step = (rule.kind === "rated" && rule.step) || stepOf(unit, variable, named, isSmooth(rule));
  const { edges, hasMoreTreads } = edgesOf(curve, step, named, !isSmooth(rule));
  const changing = edges.filter((edge) => changesAt(edge, step, (value) => charted.at(value, planned.points)));
  return { edges: sorted([...changing, ...named]), step, on, unit, read, hasMoreTreads };
}

/** Nobody rates outside the scale. */
function scaleOf({ from, to }: Extract<Rule, { readonly kind: "rated" }>): Interval {
  return { low: { value: from, closed: true }, high: { value: to, closed: true } };
}

/** What the figure is that an item hangs on. */
export type Read = "attainment" | "measure" | "ratio";

function readOf({ variable: { seeds } }: Charted, { measure, attainment }: MetricPlan): Read {
  if (measure !== undefined && seeds.has(measure) && measure !== attainment) return "measure";
  if (attainment !== undefined && seeds.has(attainment)) return attainment === measure ? "measure" : "attainment";
  return "ratio";
}

/** Shares of a target that only the data know are percentages, distances from it are in the measure's unit. */
function unitOf(charted: Charted, planned: MetricPlan): Unit {
  if (readOf(charted, planned) !== "measure") return PERCENT;
  const seed = charted.variable.seeds.get(planned.measure ?? -1);
  const isShare = charted.variable.scale !== undefined && seed !== undefined && isAmount(seed) && sameForm(seed.scaled, VARIABLE);
  return isShare ? PERCENT : planned.unit;
}
