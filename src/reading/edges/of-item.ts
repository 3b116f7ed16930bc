import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { roundedTo } from "../../plan/places.ts";
import type { MetricPlan, Plan } from "../../plan/plan.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Metric } from "../../scheme/types/metric.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { POINTS } from "../../scheme/units/unit.ts";
import { stepText } from "../stretch.ts";
import type { Table } from "../types.ts";
import { phrase, type Setting } from "../voice.ts";
import { both } from "../words/words.ts";
import { alike } from "./alike.ts";
import { aroundItem } from "./around-item.ts";
import type { Charted } from "./charted.ts";
import { type Column, tableAround, valuesAround } from "./table.ts";

/** What is said besides of a table. */
export type Note = "whereOpen" | "rowCaption";

/** What comes out, and what the first column is of where that is not the figure of the item itself. */
type Result = { readonly unit: Unit; readonly planned: MetricPlan; readonly plan: Plan; readonly reads?: Bilingual };

/** Values of what the rule of an item reads, and what they give, around every edge; none for a rule without an edge. */
export function edgeTable(metric: Metric, charted: Charted, result: Result, setting: Setting, notes: readonly Note[]): readonly Table[] {
  const { planned, plan } = result;
  const { unit, read, hasMoreTreads, ...around } = aroundItem(metric, charted, planned, plan);
  if (around.edges.length === 0) return [];
  const reads = result.reads ?? both(({ document }) => document.reads[metric.rule.kind === "rated" ? "rating" : read]);
  const caption = phrase(setting, (voice) => {
    const { language, document } = voice.words;
    const sentences = [document.edgesCaption(reads[language], stepText(around.step, unit, voice))];
    return [...sentences, ...(hasMoreTreads ? [document.edgeStairs] : []), ...notes.map((note) => document[note])].join(document.between);
  });
  const columns: readonly Column[] = [
    { heading: reads, at: alike(valuesAround(around), unit, charted.variable.show) },
    ...(planned.marks === undefined ? [] : [resultColumn("marks", planned.marks, charted, plan, POINTS)]),
    resultColumn(result.unit.kind === "points" ? "points" : "factor", planned.points, charted, plan, result.unit),
  ];
  return [tableAround(around, caption, columns)];
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
