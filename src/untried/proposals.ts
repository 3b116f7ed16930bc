import { valueAt } from "../evaluator/reference/evaluate.ts";
import { isNumber } from "../evaluator/reference/value.ts";
import { type Fraction, fraction } from "../number/fraction.ts";
import type { Site } from "../plan/analysis/variable/of-metric.ts";
import { givenAt, type Variable } from "../plan/analysis/variable/variable.ts";
import type { NodeId } from "../plan/node-id.ts";
import type { Plan } from "../plan/plan.ts";
import { aroundItem } from "../reading/edges/around-item.ts";
import { chartedItem } from "../reading/edges/charted.ts";
import { aroundGrades } from "../reading/edges/of-grades.ts";
import { aroundPay } from "../reading/edges/of-pay.ts";
import { valuesAround } from "../reading/edges/table.ts";
import { evaluateExample } from "../results/examples.ts";
import { itemsOf, nodesOf } from "../results/subject.ts";
import { peopleSource } from "../scheme/people-source.ts";
import type { Example, ExampleItem } from "../scheme/types/example.ts";
import type { Metric } from "../scheme/types/metric.ts";
import type { Pay } from "../scheme/types/pay.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { Span } from "../text/source.ts";
import { isWritable } from "./writable.ts";

/** An example as it could stand in the text, its result computed by the plan: given, and expected of one subject. */
export type Proposal = Pick<Example, "given" | "expected">;

type Subject = ExampleItem["subject"];

/** What proposals are made for: those of its items, grades and pays that some row of is untried. */
export type Wanted = {
  readonly scheme: Scheme;
  readonly site: Site;
  readonly isUntried: (span: Span) => boolean;
};

/** Examples at every edge and one step beside it, of whatever has a row that no example tries. */
export function proposalsFor({ scheme, site, isUntried }: Wanted): readonly Proposal[] {
  const items = [...scheme.metrics, ...(scheme.coefficients ?? [])].filter(({ span }) => isUntried(span));
  const areGradesUntried = scheme.grades.some(({ span }) => isUntried(span));
  const pays = scheme.pays.filter(({ span }) => isUntried(span));
  const all = [
    ...items.flatMap((metric) => ofItem(metric, site)),
    ...(areGradesUntried ? ofGrades(scheme, site.plan) : []),
    ...pays.flatMap((pay) => ofPay(pay, scheme, site)),
  ];
  return all.flatMap(({ given, subject }) => proposalOf(given, subject, site.plan));
}

/** What is given, and what is asked. */
type Question = { readonly given: readonly ExampleItem[]; readonly subject: Subject };

function ofItem(metric: Metric, site: Site): readonly Question[] {
  const subject: Subject = { kind: "metric", name: metric.name, part: "points" };
  if (metric.rule.kind === "words") return ofWords(metric, subject);
  const planned = itemsOf(site.plan).find(({ name }) => name === metric.name);
  const charted = planned && chartedItem(planned, site);
  if (!planned || !charted) return [];
  const values = valuesAround(aroundItem(metric, charted, planned, site.plan));
  return values.flatMap((value) => {
    const given = givenItems(charted.variable, value, metric.span, site);
    return given ? [{ given, subject }] : [];
  });
}

function ofWords({ name, rule, span }: Metric, subject: Subject): readonly Question[] {
  const texts = rule.kind === "words" ? rule.rows.flatMap((row) => row.texts) : [];
  const measure = { kind: "metric", name, part: "measure" } as const;
  return texts.map((text) => ({ given: [{ subject: measure, value: { kind: "text", text }, span }], subject }));
}

function ofGrades(scheme: Scheme, plan: Plan): readonly Question[] {
  const [first] = scheme.grades;
  if (!first) return [];
  return valuesAround(aroundGrades(scheme, plan)).map((total) => ({
    given: [numberItem({ kind: "total" }, total, first.span)],
    subject: { kind: "grade" },
  }));
}

/** A base to show amounts by. */
const BASE = fraction(10_000n);

function ofPay(pay: Pay, { grades }: Scheme, site: Site): readonly Question[] {
  const subject: Subject = { kind: "pay", name: pay.name };
  const base = baseItems(pay, site);
  if (pay.rows.some((row) => row.grades)) {
    return grades.map(({ name, span }) => ({
      given: [{ subject: { kind: "grade" }, value: { kind: "text", text: name }, span }, ...base],
      subject,
    }));
  }
  const around = aroundPay(pay, site);
  if (!around || around.edges.length === 0) return base.length === 0 ? [] : [{ given: base, subject }];
  return valuesAround(around).flatMap((value) => {
    const given = givenItems({ ...around.variable, scale: BASE }, value, pay.span, site);
    return given ? [{ given, subject }] : [];
  });
}

/** The columns of the person that a pay reads. */
function baseItems({ base, span }: Pay, { sources }: Site): readonly ExampleItem[] {
  const people = peopleSource(sources);
  return base?.kind === "person" && people ? [numberItem({ kind: "base", source: people.name, column: base.column }, BASE, span)] : [];
}

/** What has to be given for a variable to stand at a value; undefined where a text cannot say it. */
function givenItems(variable: Variable, value: Fraction, span: Span, site: Site): readonly ExampleItem[] | undefined {
  const items = [...givenAt(variable, value)].map(([node, given]) => {
    const subject = subjectAt(node, site);
    return subject && typeof given !== "boolean" ? numberItem(subject, given, span) : undefined;
  });
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}

/** What a node is in the words of an example. */
function subjectAt(node: NodeId, { plan, sources }: Site): Subject | undefined {
  if (node === plan.total.points) return { kind: "total" };
  for (const metric of itemsOf(plan)) {
    const part = (["measure", "target", "attainment", "points"] as const).find((each) => metric[each] === node);
    if (part) return { kind: "metric", name: metric.name, part };
  }
  const read = plan.nodes[node];
  const people = peopleSource(sources);
  return read?.kind === "person" && people ? { kind: "base", source: people.name, column: read.column } : undefined;
}

function numberItem(subject: Subject, value: Fraction, span: Span): ExampleItem {
  return { subject, value: { kind: "number", value }, span };
}

/** None where there is no result, or where a figure cannot be written out. */
function proposalOf(given: readonly ExampleItem[], subject: Subject, plan: Plan): readonly Proposal[] {
  const [node] = nodesOf(subject, plan);
  const span = given[0]?.span;
  if (node === undefined || !span || !given.every(isWritable)) return [];
  const value = valueAt(evaluateExample({ given }, plan), node);
  const expected = isNumber(value)
    ? numberItem(subject, value, span)
    : typeof value === "string"
      ? textItem(subject, value, span)
      : undefined;
  return expected && isWritable(expected) ? [{ given, expected: [expected] }] : [];
}

function textItem(subject: Subject, text: string, span: Span): ExampleItem {
  return { subject, value: { kind: "text", text }, span };
}
