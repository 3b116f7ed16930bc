import type { Value } from "../evaluator/reference/value.ts";
import type { NodeId } from "../plan/node-id.ts";
import type { Plan } from "../plan/plan.ts";
import { saidAs } from "../plan/together.ts";
import type { ExampleItem } from "../scheme/types/example.ts";
import { isSameSpan } from "../text/source.ts";
import type { Words } from "./words/words.ts";

export type Subject = ExampleItem["subject"];

/** The nodes that hold what an example speaks of; a column of the person can be read in many places. */
export function nodesOf(subject: Subject, plan: Plan): readonly NodeId[] {
  switch (subject.kind) {
    case "metric": {
      const metric = itemsOf(plan).find(({ name }) => name === subject.name);
      const node = metric?.[subject.part === "rating" ? "measure" : subject.part];
      return node === undefined ? [] : [node];
    }
    case "section":
      return plan.sections.filter(({ name }) => name === subject.name).map(({ points }) => points);
    case "pay":
      return plan.pays.filter(({ name }) => name === subject.name).map(({ amount }) => amount);
    case "base":
      return [...plan.nodes.entries()].flatMap(([id, node]) => (node.kind === "person" && node.column === subject.column ? [id] : []));
    case "total":
      return [plan.total.points];
    case "grade":
      return plan.grade ? [plan.grade.node] : [];
    case "outcome":
      return plan.outcomes.filter(({ label }) => label === subject.label).map(({ holds }) => holds);
    case "past":
      return [];
    case "rows":
      return [...plan.nodes.entries()].flatMap(([id, node]) =>
        node.kind === "aggregate" && subject.at.some((span) => isSameSpan(span, node.span)) ? [id] : [],
      );
    case "group":
      return [...plan.nodes.entries()].flatMap(([id, node]) => ("said" in node && node.said === saidAs(subject.of) ? [id] : []));
  }
}

/** Metrics, and coefficients, which examples speak of alike. */
export function itemsOf({ metrics, coefficients }: Plan): Plan["metrics"] {
  return [...metrics, ...coefficients];
}

/** What the subject is called in a finding. */
export function subjectName(subject: Subject, plan: Plan, words: Words): string {
  const labelled = (of: readonly { readonly name: string; readonly label: string }[], name: string): string =>
    of.find((each) => each.name === name)?.label ?? name;
  switch (subject.kind) {
    case "metric": {
      const label = labelled(itemsOf(plan), subject.name);
      return subject.part === "points" ? label : words.ofMetric(words.names[subject.part === "rating" ? "measure" : subject.part], label);
    }
    case "section":
      return labelled(plan.sections, subject.name);
    case "pay":
      return labelled(plan.pays, subject.name);
    case "base":
      return words.names.base;
    case "outcome":
      return words.quoted(subject.label);
    case "past":
      return words.overPeriods(
        subject.of.kind === "past-grade" ? words.names.grade : subject.of.column,
        { fn: "previous", count: subject.back, cycle: subject.cycle },
        false,
      );
    case "rows":
      return words.quoted(subject.of.source);
    case "group":
      return words.groups.figures[subject.of.kind === "group" ? subject.of.fn : subject.of.kind];
    case "total":
    case "grade":
      return words.names[subject.kind];
  }
}

/** What an item says, as a value of the plan. */
export function valueOfItem(value: ExampleItem["value"]): Value {
  switch (value.kind) {
    case "number":
      return value.value;
    case "text":
      return value.text;
    case "yes-no":
      return value.value;
    case "missing":
      return { kind: "missing", reasons: [{ kind: "stated" }] };
  }
}
