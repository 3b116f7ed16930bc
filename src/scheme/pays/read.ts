import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import { soundClauses } from "../clauses/allowed.ts";
import { one } from "../clauses/pick.ts";
import type { DraftPay, DraftPayRule, SaidLimit } from "../draft.ts";
import { readCondition } from "../expressions/condition.ts";
import { readExpression } from "../expressions/read.ts";
import type { Scope } from "../expressions/scope.ts";
import { readPool } from "../groups/pool.ts";
import { plainCap, roundClause, roundingOf } from "../limits.ts";
import { gateIn, withGates } from "../metrics/gates.ts";
import { withRanksAsConditions } from "../places/by-rank.ts";
import { watched } from "../report.ts";
import { clausesOfRule, spanOf } from "../rules/clauses.ts";
import { rowsGoneThrough } from "../rules/for-each.ts";
import type { Expression } from "../types/expression.ts";
import { valueIn } from "../units/value-in.ts";
import { currencyOf } from "./currency.ts";
import { figuresIn } from "./figures.ts";
import { type Giving, given, isMoney, isShare, moneyFormula } from "./giving.ts";
import { readPayMatrix } from "./matrix.ts";
import { baseOfRow, ratedOfRow, readPayOfRows } from "./of-rows.ts";
import { sayingOfWhat } from "./of-what.ts";
import { withRatesAsTiers } from "./rates-by-rows.ts";
import { readRows } from "./rows.ts";
import { shapedRules } from "./rule-kinds.ts";
import { type PayContext, readShape } from "./shape.ts";
import { readTiers } from "./tiers.ts";

/** The metrics, whose values a pay may read, and what the total is out of. */
export type Scored = Pick<PayContext, "drafts" | "outOf">;

export function readPay(statement: Statement, scope: Scope, { drafts, outOf }: Scored): DraftPay {
  const watch = watched(scope.report);
  const own: Scope = { ...scope, report: watch.report, stage: "pay" };
  const ranked = withRanksAsConditions(soundClauses(statement, watch.report), watch.report);
  const { whole } = ranked;
  const written = withGates(ranked.clauses);
  const ofRow = baseOfRow(written, own);
  const base = ofRow === "none" ? baseOf(one(written, "of"), own) : undefined;
  const clauses = withRatesAsTiers(written, { base, drafts, scope: own });
  const inRow = rowsGoneThrough(clauses, { ...own, report: () => {} });
  const money = currencyOf(clauses, base ?? (ofRow === "none" ? ratedOfRow(clauses, inRow) : ofRow), inRow?.scope ?? own);
  const name = statement.name?.text ?? "";
  const giving: Giving = {
    ...(base ? { base } : {}),
    ...(ofRow && ofRow !== "none" ? { ofRow } : {}),
    money,
    complete: whole && !one(clauses, "of"),
    whole,
  };
  const going: Scope = { ...own, report: sayingOfWhat(clauses, { name, drafts, report: own.report }) };
  const context: PayContext = { name, head: statement.head, clauses, complete: whole, giving, drafts, outOf, scope: going };
  const isPool = statement.kind === "pool";
  const rule = isPool ? readPool(context) : readPayRule(context);
  const rows = isPool || isRule(clauses) ? [] : readRows(clauses, giving, { name, scope: going });
  const [floor, cap] = [payLimit(one(clauses, "floor"), giving, own), payLimit(plainCap(clauses), giving, own)];
  const zeroWhen = gate(gateIn(clauses), own);
  const round = roundingOf(roundClause(clauses, false), own);
  if (whole && !isPool && rows.length === 0 && !isRule(clauses) && !watch.failed() && !scope.grades.partial)
    own.report(finding("pay-without-rows", statement.head, { pay: name }));
  return {
    name,
    label: statement.label?.text ?? name,
    ...(base ? { base } : {}),
    currency: money.currency,
    rows,
    ...(rule ? { rule } : {}),
    ...(floor ? { floor } : {}),
    ...(cap ? { cap } : {}),
    ...(round ? { round } : {}),
    ...(zeroWhen ? { zeroWhen } : {}),
    ...(figuresIn(clauses, own.tables).some((figure) => isFine(figure, own)) ? { fines: true } : {}),
    span: statement.span,
    ...(one(clauses, "declines") ? { mayDecline: true } : {}),
    complete: whole,
    // What a row is a share of may be lost with data that could not be read.
    whole: whole && !watch.failed() && (base !== undefined || ofRow !== "none" || !one(clauses, "of")),
    head: statement.head,
  };
}

