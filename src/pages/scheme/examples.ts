import type { Plan } from "../../plan/plan.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Example, ExampleItem } from "../../scheme/types/example.ts";
import type { CheckedProgram } from "../../scheme/types/program.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { positionAt } from "../../text/source.ts";
import type { WorkedExample } from "../view.ts";
import { same, type Words } from "../words.ts";

type Subject = ExampleItem["subject"];
/** What a subject is called, and in which unit its value is. */
type Told = { readonly name: Words; readonly unit: Unit };

/** The examples of a scheme, item by item. The checker computes them, so what is printed holds. */
export function examplesOf(
  scheme: Scheme,
  plan: Plan,
  program: CheckedProgram,
  texts: ReadonlyMap<string, string>,
): readonly WorkedExample[] {
  const told = (subject: Subject): Told => subjectOf(subject, scheme, plan, program);
  const items = (list: readonly ExampleItem[]): readonly Words[] =>
    list.map(({ subject, value }) => itemText(told(subject), value, scheme));
  return scheme.examples.map(({ label, span, given, expected }: Example) => ({
    label,
    line: positionAt(texts.get(span.file) ?? "", span.start).line,
    given: items(given),
    expected: items(expected),
  }));
}

function itemText({ name, unit }: Told, value: ExampleItem["value"], { grades }: Scheme): Words {
  const said = valueText(value, unit, grades);
  return { en: `${name.en} ${said.en}`, zh: `${name.zh} ${said.zh}` };
}

function valueText(value: ExampleItem["value"], unit: Unit, grades: Scheme["grades"]): Words {
  switch (value.kind) {
    case "number":
      return quantity(value.value, unit);
    case "text":
      return same(grades.find(({ name }) => name === value.text)?.label ?? value.text);
    case "missing":
      return { en: "missing", zh: "缺失" };
  }
}

const POINTS: Unit = { kind: "points" };

function subjectOf(subject: Subject, scheme: Scheme, plan: Plan, program: CheckedProgram): Told {
  switch (subject.kind) {
    case "metric":
      return metricPart(subject, plan);
    case "section":
      return { name: same(scheme.sections.find(({ name }) => name === subject.name)?.label ?? subject.name), unit: POINTS };
    case "pay": {
      const pay = scheme.pays.find(({ name }) => name === subject.name);
      return { name: same(pay?.label ?? subject.name), unit: { kind: "money", currency: pay?.currency ?? "CNY" } };
    }
    case "base":
      return columnOf(subject.source, subject.column, program);
    case "total":
      return { name: { en: "total", zh: "总分" }, unit: POINTS };
    case "grade":
      return { name: { en: "grade", zh: "等级" }, unit: { kind: "text" } };
  }
}

function metricPart({ name, part }: Extract<Subject, { readonly kind: "metric" }>, plan: Plan): Told {
  const metric = plan.metrics.find((each) => each.name === name);
  const label = metric?.label ?? name;
  const of = (en: string, zh: string): Words => ({ en: `${en} of ${label}`, zh: `${label}的${zh}` });
  const measured = metric?.unit ?? { kind: "number" };
  switch (part) {
    case "measure":
      return { name: same(label), unit: measured };
    case "target":
      return { name: of("target", "目标"), unit: measured };
    case "attainment":
      return { name: of("attainment", "完成率"), unit: { kind: "percent" } };
    case "rating":
      return { name: of("rating", "评分"), unit: { kind: "number" } };
    case "points":
      return { name: same(label), unit: POINTS };
  }
}

function columnOf(source: string, column: string, { sources }: CheckedProgram): Told {
  const found = sources.find(({ name }) => name === source)?.columns.find(({ name }) => name === column);
  const unit: Unit = found?.type.kind === "number" ? found.type.unit : { kind: "text" };
  return { name: same(found?.headers[0] ?? column), unit };
}
