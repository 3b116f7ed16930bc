import type {
  DraftAnchor,
  DraftBand,
  DraftCurve,
  DraftMetric,
  DraftPay,
  DraftPayOfRows,
  DraftPayOfTiers,
  DraftPayRule,
  DraftRule,
  DraftScheme,
  DraftSection,
  DraftSide,
  DraftSlope,
  DraftTotal,
  SaidLimit,
} from "./draft.ts";
import { closedByNeighbours, inOrderTried } from "./intervals/closed-rows.ts";
import { sizeOf } from "./intervals/edge-size.ts";
import { edgesOf, type Ranged } from "./intervals/of-rows.ts";
import { takesBack } from "./pays/takes-back.ts";
import { type Ruler, rulerOf } from "./ruler.ts";
import type { Metric } from "./types/metric.ts";
import type { Pay, PayLimit, PayOfRows, PayOfTiers, PayRow, PayRule } from "./types/pay.ts";
import type { Band, CurveRule, Rule, SideRule, Slope } from "./types/rule.ts";
import type { Accepted, Scheme, Section, Total } from "./types/scheme.ts";

/**
 * Writes the defaults of a draft without errors out: a bare `per` steps as the
 * scheme says, or pro rata. Undefined where a rule is missing after all.
 */
export function settled(draft: DraftScheme, accepted: readonly Accepted[]): Scheme | undefined {
  const {
    head: _head,
    whole: _whole,
    headWhole: _headWhole,
    gradesWhole: _grades,
    metricsLost: _lost,
    weightLimits: _weights,
    ...kept
  } = draft;
  const metrics = draft.metrics.map((metric) => settledMetric(metric, draft));
  const factors = draft.coefficients.map((metric) => settledMetric(metric, draft));
  const known = metrics.filter((metric) => metric !== undefined);
  const coefficients = factors.filter((metric) => metric !== undefined);
  if (known.length < metrics.length || coefficients.length < factors.length) return undefined;
  const { sections, pays, total, grades } = draft;
  return {
    ...kept,
    metrics: known,
    coefficients,
    // With conditions, a total may fall through to a lower grade, so none ends where the next begins.
    grades: grades.some(({ when }) => when) ? grades : closedRows(grades, totalRuler),
    sections: sections.map(settledSection),
    pays: pays.map((pay) => settledPay(pay, draft)),
    total: settledTotal(total),
    accepted,
  };
}

function settledMetric(metric: DraftMetric, scheme: DraftScheme): Metric | undefined {
  const { rule, floor, cap, full: _full, reads: _reads, complete: _complete, measured: _measured, head: _head, ...kept } = metric;
  return rule && { ...kept, ...limits({ floor, cap }), ...openly({ floor, cap }), rule: settledRule(rule, metric, scheme) };
}

function settledRule<R extends DraftRule>(rule: R, reads: RulerOf, scheme: DraftScheme): Settled<R>;
function settledRule(rule: DraftRule, reads: RulerOf, scheme: DraftScheme): Rule {
  switch (rule.kind) {
    case "bands":
      return {
        ...rule,
        rows: inOrder(
          rule.rows.map((row) => settledBand(row, scheme)),
          rulerOf(edgesOf(rule.rows), reads, scheme.cycle),
        ),
      };
    case "anchor":
      return {
        ...rule,
        over: settledSide(rule.over, scheme) ?? stays(rule),
        under: settledSide(rule.under, scheme) ?? stays(rule),
      };
    case "curve":
      return settledCurve(rule, scheme);
    case "for-each":
      return { combine: "sum", ...rule, rule: settledRule(rule.rule, { reads: rule.reads.unit, measure: rule.reads }, scheme) };
    default:
      return rule;
  }
}

function settledBand({ result, ...row }: DraftBand, scheme: DraftScheme): Band {
  return { ...row, result: result.kind === "slope" ? { ...result, slope: settledSlope(result.slope, scheme) } : result };
}

function settledSlope({ clause: _clause, ...slope }: DraftSlope, { stepping = "pro-rata" }: DraftScheme): Slope {
  return { stepping, ...slope };
}

/** A side where no value can lie was left unsaid: it keeps the anchor's points. */
function stays({ points, span }: DraftAnchor): SideRule {
  return { kind: "flat", points, span };
}

