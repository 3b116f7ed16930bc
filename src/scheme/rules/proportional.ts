import { finding } from "../../diagnostics/catalogue.ts";
import { all, one } from "../clauses/pick.ts";
import type { Edge } from "../types/rule.ts";
import { PERCENT } from "../units/unit.ts";
import { valueIn } from "../units/value-in.ts";
import { type Awards, isZeroBelow, type Placed, type Range } from "./awards.ts";
import type { ReadRule, RuleContext } from "./context.ts";
import { edgeOf } from "./edges.ts";
import type { Scale } from "./scale.ts";

/** Full points × attainment, in one of three ways; `0 under X` and `full from X` are of the attainment. */
export function readProportional(awards: Awards, context: RuleContext): ReadRule | undefined {
  const { scope, clauses, quantities, span } = context;
  const clause = one(
    clauses.filter((each) => each.kind !== "proportional" || each.side === undefined),
    "proportional",
  );
  const { measure, target } = quantities;
  if (!clause || !quantities.whole) return undefined;
  if (!measure) {
    if (context.complete) scope.report(finding("measure-missing", context.head, { metric: context.name }));
    return undefined;
  }
  if (!target && (measure.unit.kind !== "percent" || clause.variant !== "direct")) {
    scope.report(finding("proportional-needs-target", clause.span, { metric: context.name }));
    return undefined;
  }
  if (!context.full) {
    scope.report(finding("full-of-nothing", clause.span, {}));
    return undefined;
  }
  const zero = awards.ranges.find(isZeroBelow);
  const full = awards.ranges.find(isFullAbove);
  const stray = awards.all.find((award) => award !== zero && award !== full)?.award ?? all(clauses, "slope")[0];
  if (stray) {
    scope.report(finding("not-beside-proportional", stray.span, {}));
    return undefined;
  }
  const attainment: Scale = { reading: "attainment", unit: PERCENT, ...(target ? { target } : {}) };
  const zeroUnder = bound(zero?.place.to, attainment, context);
  const fullFrom = bound(full?.place.from, attainment, context);
  const baseline = clause.baseline?.kind === "figure" ? valueIn(clause.baseline, measure.unit, scope) : undefined;
  if (zeroUnder === "reported" || fullFrom === "reported" || (clause.baseline && !baseline)) return undefined;
  const { variant } = clause;
  const optional = { ...(baseline ? { baseline } : {}), ...(zeroUnder ? { zeroUnder } : {}), ...(fullFrom ? { fullFrom } : {}) };
  return { rule: { kind: "proportional", variant, ...optional, span }, reads: PERCENT };
}

function isFullAbove({ result, place }: Placed<Range>): boolean {
  return result.kind === "full" && place.from !== undefined && place.to === undefined;
}

function bound(place: Range["from"], scale: Scale, { scope }: RuleContext): Edge | "reported" | undefined {
  return place && (edgeOf(place, scale, scope) ?? "reported");
}
