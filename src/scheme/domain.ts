import { add, type Fraction, ONE, ZERO } from "../number/fraction.ts";
import type { Domain, End } from "./intervals/interval.ts";
import { columnOf, peopleSource } from "./people-source.ts";
import type { Expression } from "./types/expression.ts";
import type { Column, SourceContract } from "./types/source.ts";

const fromZero: Domain = { low: { value: ZERO, closed: true } };
const anything: Domain = {};
const atLeastOne: Domain = { low: { value: ONE, closed: true }, grid: ONE };

/**
 * The values an expression can take, as far as its columns say. What is
 * collected is taken not to be negative unless something is subtracted; a value
 * that is negative all the same is told at run time.
 */
export function domainOf(expression: Expression, sources: readonly SourceContract[]): Domain {
  const of = (inner: Expression): Domain => domainOf(inner, sources);
  switch (expression.kind) {
    case "constant":
      return at(expression.value);
    case "column":
      return columnDomain(columnIn(sources, expression.source, expression.column));
    case "person":
      return columnDomain(columnOf(peopleSource(sources), expression.column));
    case "aggregate":
      return aggregateDomain(expression, of);
    case "group":
      return groupDomain(expression, of);
    case "headcount":
      return atLeastOne;
    case "absolute":
      return fromZero;
    case "metric":
      return expression.part === "attainment" ? fromZero : anything;
    case "weight":
      return fromZero;
    case "arithmetic":
      return arithmeticDomain(expression, of);
    case "elapsed":
      return { grid: ONE };
    case "minimum":
    case "maximum":
      return expression.of.every((inner) => isFromZero(of(inner))) ? fromZero : anything;
    default:
      return anything;
  }
}

/** Whether only whole numbers occur: counts, and sums of them. */
export function isWhole(domain: Domain): boolean {
  return domain.grid?.n === 1n && domain.grid.d === 1n;
}

function at(value: Fraction): Domain {
  const end: End = { value, closed: true };
  return { low: end, high: end, ...(value.d === 1n ? { grid: ONE } : {}) };
}

function columnIn(sources: readonly SourceContract[], source: string, column: string): Column | undefined {
  return columnOf(
    sources.find(({ name }) => name === source),
    column,
  );
}

/** The values a column can hold, as its contract says. */
export function columnDomain(column: Column | undefined): Domain {
  if (column?.type.kind !== "number") return anything;
  const { from, to, whole, step } = column.type;
  const grid = step && from?.n === 0n ? step : whole ? ONE : undefined;
  return { low: { value: from ?? ZERO, closed: true }, ...(to ? { high: { value: to, closed: true } } : {}), ...(grid ? { grid } : {}) };
}

function aggregateDomain({ fn, of: inner }: Extract<Expression, { kind: "aggregate" }>, of: (inner: Expression) => Domain): Domain {
  if (fn === "count" || !inner) return { ...fromZero, grid: ONE };
  const domain = of(inner);
  switch (fn) {
    case "last":
    case "first":
    case "median":
    case "min":
    case "max":
      return domain;
    case "sum":
      return { ...(isFromZero(domain) ? fromZero : {}), ...(domain.grid ? { grid: domain.grid } : {}) };
    case "average":
      return { ...(domain.low ? { low: domain.low } : {}), ...(domain.high ? { high: domain.high } : {}) };
    case "monthly-average":
      return isFromZero(domain) ? fromZero : anything;
  }
}

/** A place is 1 or more, a share of the others at most all of them. */
function groupDomain({ fn, of: inner }: Extract<Expression, { kind: "group" }>, of: (inner: Expression) => Domain): Domain {
  switch (fn) {
    case "rank":
    case "rank-from-last":
      return atLeastOne;
    case "percentile":
      return { ...fromZero, high: { value: ONE, closed: true } };
    case "count":
      return { ...fromZero, grid: ONE };
    case "min":
    case "max":
    case "median":
      return of(inner);
    case "average": {
      const { low, high } = of(inner);
      return { ...(low ? { low } : {}), ...(high ? { high } : {}) };
    }
    case "sum":
      return isFromZero(of(inner)) ? fromZero : anything;
  }
}

function arithmeticDomain({ op, left, right }: Extract<Expression, { kind: "arithmetic" }>, of: (inner: Expression) => Domain): Domain {
  const [a, b] = [of(left), of(right)];
  const grid = isWhole(a) && isWhole(b) && op !== "/" ? { grid: ONE } : {};
  if (op === "-" || !isFromZero(a) || !isFromZero(b)) return grid;
  if (op === "+" && a.high && b.high) return { ...fromZero, high: { value: add(a.high.value, b.high.value), closed: true }, ...grid };
  return { ...fromZero, ...grid };
}

function isFromZero({ low }: Domain): boolean {
  return low !== undefined && low.value.n >= 0n;
}