function settledCurve({ over, under, ...curve }: DraftCurve, scheme: DraftScheme): CurveRule {
  const [above, below] = [settledSide(over, scheme), settledSide(under, scheme)];
  return { ...curve, ...(above ? { over: above } : {}), ...(below ? { under: below } : {}) };
}

function settledSide(side: DraftSide | undefined, scheme: DraftScheme): SideRule | undefined {
  if (side?.kind !== "slopes") return side;
  return { kind: "slopes", slopes: side.slopes.map((slope) => settledSlope(slope, scheme)) };
}

function settledSection({ weightSpan: _span, ...kept }: DraftSection): Section {
  return kept;
}

function settledPay(pay: DraftPay, scheme: DraftScheme): Pay {
  const { floor, cap, rule, rows, head: _head, complete: _complete, whole: _whole, fines: _fines, ...kept } = pay;
  const paid = rule && settledPayRule(rule, scheme);
  return {
    ...kept,
    rows: inOrder(rows, totalRuler),
    ...(paid ? { rule: paid } : {}),
    ...limits({ floor, cap }),
    ...noFloorIn({ floor }),
    ...(takesBack(pay, scheme) ? { fines: true } : {}),
  };
}

function settledPayRule(rule: DraftPayRule, scheme: DraftScheme): PayRule {
  if (rule.kind === "expression" || rule.kind === "pool" || rule.kind === "matrix") return rule;
  if (rule.kind === "tiers") return settledTiers(rule);
  if (rule.kind === "for-each") return { ...rule, rule: settledRows(rule.rule, scheme) };
  const { aims, rule: shape, ...kept } = rule;
  return { ...kept, rule: settledRule(shape, { reads: rule.reads.unit, measure: rule.reads, ...(aims ? { target: aims } : {}) }, scheme) };
}

function settledTiers({ tiers, ...rule }: DraftPayOfTiers): PayOfTiers {
  return { ...rule, tiers: { mode: "whole", ...tiers } };
}

function settledRows({ rule, ...rows }: DraftPayOfRows, scheme: DraftScheme): PayOfRows {
  const { reads } = rows;
  const ofRow = rule.kind === "tiers" ? settledTiers(rule) : settledRule(rule, { reads: reads.unit, measure: reads }, scheme);
  return { combine: "sum", ...rows, rule: ofRow };
}

type RulerOf = Parameters<typeof rulerOf>[1];
type Settled<R extends DraftRule> = Extract<Rule, { readonly kind: R["kind"] }>;

/** Totals are compared as they stand. */
const totalRuler: Pick<Ruler, "numberOf"> = { numberOf: sizeOf };

/** Each row with both its ends, so that whoever runs them need not know the others. */
function closedRows<T extends Ranged>(rows: readonly T[], ruler: Pick<Ruler, "numberOf"> | undefined): readonly T[] {
  return ruler ? closedByNeighbours(rows, ruler.numberOf) : rows;
}

/** The same, those under a condition first. */
function inOrder<T extends Band | PayRow>(rows: readonly T[], ruler: Pick<Ruler, "numberOf"> | undefined): readonly T[] {
  return ruler ? inOrderTried(rows, ruler.numberOf) : rows;
}

function settledTotal({ floor, cap, outOfSpan: _span, complete: _complete, ...kept }: DraftTotal): Total {
  return { ...kept, ...limits({ floor, cap }), ...openly({ floor, cap }) };
}

/** `no floor` bounds nothing, but it is said. */
function limits({ floor, cap }: Bounds): Pick<Pay, "floor" | "cap"> {
  const [least, most] = [floor, cap].map((limit): PayLimit | undefined => limit?.value && { ...limit, value: limit.value });
  return { ...(least ? { floor: least } : {}), ...(most ? { cap: most } : {}) };
}

function openly({ floor, cap }: Bounds): Pick<Metric, "noFloor" | "noCap"> {
  return { ...noFloorIn({ floor }), ...(cap && !cap.value ? { noCap: true } : {}) };
}

function noFloorIn({ floor }: Bounds): Pick<Metric, "noFloor"> {
  return floor && !floor.value ? { noFloor: true } : {};
}

type Bounds = { readonly floor?: SaidLimit | undefined; readonly cap?: SaidLimit | undefined };
