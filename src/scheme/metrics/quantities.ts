import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { Statement } from "../../ast/nodes/file.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Span } from "../../text/source.ts";
import { one } from "../clauses/pick.ts";
import { mayHaveLostType } from "../expressions/arithmetic.ts";
import { dated } from "../expressions/dated.ts";
import { partNames } from "../expressions/parts.ts";
import { readExpression } from "../expressions/read.ts";
import type { MetricPart, Scope } from "../expressions/scope.ts";
import { watched } from "../report.ts";
import { saysWords } from "../rules/clauses.ts";
import type { Expression } from "../types/expression.ts";
import type { Target } from "../types/metric.ts";
import type { Unit } from "../types/unit.ts";
import { unitName } from "../units/names.ts";
import { isNumeric, NUMBER, PERCENT, POINTS, RATIO, sameDimension } from "../units/unit.ts";
import { measureClause, reportOwnTarget } from "./of-members.ts";
import { readPassLine } from "./pass-line.ts";
import { aimOf, readAims } from "./target.ts";

/** What a metric measures and aims at. Not `whole`: something of it was reported. */
export type Quantities = {
  readonly measure?: Expression;
  readonly target?: Target;
  readonly stretch?: Target;
  readonly passLine?: Expression;
  readonly whole: boolean;
};

/** A metric as written: its sound clauses, and whether those are all of them. */
export type WrittenMetric = {
  readonly name: string;
  readonly statement: Statement;
  readonly clauses: readonly Clause[];
  readonly whole: boolean;
};

export type QuantityReader = {
  readonly of: (metric: WrittenMetric) => Quantities;
  readonly unitOf: Scope["unitOf"];
  readonly passLineOf: Scope["passLineOf"];
};

/**
 * Reads measures and targets in the order they need one another: a measure may
 * speak of another metric's, and one that comes back to itself is reported.
 */
export function quantityReader(
  metrics: readonly WrittenMetric[],
  scope: Omit<Scope, "unitOf" | "passLineOf" | "own" | "stage">,
): QuantityReader {
  // Of two metrics of one name, which is a finding of its own, the first is meant.
  const byName = new Map(metrics.toReversed().map((metric) => [metric.name, metric]));
  const known = new Map<WrittenMetric, Quantities>();
  const open = new Set<WrittenMetric>();

  function of(metric: WrittenMetric): Quantities {
    const done = known.get(metric);
    if (done) return done;
    open.add(metric);
    const quantities = read(metric);
    open.delete(metric);
    known.set(metric, quantities);
    return quantities;
  }

  function read({ name, clauses, whole }: WrittenMetric): Quantities {
    const watch = watched(scope.report);
    const own: Scope = { ...scope, report: watch.report, stage: "measure", own: name, unitOf, passLineOf };
    const raw = readMeasure(measureClause(clauses, scope.people), saysWords(clauses), own);
    const { target, stretch } = readAims(clauses, raw, own);
    reportOwnTarget(clauses, target, scope.people, watch.report);
    const measure = raw && target ? inUnitOfTarget(raw, target) : raw;
    const passLine = readPassLine(one(clauses, "pass-line"), name, { ...(measure ? { measure } : {}), ...(target ? { target } : {}) }, own);
    const asWritten = (measure !== undefined || !one(clauses, "measure")) && (target !== undefined || !aimOf(clauses));
    const isComplete = whole || (measure !== undefined && target !== undefined);
    return {
      ...(measure ? { measure } : {}),
      ...(target ? { target } : {}),
      ...(stretch ? { stretch } : {}),
      ...(passLine ? { passLine } : {}),
      whole: !watch.failed() && asWritten && isComplete,
    };
  }

  function unitOf(metric: string, part: MetricPart, at: Span): Unit | undefined {
    if (part === "points") return POINTS;
    const named = byName.get(metric);
    if (!named) return undefined;
    if (open.has(named)) {
      scope.report(finding("measures-in-a-circle", at, { metric }));
      return undefined;
    }
    const quantities = of(named);
    const unit = partUnit(quantities, part) ?? (part === "measure" && isRatedByPeople(named) ? NUMBER : undefined);
    if (!unit && quantities.whole) scope.report(finding("no-such-part", at, { metric, part: partNames[part] }));
    return unit;
  }

  function passLineOf(metric: string, at: Span): Expression | undefined {
    const named = byName.get(metric);
    const quantities = named && of(named);
    if (quantities?.whole && !quantities.passLine) scope.report(finding("no-such-part", at, { metric, part: partNames["pass-line"] }));
    return quantities?.passLine && { ...quantities.passLine, span: at };
  }

  return { of, unitOf, passLineOf };
}

/** What raters give is what such a metric reads, though it has no measure of its own. */
function isRatedByPeople({ clauses }: WrittenMetric): boolean {
  return (one(clauses, "rated")?.by.length ?? 0) > 0;
}

function partUnit({ measure, target, stretch }: Quantities, part: Exclude<MetricPart, "points">): Unit | undefined {
  switch (part) {
    case "measure":
      return measure?.unit;
    case "target":
      return target && (target.kind === "literal" ? target.unit : target.of.unit);
    case "stretch":
      return stretch && (stretch.kind === "literal" ? stretch.unit : stretch.of.unit);
    case "attainment":
      if (measure?.unit.kind === "date") return undefined;
      return target || measure?.unit.kind === "percent" ? PERCENT : undefined;
  }
}

/** A number, or a date; a text only where the rule is about words. */
function readMeasure(clause: ClauseOf<"measure"> | undefined, words: boolean, scope: Scope): Expression | undefined {
  const measure = clause && readExpression(clause.expr, scope);
  if (!measure || isNumeric(measure.unit) || (words && measure.unit.kind === "text")) return measure;
  if (measure.unit.kind === "date") return dated(measure);
  if (!mayHaveLostType(measure, scope)) scope.report(finding("number-expected", measure.span, { given: unitName(measure.unit) }));
  return undefined;
}

/** Return ÷ cost against 1:5 is a ratio, though against 500% it would be a percentage. */
function inUnitOfTarget(measure: Expression, target: Target): Expression {
  const isRatio = target.kind === "literal" && target.unit.kind === "ratio" && sameDimension(measure.unit, RATIO);
  return isRatio ? { ...measure, unit: RATIO } : measure;
}