/** Anything but rows by grade or total. */
function isRule(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => (clause.kind === "by" ? clause.reading !== "total" : ruleKinds.has(clause.kind)));
}

const ruleKinds: ReadonlySet<Clause["kind"]> = new Set<Clause["kind"]>(["tiers", ...shapedRules]);

function readPayRule(context: PayContext): DraftPayRule | undefined {
  const { clauses, scope, head } = context;
  const [tiers, points, toDate] = [one(clauses, "tiers"), one(clauses, "points"), one(clauses, "to-date")];
  const [matrix, rows] = [one(clauses, "matrix"), one(clauses, "for-each")];
  if (toDate && (!tiers || rows)) scope.report(finding("not-computed", toDate.span, rows ? toDateOfRows : toDateWithoutTiers));
  const by = (matrix ?? rows) && one(clauses, "by");
  if (by) scope.report(finding("by-beside-rows", by.span, { pay: context.name }));
  const span = spanOf(clausesOfRule(clauses)) ?? head;
  const unread = ratedByItself(context);
  if (unread) {
    scope.report(unread);
    return undefined;
  }
  if (rows) return readPayOfRows(context, span);
  if (matrix) return readPayMatrix(context, span);
  if (tiers) {
    const read = readTiers(tiers, context);
    return read && { kind: "tiers", tiers: read, span: tiers.span };
  }
  if (points) {
    const expression = moneyFormula(points.expr, context.giving, scope);
    return expression && { kind: "expression", expression, span: points.span };
  }
  return isRule(clauses) ? readShape(context, span) : undefined;
}

/** Ratings are collected by a metric; a pay goes by what that measures. */
function ratedByItself({ clauses }: PayContext): Diagnostic | undefined {
  const [rated, by] = [one(clauses, "rated"), one(clauses, "by")];
  if (!rated || (by?.reading === "measure" && rated.by.length === 0)) return undefined;
  return finding("not-computed", rated.span, ratingOfItsOwn);
}

const ratingOfItsOwn = {
  what: { en: "a rating that a pay collects itself", zh: "奖金自己收集的评分" },
  instead: {
    en: "Write the rating as a metric, with its raters, and in the pay “by measure(…)” with the name of that metric beside “rated 1 to 5”; or amounts for its values, such as “5,000 CNY from 4”.",
    zh: "请把评分写成一个指标（评价人写在那里），奖金中写“按完成值(…)”和该指标的名称，再写“评分 1至5”；或按评分的高低写出金额，如“4以上5000元”。",
  },
} as const;

const toDateWithoutTiers = {
  what: { en: "a pay to date without tiers", zh: "不分档的累计奖金" },
  instead: {
    en: "Write period to date in the metric that the pay goes by, or pay by tiers.",
    zh: "请在奖金所依据的指标中写 累计至今，或改用分档。",
  },
} as const;

const toDateOfRows = {
  what: { en: "a pay to date that goes row by row", zh: "逐行计发的累计奖金" },
  instead: {
    en: "Take period to date out: each row is paid in the period that it stands in.",
    zh: "请删去 累计至今：每条记录在它所属的那一期计发。",
  },
} as const;

function baseOf(clause: ClauseOf<"of"> | undefined, scope: Scope): Expression | undefined {
  const base = clause && readExpression(clause.expr, scope);
  return base && isMoney(base, scope) ? base : undefined;
}

/** An amount of money; beside a base a percentage of it, too. */
function payLimit(clause: ClauseOf<"cap"> | ClauseOf<"floor"> | undefined, giving: Giving, scope: Scope): SaidLimit | undefined {
  if (!clause) return undefined;
  const { value: figure, span } = clause;
  if (!figure) return { span };
  if (!giving.base && !isShareOfBase(figure)) return withValue(valueIn(figure, giving.money, scope), span);
  const limit = given(figure, giving, scope);
  if (limit?.kind === "share") return { value: limit.share, ofBase: true, span };
  return withValue(limit?.amount, span);
}

function isFine(figure: Figure, { nouns }: Scope): boolean {
  return figure.value.n < 0n && !isShare(figure, nouns);
}

function isShareOfBase({ of }: Figure): boolean {
  return of === "base";
}

function withValue(value: Fraction | undefined, span: Span): SaidLimit | undefined {
  return value && { value, span };
}

function gate(clause: ClauseOf<"zero-when"> | undefined, scope: Scope): DraftPay["zeroWhen"] {
  const condition = clause && readCondition(clause.condition, scope, readExpression);
  return clause && condition && { condition, span: clause.span };
}
