import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { type Fraction, ONE } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import { all, one } from "../clauses/pick.ts";
import type { DraftMetric, DraftRule, DraftShape } from "../draft.ts";
import type { Scope } from "../expressions/scope.ts";
import { find } from "../names/table.ts";
import { readRule } from "../rules/read.ts";
import type { Expression } from "../types/expression.ts";
import type { Target } from "../types/metric.ts";
import { PERCENT, POINTS } from "../units/unit.ts";
import { figureReader, givesOf } from "./figures.ts";
import { type Giving, moneyFormula } from "./giving.ts";
import { supplementIn } from "./supplements.ts";

export type PayContext = {
  readonly name: string;
  readonly head: Span;
  readonly clauses: readonly Clause[];
  readonly complete: boolean;
  readonly giving: Giving;
  readonly drafts: ReadonlyMap<string, DraftMetric>;
  /** Full points of the total, of which a pay in proportion takes its share. */
  readonly outOf: Fraction;
  readonly scope: Scope;
};

/** The one value that a pay's rule reads, and the target that its edges may be parts of. */
type Read = { readonly reads: Expression; readonly target?: Expression; readonly aims?: Target };

/** Pay by a rule over the total, or over a metric's measure or attainment. */
export function readShape(context: PayContext, span: Span): DraftShape | undefined {
  const { name, head, clauses, complete, giving, scope } = context;
  const read = readOf(one(clauses, "by"), context, span);
  if (!read) return undefined;
  const { reads, target, aims } = read;
  const supplement = supplementIn(all(clauses, "award"), { pay: name, giving, reading: scope });
  if (supplement) scope.report(supplement);
  const gives = givesOf(clauses, scope);
  const result = readRule({
    name,
    called: [name],
    head,
    clauses: clauses.filter(({ kind }) => kind !== "by"),
    complete,
    quantities: { measure: reads, ...(aims ? { target: aims } : {}), whole: true },
    ...(gives === "share" && giving.base ? { full: ONE } : {}),
    extra: true,
    pays: true,
    given: figureReader(gives, giving, scope),
    formula: (expr, inRow) => moneyFormula(expr, giving, inRow),
    ...(aims ? { by: { kind: "by", reading: "measure", span } as const } : {}),
    scope,
    span,
  });
  const rule = result && payable(result.rule);
  if (!rule) return undefined;
  return { kind: "shape", reads, ...(target ? { target } : {}), ...(aims ? { aims } : {}), gives, rule, span };
}

/** In proportion to the total is total ÷ its full points. */
function wholeTotal({ outOf }: PayContext, span: Span): Pick<Read, "target" | "aims"> {
  return {
    target: { kind: "constant", value: outOf, unit: POINTS, span },
    aims: { kind: "literal", value: outOf, unit: POINTS, span },
  };
}

/** The shapes that a pay can have; the other clauses cannot stand in it. */
function payable(rule: DraftRule): DraftShape["rule"] | undefined {
  return rule.kind === "anchor" || rule.kind === "bands" || rule.kind === "curve" || rule.kind === "proportional" || rule.kind === "rated"
    ? rule
    : undefined;
}

function readOf(by: ClauseOf<"by"> | undefined, context: PayContext, span: Span): Read | undefined {
  const { drafts, scope, name, head, clauses } = context;
  if (!by) return { reads: { kind: "total", unit: POINTS, span } };
  if (by.reading === "total")
    return { reads: { kind: "total", unit: POINTS, span: by.span }, ...(one(clauses, "proportional") && wholeTotal(context, by.span)) };
  if (!by.of) {
    scope.report(finding("pay-by-which", by.span, { pay: name }));
    return undefined;
  }
  const metric = find(scope.metrics, by.of, scope);
  const draft = metric === undefined ? undefined : drafts.get(metric);
  if (!draft || metric === undefined) return undefined;
  const part = by.reading;
  const unit = scope.unitOf(metric, part, by.span);
  if (!unit) return undefined;
  const reads: Expression = { kind: "metric", name: metric, part, unit: part === "attainment" ? PERCENT : unit, span: by.span };
  if (part === "attainment" || !draft.target) return { reads };
  const target: Expression = { kind: "metric", name: metric, part: "target", unit, span: head };
  return { reads, target, aims: draft.target };
}
