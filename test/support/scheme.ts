import { divide, type Fraction, fraction, fromDecimal } from "../../src/number/fraction.ts";
import type { Expression } from "../../src/scheme/types/expression.ts";
import type { Metric, Target } from "../../src/scheme/types/metric.ts";
import type { Pay } from "../../src/scheme/types/pay.ts";
import type { CheckedProgram } from "../../src/scheme/types/program.ts";
import type { AnchorRule, Edge, EdgeValue, Slope } from "../../src/scheme/types/rule.ts";
import type { Grade, Scheme } from "../../src/scheme/types/scheme.ts";
import type { Column, SourceContract } from "../../src/scheme/types/source.ts";
import type { Unit } from "../../src/scheme/types/unit.ts";
import type { Span } from "../../src/text/source.ts";

/** Checked schemes in few words, for tests of what comes after the checker. */
export const span: Span = { file: "scheme.kpi", start: 0, end: 0 };

/** `q("96%")` is 0.96, `q("2/3")` two thirds. */
export function q(text: string | number): Fraction {
  const [, number = "", mark] = /^(.*?)(%?)$/.exec(String(text)) ?? [];
  const [top = "", bottom = "1"] = number.split("/");
  const [n, d] = [fromDecimal(top), fromDecimal(bottom)];
  if (!n || !d) throw new RangeError(`${text} is no number`);
  return divide(divide(n, d), fraction(mark ? 100 : 1));
}

export const percent: Unit = { kind: "percent" };
export const number: Unit = { kind: "number" };
export const points: Unit = { kind: "points" };
export const money: Unit = { kind: "money", currency: "CNY" };
export const visits: Unit = { kind: "count", noun: "家" };
export const ratio: Unit = { kind: "ratio" };

export const at = (value: string | number): EdgeValue => ({ kind: "constant", value: q(value) });
export const ofTarget = (times: string | number = 1): EdgeValue => ({ kind: "target", times: q(times) });
export const from = (value: string | number | EdgeValue): Edge => ({ value: edge(value), inclusive: true, span });
export const over = (value: string | number | EdgeValue): Edge => ({ value: edge(value), inclusive: false, span });
export const upTo = from;
export const under = over;

function edge(value: string | number | EdgeValue): EdgeValue {
  return typeof value === "object" ? value : at(value);
}

// ── expressions ────────────────────────────────────────────────────────────

export const constant = (value: string | number, unit: Unit = number): Expression => ({ kind: "constant", value: q(value), unit, span });

type AggregateFn = Extract<Expression, { kind: "aggregate" }>["fn"];
export function aggregate(fn: AggregateFn, column: string, where?: Expression): Expression {
  const [source = "", name = ""] = column.split(".");
  const of: Expression = { kind: "column", source, column: name, unit: number, span };
  return { kind: "aggregate", fn, source, ...(name && { of }), ...(where && { where }), unit: number, span };
}

export function measured(expression: Expression, unit: Unit): Expression {
  return { ...expression, unit };
}

export function divided(left: Expression, right: Expression, unit: Unit = percent): Expression {
  return { kind: "arithmetic", op: "/", left, right, unit, span };
}

export const target = (value: string | number, unit: Unit, per?: "month" | "quarter" | "year"): Target => ({
  kind: "literal",
  value: q(value),
  unit,
  ...(per && { per }),
  span,
});

// ── rules ──────────────────────────────────────────────────────────────────

type SlopeWords = {
  readonly points: string | number;
  readonly per: string | number | EdgeValue;
  readonly from: string | number | EdgeValue;
} & Partial<Pick<Slope, "stepping" | "to" | "limit">>;

export function slope(side: Slope["side"], { points: each, per, from: base, stepping = "pro-rata", ...more }: SlopeWords): Slope {
  return { points: q(each), step: edge(per), stepping, side, from: edge(base), ...more, span };
}

/** `full at X` or, where `from` alone is said, from X on. */
export function anchor(parts: Omit<Partial<AnchorRule>, "points" | "kind"> & { readonly points: string | number }): AnchorRule {
  const flat = { kind: "slopes", slopes: [] } as const;
  return { reading: "attainment", over: flat, under: flat, span, ...parts, kind: "anchor", points: q(parts.points) };
}

export function slopes(...of: readonly Slope[]): AnchorRule["over"] {
  return { kind: "slopes", slopes: of };
}

// ── schemes ────────────────────────────────────────────────────────────────

export function metric(name: string, parts: Partial<Metric> & Pick<Metric, "rule">): Metric {
  return { name, label: name, extra: false, span, ruleSpan: span, ...parts };
}

export function scheme(parts: Partial<Scheme>): Scheme {
  return {
    name: "sales",
    label: "销售",
    surface: "zh",
    version: "2024.1",
    appliesTo: { kind: "everyone" },
    cycle: "quarter",
    sections: [],
    metrics: [],
    total: { span },
    grades: [],
    pays: [],
    examples: [],
    accepted: [],
    span,
    ...parts,
  };
}

export function grade(name: string, parts: Partial<Grade>): Grade {
  return { name, label: name, otherwise: false, span, ...parts };
}

export function pay(name: string, parts: Pick<Pay, "rows"> & Partial<Pay>): Pay {
  return { name, label: name, currency: "CNY", span, ...parts };
}

export function program(schemes: readonly Scheme[], sources: readonly SourceContract[] = []): CheckedProgram {
  return { schemes, sources, publish: { title: { en: "", zh: "" }, texts: [] } };
}

/** A source whose columns are all numbers but its keys. `period`: one row per person and month. */
export function source(name: string, kind: "person" | "month" | "events", numbers: readonly string[]): SourceContract {
  const column = (of: string, more: Partial<Column>): Column => ({
    name: of,
    headers: [of],
    type: { kind: "number", unit: number, scale: q(1) },
    optional: false,
    span,
    ...more,
  });
  const person = column("person", { type: { kind: "text" }, role: "person" });
  const month = column("month", { type: { kind: "period", unit: "month" }, role: "period" });
  const keys = { person: ["person"], month: ["person", "month"], events: [] }[kind];
  const columns = [person, ...(kind === "month" ? [month] : []), ...numbers.map((of) => column(of, {}))];
  return { name, label: name, files: `data/${name}.csv`, keys, events: kind === "events", columns, totalRows: [], span };
}
