import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type Fraction, ONE } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import { clauseNames } from "../clauses/names.ts";
import { all, one } from "../clauses/pick.ts";
import type { DraftMetric, DraftSection } from "../draft.ts";
import { readCondition } from "../expressions/condition.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { positiveOf } from "../head.ts";
import { limitOf, plainCap, pointsOf, roundClause, roundingOf } from "../limits.ts";
import { watched } from "../report.ts";
import { clausesOfRule, spanOf } from "../rules/clauses.ts";
import { pointsFormula } from "../rules/formula.ts";
import { readRule } from "../rules/read.ts";
import { statementName } from "../statements.ts";
import type { Rounding } from "../types/bounds.ts";
import type { Expression } from "../types/expression.ts";
import type { ToDate } from "../types/metric.ts";
import { PERCENT } from "../units/unit.ts";
import { valueIn } from "../units/value-in.ts";
import { gateIn } from "./gates.ts";
import { nounSaid } from "./noun.ts";
import { policyOf } from "./policy.ts";
import type { QuantityReader, WrittenMetric } from "./quantities.ts";

/** 总分不超过25分 among the clauses of a metric. */
const ofTheTotal: Bilingual = {
  en: "If the metric’s own points are meant, write “cap 25”; what bounds the total stands under “total”, and pay by the total under “pay”.",
  zh: "若指本指标的得分，请写“封顶25分”；总分的上限写在“总分”下面，按总分发奖金写在“奖金”下面。",
};

/** What a metric takes over from its scheme and section. */
export type Surroundings = {
  readonly section?: DraftSection;
  /** What weights in percent are of: the section's own total, or the scheme's. */
  readonly outOf: Fraction;
  readonly markedOutOf?: Fraction;
  readonly eachRound?: Rounding;
  readonly toDate?: ToDate;
  /** A coefficient: full is 1, and nothing is weighed. */
  readonly factor?: boolean;
};

export type ReadMetric = { readonly metric: DraftMetric; readonly whole: boolean };

export function readMetric(
  written: WrittenMetric,
  reader: QuantityReader,
  around: Surroundings,
  scope: Omit<Scope, "unitOf" | "passLineOf" | "own" | "stage">,
): ReadMetric {
  const { name, statement, clauses, whole } = written;
  const watch = watched(scope.report);
  const own: Scope = { ...scope, report: watch.report, stage: "rule", own: name, unitOf: reader.unitOf, passLineOf: reader.passLineOf };
  const quantities = reader.of(written);
  const extra = one(clauses, "extra");
  const weightClause = one(clauses, "weight");
  const weighed = weightOf(weightClause, extra, around.outOf, own);
  const marks = one(clauses, "marked-out-of");
  const markedOutOf = marks ? positiveOf(marks, own) : around.markedOutOf;
  // Without a weight the rule is read all the same, for what else may be wrong in it.
  const full = around.factor ? ONE : (markedOutOf ?? weighed?.weight ?? (extra && !weightClause ? undefined : around.outOf));
  if (whole && !weightClause && !extra && !around.factor) own.report(finding("weight-missing", statement.head, { metric: name }));
  const ruleClauses = clausesOfRule(clauses);
  const ruleSpan = spanOf(ruleClauses) ?? statement.head;
  const by = one(clauses, "by");
  if (by?.of || by?.reading === "total")
    own.report(
      finding("clause-not-here", by.span, {
        clause: by.reading === "total" ? byTotal : clauseNames.by,
        statement: statementName("metric"),
        advice: by.reading === "total" ? ofTheTotal : { en: "Take it out, or write it under “pay”.", zh: "请删掉，或写到“奖金”下面。" },
      }),
    );
  const called = [name, ...(statement.label ? [statement.label.text] : [])];
  const rule = readRule({
    name,
    called,
    head: statement.head,
    clauses,
    complete: whole && quantities.whole,
    quantities,
    ...(full ? { full } : {}),
    extra: extra !== undefined,
    ...(around.factor ? { factor: true } : {}),
    ...(extra ? { adds: true } : {}),
    given: (figure) => pointsOf(figure, full, own),
    formula: pointsFormula,
    ...(by && by.reading !== "total" ? { by } : {}),
    scope: own,
    span: ruleSpan,
  });
  const metric: DraftMetric = {
    name,
    label: statement.label?.text ?? name,
    ...(around.section ? { section: around.section.name } : {}),
    extra: extra !== undefined || around.factor === true,
    ...(weighed ? { weight: weighed.weight, weightSpan: weighed.span } : {}),
    ...optional("measure", trimmed(quantities.measure, rule?.rule, own)),
    ...optional("noun", nounSaid(ruleClauses, own.nouns)),
    ...(quantities.target ? { target: quantities.target } : {}),
    ...optional("stretch", quantities.stretch),
    ...optional("toDate", one(clauses, "to-date")?.since ?? around.toDate),
    ...(rule ? { rule: rule.rule, ...(rule.reads ? { reads: rule.reads } : {}) } : {}),
    ...optional("floor", limitOf(one(clauses, "floor"), full, own)),
    ...optional("cap", limitOf(plainCap(clauses), full, own)),
    ...optional("attainmentCap", attainmentCap(one(clauses, "attainment-cap"), own)),
    ...optional("round", roundingOf(roundClause(clauses, false), own) ?? around.eachRound),
    ...optional("markedOutOf", markedOutOf),
    ...optional("full", full),
    ...optional("zeroWhen", zeroWhen(gateIn(clauses), own)),
    ...optional("ifMissing", policyOf(clauses, "if-missing", extra !== undefined, own)),
    ...optional("ifNotApplicable", policyOf(clauses, "if-not-applicable", extra !== undefined, own)),
    ...optional("passLine", quantities.passLine),
    ...optional("caps", capsWhen(clauses, full, own)),
    ...(one(clauses, "declines") ? { mayDecline: true } : {}),
    ruleSpan,
    complete: whole,
    measured: quantities.whole,
    head: statement.head,
    span: statement.span,
  };
  return { metric, whole: whole && quantities.whole && !watch.failed() };
}

