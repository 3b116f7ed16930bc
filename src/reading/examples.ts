import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import { quantity } from "../scheme/quantity.ts";
import type { Example, ExampleItem } from "../scheme/types/example.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { SourceContract } from "../scheme/types/source.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Span } from "../text/source.ts";
import { inWords } from "./expressions.ts";
import { keptText } from "./kept.ts";
import { phrase, type Setting } from "./voice.ts";

export type WorkedExample = {
  readonly label: string;
  readonly given: readonly Bilingual[];
  readonly expected: readonly Bilingual[];
  readonly span: Span;
};

type Sources = readonly SourceContract[];
type Subject = ExampleItem["subject"];
/** What a subject is called, and in which unit its value is. */
type Told = { readonly name: Bilingual; readonly unit: Unit };

function same(text: string): Bilingual {
  return { en: text, zh: text };
}

/** The examples of a scheme, item by item. The checker computes them, so what is printed holds. */
export function examplesOf(scheme: Scheme, plan: Plan, sources: Sources): readonly WorkedExample[] {
  const told = (subject: Subject): Told => subjectOf(subject, scheme, plan, sources);
  const items = (list: readonly ExampleItem[]): readonly Bilingual[] =>
    list.map(({ subject, value }) => itemText(told(subject), value, scheme));
  return scheme.examples.map(({ label, span, given, expected }: Example) => ({
    label,
    span,
    given: items(given),
    expected: items(expected),
  }));
}

function itemText({ name, unit }: Told, value: ExampleItem["value"], { grades }: Scheme): Bilingual {
  const said = valueText(value, unit, grades);
  return { en: `${name.en} ${said.en}`, zh: `${name.zh} ${said.zh}` };
}

function valueText(value: ExampleItem["value"], unit: Unit, grades: Scheme["grades"]): Bilingual {
  switch (value.kind) {
    case "number":
      return quantity(value.value, unit);
    case "text":
      return same(grades.find(({ name }) => name === value.text)?.label ?? value.text);
    case "yes-no":
      return value.value ? { en: "follows", zh: "适用" } : { en: "does not follow", zh: "不适用" };
    case "missing":
      return { en: "missing", zh: "缺失" };
  }
}

const POINTS: Unit = { kind: "points" };

function subjectOf(subject: Subject, scheme: Scheme, plan: Plan, sources: Sources): Told {
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
      return columnOf(subject.source, subject.column, sources);
    case "total":
      return { name: { en: "total", zh: "总分" }, unit: POINTS };
    case "grade":
      return { name: { en: "grade", zh: "等级" }, unit: { kind: "text" } };
    case "outcome":
      return { name: { en: `“${subject.label}”`, zh: `“${subject.label}”` }, unit: { kind: "yes-no" } };
    case "past":
      return { name: pastName(subject, { scheme, sources }), unit: subject.of.unit };
    case "rows":
    case "group":
      return { name: phrase({ scheme, sources }, (voice) => inWords(subject.of, voice)), unit: subject.of.unit };
  }
}

function metricPart({ name, part }: Extract<Subject, { readonly kind: "metric" }>, plan: Plan): Told {
  const metric = [...plan.metrics, ...plan.coefficients].find((each) => each.name === name);
  const label = metric?.label ?? name;
  const of = (en: string, zh: string): Bilingual => ({ en: `${en} of ${label}`, zh: `${label}的${zh}` });
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
      return { name: same(label), unit: plan.metrics.some((each) => each.name === name) ? POINTS : { kind: "number" } };
  }
}

/** “the grade of the quarter before” */
function pastName({ of, back, cycle }: Extract<Subject, { readonly kind: "past" }>, setting: Setting): Bilingual {
  const column = columnOf(of.source, of.column, setting.sources).name;
  return phrase(setting, (voice) => {
    const { past, periods } = voice.words.expression;
    const called = keptText(of.column, voice) ?? column[voice.words.language];
    return past.previous(called, { count: back, times: back, cycle: periods[cycle], included: false });
  });
}

function columnOf(source: string, column: string, sources: Sources): Told {
  const found = sources.find(({ name }) => name === source)?.columns.find(({ name }) => name === column);
  const unit: Unit = found?.type.kind === "number" ? found.type.unit : { kind: "text" };
  return { name: same(found?.headers[0] ?? column), unit };
}
