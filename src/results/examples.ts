import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { evaluateGiven } from "../evaluator/reference/given.ts";
import { isAbsent, isNumber, type Value } from "../evaluator/reference/value.ts";
import { equal } from "../number/fraction.ts";
import { planOf } from "../plan/from-scheme.ts";
import type { NodeId } from "../plan/node-id.ts";
import { type Plan, stages } from "../plan/plan.ts";
import { letsStand } from "../scheme/accepted.ts";
import type { Example, ExampleItem } from "../scheme/types/example.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import { pastFacts } from "./example-history.ts";
import { explain } from "./explain.ts";
import type { Account } from "./explanation/account.ts";
import { namesOf } from "./explanation/names.ts";
import { saidValue } from "./explanation/values.ts";
import { reasonsFor } from "./reasons.ts";
import { nodesOf, type Subject, subjectName, valueOfItem } from "./subject.ts";
import type { Step } from "./types.ts";
import { both, spoken } from "./words/both.ts";

/** Runs every example of every scheme over its plan; one that comes out otherwise is a finding with the steps that led there. */
export function runExamples(program: CheckedProgram): readonly Diagnostic[] {
  return program.schemes.flatMap((scheme) => {
    if (scheme.examples.length === 0) return [];
    const plan = planOf(scheme, program);
    return scheme.examples
      .flatMap((example) => differences(example, plan))
      .filter((each) => !scheme.accepted.some((accepted) => letsStand(accepted, each)));
  });
}

/** A plan over nothing but what an example gives. */
export function evaluateExample(example: Pick<Example, "given">, plan: Plan): Evaluation {
  const given = example.given.flatMap(({ subject, value }) => nodesOf(subject, plan).map((node) => [node, valueOfItem(value)] as const));
  return evaluateGiven(plan, new Map(given), pastFacts(example, plan));
}

function differences(example: Example, plan: Plan): readonly Diagnostic[] {
  const evaluation = evaluateExample(example, plan);
  return example.expected.flatMap((item) => {
    const [node] = nodesOf(item.subject, plan);
    if (node === undefined || agrees(item.value, valueAt(evaluation, node))) return [];
    return [differs(example, item, node, { plan, evaluation, names: namesOf(plan) })];
  });
}

function agrees(expected: ExampleItem["value"], actual: Value): boolean {
  switch (expected.kind) {
    case "number":
      return isNumber(actual) && equal(actual, expected.value);
    case "text":
      return actual === expected.text;
    case "yes-no":
      return actual === expected.value;
    case "missing":
      return isAbsent(actual) && actual.kind === "missing";
  }
}

function differs(example: Example, { subject, value, span }: ExampleItem, node: NodeId, account: Account): Diagnostic {
  const { plan, evaluation } = account;
  const actual = valueAt(evaluation, node);
  const slots = { example: example.label, subject: both((words) => subjectName(subject, plan, words)) };
  if (isAbsent(actual) && value.kind !== "missing") {
    const messages = reasonsFor(actual, account).map(({ message }) => message);
    return finding("example-open", span, { ...slots, why: both((words) => messages.map((message) => spoken(message, words)).join(" ")) });
  }
  const told = (of: Value): Bilingual => both((words) => saidValue(of, node, account, words));
  const expected = told(valueOfItem(value));
  return finding("example-differs", span, { ...slots, expected, actual: told(actual), steps: stepsText(subject, account) });
}

/** The steps to the subject in one line: “Rule: 40 − 1 × steps under = 40 − 1 × 4 = 36 points”. */
function stepsText(subject: Subject, { plan, evaluation }: Account): Bilingual {
  const { metrics, overall } = explain(plan, evaluation, new Map());
  const own = metrics.filter(({ metric }) => subject.kind === "metric" && metric === subject.name).flatMap((each) => each.steps);
  const label = both((words) => subjectName(subject, plan, words)).en;
  const isAbout: Readonly<Record<Subject["kind"], (step: Step) => boolean>> = {
    metric: () => false,
    base: () => false,
    past: () => false,
    group: () => false,
    rows: () => false,
    outcome: ({ title }) => subject.kind === "outcome" && title.en === subject.label,
    section: ({ title }) => title.en.startsWith(label),
    pay: ({ title }) => title.en.startsWith(label),
    grade: ({ stage }) => stage === "grade",
    total: ({ stage }) => stages.indexOf(stage) <= stages.indexOf("total"),
  };
  const steps = [...own, ...overall.filter(isAbout[subject.kind])];
  return both((words) =>
    words.list(
      steps.map(({ title, formula, numbers, result }) => {
        const parts = [formula, numbers, result].flatMap((part) => (part ? spoken(part, words) : []));
        return words.titled(spoken(title, words), parts.join(" = "));
      }),
    ),
  );
}
