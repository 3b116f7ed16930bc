import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { valueAt } from "../../evaluator/reference/evaluate.ts";
import { evaluateGiven } from "../../evaluator/reference/given.ts";
import { type Fraction, fraction } from "../../number/fraction.ts";
import { numeral } from "../../number/numeral.ts";
import { planOf } from "../../plan/from-scheme.ts";
import { roundedTo } from "../../plan/places.ts";
import type { Plan } from "../../plan/plan.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import { POINTS } from "../../scheme/units/unit.ts";
import type { Table } from "../types.ts";
import { phrase, type Setting } from "../voice.ts";
import { both } from "../words/words.ts";
import { sorted } from "./places.ts";
import { type Around, tableAround } from "./table.ts";

/** Where nothing says how totals are rounded, a hundredth of a point. */
const PLACES = 2;

/** The edges of grades on the scale of the total, and the step that totals are rounded to. */
export function aroundGrades({ grades }: Scheme, plan: Plan): Around {
  const edges = grades.flatMap(({ from, to }) => [from, to].flatMap((edge) => (edge?.value.kind === "constant" ? edge.value.value : [])));
  const step = fraction(1n, 10n ** BigInt(roundedTo(plan.nodes, plan.total.points) ?? PLACES));
  return { edges: sorted(edges), step, on: {} };
}

/** The grade one step around every edge; none where no grade has an edge. */
export function gradeTable(setting: Setting, plan: Plan): readonly Table[] {
  const around = aroundGrades(setting.scheme, plan);
  if (around.edges.length === 0) return [];
  const { scheme, sources } = setting;
  const plain = isConditional(scheme) ? planOf(unconditional(scheme), { sources }) : plan;
  const reads = both(({ document }) => document.reads.total);
  const caption = phrase(setting, ({ words: { document, language } }) =>
    [
      document.edgesCaption(reads[language], quantity(around.step, POINTS)[language]),
      ...(isConditional(scheme) ? [document.gradesPlain] : []),
    ].join(document.between),
  );
  const columns = [
    { heading: reads, at: (total: Fraction) => ({ en: numeral(total), zh: numeral(total) }) },
    { heading: both(({ document }) => document.grade), at: (total: Fraction) => gradeAt(total, scheme, plain) },
  ];
  return [tableAround(around, caption, columns)];
}

/** Something besides the total may change a grade. */
function isConditional({ grades, vetoes = [], distributions = [] }: Scheme): boolean {
  return distributions.length > 0 || vetoes.some(({ then }) => then.kind === "grade") || grades.some(({ when }) => when);
}

/** The scheme as it grades by the total alone: where all conditions of grades hold, and nothing takes one away. */
function unconditional({ distributions: _shares, ...scheme }: Scheme): Scheme {
  const grades = scheme.grades.map(({ when: _when, ...grade }) => grade);
  return { ...scheme, grades, vetoes: [], limits: [], outcomes: [], pays: [] };
}

function gradeAt(total: Fraction, { grades }: Scheme, plan: Plan): Bilingual {
  const none = both(({ document }) => document.none);
  if (!plan.grade) return none;
  const name = valueAt(evaluateGiven(plan, new Map([[plan.total.points, total]])), plan.grade.node);
  const grade = grades.find((each) => each.name === name);
  return grade ? { en: grade.label, zh: grade.label } : none;
}
