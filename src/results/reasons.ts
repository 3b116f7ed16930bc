import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import { reasonOf } from "../diagnostics/render.ts";
import { valueAt } from "../evaluator/reference/evaluate.ts";
import type { Evaluation } from "../evaluator/reference/evaluation.ts";
import { type Absent, isAbsent, type MissingReason } from "../evaluator/reference/value.ts";
import type { Node } from "../plan/graph.ts";
import type { NodeId } from "../plan/node-id.ts";
import { rowsOfChoice } from "../plan/operands.ts";
import type { Plan } from "../plan/plan.ts";
import type { Account } from "./explanation/account.ts";
import { formulaText, nodeAt, ofOnePeriod, termText } from "./explanation/formula.ts";
import { type Names, namesOf } from "./explanation/names.ts";
import { inNames } from "./explanation/sheets.ts";
import { whyNot } from "./explanation/why-not.ts";
import { groupFinding } from "./group-findings.ts";
import type { BlockReason } from "./types.ts";
import { both, spoken } from "./words/both.ts";
import type { Words } from "./words/words.ts";

/** Why someone cannot be scored: what the metrics lack, and where they lack nothing, what total, grade or pay do. */
export function blockReasons(plan: Plan, evaluation: Evaluation): readonly BlockReason[] {
  const lacking = (node: NodeId, names: () => Names): readonly BlockReason[] => {
    const value = valueAt(evaluation, node);
    return isAbsent(value) ? reasonsFor(value, { plan, evaluation, names: names() }) : [];
  };
  const inMetrics = plan.metrics.flatMap((metric) => {
    const reasons = lacking(metric.points, () => namesOf(plan, metric));
    return reasons.map((reason) => ({ ...reason, metric: metric.name }));
  });
  if (inMetrics.length > 0) return onceEach(inMetrics);
  const results = [plan.total.points, ...(plan.grade ? [plan.grade.node] : []), ...plan.pays.map(({ amount }) => amount)];
  return results.map((node) => lacking(node, () => namesOf(plan))).find((reasons) => reasons.length > 0) ?? [];
}

/** What several metrics lack alike is one reason, and of no single metric. */
function onceEach(reasons: readonly BlockReason[]): readonly BlockReason[] {
  const found = new Map<string, BlockReason>();
  for (const reason of reasons) {
    const { metric, ...cause } = reason;
    const key = JSON.stringify(cause);
    const earlier = found.get(key);
    found.set(key, earlier && earlier.metric !== metric ? cause : reason);
  }
  return [...found.values()];
}

/** Why a result has no value: one reason a cause, the months of one source together. */
export function reasonsFor(absent: Absent, account: Account): readonly BlockReason[] {
  const findings =
    absent.kind === "missing" ? byCause(absent.reasons).map((cause) => missing(cause, account)) : [notApplicable(absent.node, account)];
  return findings.map((each) => {
    const { place } = each;
    return { code: each.code, message: reasonOf(each), ...(place && "row" in place && { place }) };
  });
}

/** Rows of one source that are not there: of which months, or by whom. */
type NoRows = { readonly kind: "no-rows"; readonly source: string; readonly of: readonly string[] };
type Cause = Exclude<MissingReason, { readonly kind: "no-row" }> | NoRows;

function byCause(reasons: readonly MissingReason[]): readonly Cause[] {
  const rows = reasons.flatMap((reason) => (reason.kind === "no-row" ? [reason] : []));
  const others = reasons.flatMap((reason) => (reason.kind === "no-row" ? [] : [reason]));
  const sources = [...new Set(rows.map(({ source }) => source))];
  const noRows = sources.map((source): NoRows => {
    const of = rows.flatMap((row) => (row.source === source ? (row.month ?? row.called ?? []) : []));
    return { kind: "no-rows", source, of };
  });
  return [...noRows, ...others];
}

function missing(cause: Cause, account: Account): Diagnostic {
  const labelOf = (source: string): string =>
    account.plan.nodes.flatMap((node) =>
      (node.kind === "aggregate" || node.kind === "past") && node.source === source ? [node.label] : [],
    )[0] ?? source;
  switch (cause.kind) {
    case "no-rows":
      return finding("missing-value", undefined, { what: both((words) => words.noRow(labelOf(cause.source), cause.of)) });
    case "empty-cell":
      return finding("missing-value", cause.place, { what: both((words) => words.emptyCell(cause.place)) });
    case "too-few":
      return finding("missing-value", undefined, {
        what: both((words) => words.tooFew(labelOf(cause.source), cause.count, cause.atLeast)),
      });
    case "no-result":
      return finding("missing-value", cause.place, {
        what: both((words) => words.noResult(labelOf(cause.source), cause.period, cause.why)),
      });
    case "no-target":
      return finding("no-target", undefined, { list: cause.list, of: { cell: cause.of } });
    case "stated":
      return finding("missing-value", undefined, { what: both((words) => words.statedMissing) });
    case "not-given":
      return finding("missing-value", undefined, { what: both((words) => notGiven(cause, account, words)) });
    case "unreadable-cell":
      return finding("unreadable-value", cause.place, { cell: both((words) => words.cell(cause.place)) });
    case "incomplete-source":
      return finding("source-incomplete", undefined, { source: labelOf(cause.source) });
    case "no-order":
      return finding("last-unclear", undefined, { source: labelOf(cause.source) });
    case "across-change":
      return finding("change-not-split", cause.place, {
        what: both((words) => words.acrossChange(labelOf(cause.source), cause.why, cause.on, cause.place)),
      });
    case "no-calendar":
      return finding("working-days-unknown", undefined, { year: cause.year });
    case "held":
    case "amounts-differ":
      return groupFinding(cause, account);
    case "uncovered":
      return finding("value-uncovered", undefined, { why: whyUncovered(cause.node, account) });
  }
}

type NotGiven = Extract<MissingReason, { readonly kind: "not-given" }>;

/** What an example has to say, or, of an amount that a group shares, cannot. */
function notGiven({ node: id, back }: NotGiven, account: Account, words: Words): string {
  const node = nodeAt(account.plan.nodes, id);
  const sheet = inNames(account, words);
  if (node.kind === "past" && back !== undefined) return words.notGiven(ofOnePeriod(node, back, sheet));
  const name = termText(id, sheet);
  return node.kind === "pool" ? words.groups.shared(name) : words.notGiven(name);
}

/** What each row would have needed. */
function whyUncovered(id: NodeId, account: Account): Bilingual {
  const node = nodeAt(account.plan.nodes, id);
  const reasons = node.kind === "choose" ? rowsOfChoice(node).map(({ when }) => whyNot(when, account)) : [];
  return both((words) => words.list(reasons.map((reason) => spoken(reason, words))));
}

function notApplicable(id: NodeId, account: Account): Diagnostic {
  const node = nodeAt(account.plan.nodes, id);
  const what = both((words) => formulaText(id, inNames(account, words)));
  return finding("not-applicable", undefined, { what, why: both((words) => whyNone(node, words)) });
}

function whyNone(node: Node, words: Words): string {
  if (node.kind === "aggregate") return words.noRows;
  if (node.kind === "group") return node.fn === "percentile" ? words.groups.alone : words.groups.nobody;
  if (node.kind === "pool") return words.groups.nothingToShareBy;
  return node.kind === "arithmetic" && node.attains ? words.targetNotPositive : words.divisorZero;
}