const byTotal = { en: "by total", zh: "按总分" } as const;

/** Ratings that a measure averages are trimmed in the average. */
function trimmed(measure: Expression | undefined, rule: DraftMetric["rule"], scope: Scope): Expression | undefined {
  if (rule?.kind !== "rated" || rule.ratings.kind !== "measure" || (rule.trim === undefined && rule.atLeast === undefined)) return measure;
  const { trim, atLeast } = rule;
  if (measure?.kind === "aggregate" && measure.fn === "average")
    return { ...measure, ...(trim ? { trim } : {}), ...(atLeast ? { atLeast } : {}) };
  scope.report(finding("trim-needs-average", rule.span, {}));
  return measure;
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

function weightOf(
  clause: ClauseOf<"weight"> | undefined,
  extra: ClauseOf<"extra"> | undefined,
  outOf: Fraction,
  scope: Scope,
): { readonly weight: Fraction; readonly span: Span } | undefined {
  if (!clause) return undefined;
  if (extra || clause.to) {
    scope.report(extra ? finding("extra-with-weight", clause.span, {}) : finding("weight-range-on-metric", clause.span, {}));
    return undefined;
  }
  const weight = pointsOf(clause.value, outOf, scope);
  if (weight && weight.n <= 0n) {
    scope.report(finding("weight-not-positive", clause.span, {}));
    return undefined;
  }
  return weight && { weight, span: clause.value.span };
}

/** `cap 33 when …`: undefined where no cap has a condition. */
function capsWhen(clauses: readonly Clause[], full: Fraction | undefined, scope: Scope): DraftMetric["caps"] {
  const caps = all(clauses, "cap").flatMap(({ when: condition, value: written, span }) => {
    if (!condition) return [];
    const when = readCondition(condition, scope, readExpression);
    const value = written && pointsOf(written, full, scope);
    return when && (!written || value) ? [{ ...(value ? { value } : {}), when, span }] : [];
  });
  return caps.length > 0 ? caps : undefined;
}

function attainmentCap(clause: ClauseOf<"attainment-cap"> | undefined, scope: Scope): DraftMetric["attainmentCap"] {
  const value = clause && valueIn(clause.value, PERCENT, scope);
  return clause && value && { value, span: clause.span };
}

function zeroWhen(clause: ClauseOf<"zero-when"> | undefined, scope: Scope): DraftMetric["zeroWhen"] {
  const condition = clause && readCondition(clause.condition, scope, readExpression);
  return clause && condition && { condition, span: clause.span };
}
