import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { isAmount } from "../../plan/analysis/along/value.ts";
import { sameForm, VARIABLE } from "../../plan/analysis/pieces/form.ts";
import { placeOf } from "../../plan/analysis/variable/target.ts";
import { roundedTo } from "../../plan/places.ts";
import type { MetricPlan, Plan } from "../../plan/plan.ts";
import { isIn } from "../../scheme/intervals/interval.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { PERCENT, POINTS } from "../../scheme/units/unit.ts";
import type { Table } from "../types.ts";
import { phrase, type Setting } from "../voice.ts";
import { both } from "../words/words.ts";
import type { Charted } from "./charted.ts";
import { edgesOf, sorted } from "./places.ts";
import { isSmooth, stepOf } from "./step.ts";
import { type Column, changesAt, tableAround } from "./table.ts";
import { writtenPlaces } from "./written.ts";

/** What is said besides of a table. */
export type Note = "whereOpen" | "rowCaption";

type Result = { readonly unit: Unit; readonly planned: MetricPlan; readonly plan: Plan };

/** Values of what the rule of an item reads, and what they give, around every edge; none for a rule without an edge. */
export function edgeTable(metric: Metric, charted: Charted, result: Result, setting: Setting, notes: readonly Note[]): readonly Table[] {
  const { variable, curve, on } = charted;
  const { planned, plan } = result;
  const scaleUnit = unitOf(charted, planned);
  const cap = metric.attainmentCap?.value;
  const placed = writtenPlaces(metric.rule, (edge, reading) => placeOf(edge, reading, variable, planned, plan));
  const named = sorted([...placed, ...(cap && readOf(charted, planned) === "attainment" ? [cap] : [])]).filter((place) => isIn(place, on));
  const { rule } = metric;
  const step = (rule.kind === "rated" && rule.step) || stepOf(scaleUnit, variable, named, isSmooth(rule));
  const { edges, hasMoreTreads } = edgesOf(curve, step, named, !isSmooth(rule));
  const places = sorted([...edges.filter((edge) => changesAt(edge, step, (value) => charted.at(value, planned.points))), ...named]);
  if (places.length === 0) return [];
  const reads = both(
    ({ document }) => document.reads[notes.includes("rowCaption") ? "value" : rule.kind === "rated" ? "rating" : readOf(charted, planned)],
  );
  const caption = phrase(setting, ({ words }) => {
    const { language, document } = words;
    const sentences = [document.edgesCaption(reads[language], quantity(step, scaleUnit)[language])];
    return [...sentences, ...(hasMoreTreads ? [document.edgeStairs] : []), ...notes.map((note) => document[note])].join(document.between);
  });
  const columns: readonly Column[] = [
    { heading: reads, at: variable.show },
    ...(planned.marks === undefined ? [] : [resultColumn("marks", planned.marks, charted, plan, POINTS)]),
    resultColumn(metric.extra || result.unit.kind === "points" ? "points" : "factor", planned.points, charted, plan, result.unit),
  ];
  return [tableAround({ edges: places, step, on, caption, columns })];
}

function resultColumn(heading: "marks" | "points" | "factor", node: number, { at }: Charted, plan: Plan, unit: Unit): Column {
  const places = roundedTo(plan.nodes, node) ?? 0;
  const none = both(({ document }) => document.none);
  return {
    heading: both(({ document }) => document[heading]),
    at: (value: Fraction) => {
      const result = at(value, node);
      return result ? shown(result, unit, places) : none;
    },
  };
}

function shown(value: Fraction, unit: Unit, places: number): Bilingual {
  if (unit.kind === "points") return { en: numeral(value, places), zh: numeral(value, places) };
  return quantity(value, unit, places);
}

type Read = "attainment" | "measure" | "ratio";

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
