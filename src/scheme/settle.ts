import type {
  DraftAnchor,
  DraftMetric,
  DraftPay,
  DraftRule,
  DraftScheme,
  DraftSection,
  DraftSide,
  DraftTotal,
  SaidLimit,
} from "./draft.ts";
import type { Accepted, Limit, Metric, Pay, Rule, Scheme, Section, SideRule, Total } from "./types.ts";

/**
 * Writes the defaults of a draft without errors out: a bare `per` steps as the
 * scheme says, or pro rata. Undefined where a rule is missing after all.
 */
export function settled(draft: DraftScheme, accepted: readonly Accepted[]): Scheme | undefined {
  const { head: _head, whole: _whole, gradesWhole: _grades, metricsLost: _lost, ...kept } = draft;
  const metrics = draft.metrics.map((metric) => settledMetric(metric, draft));
  const known = metrics.filter((metric) => metric !== undefined);
  if (known.length < metrics.length) return undefined;
  const { sections, pays, total } = draft;
  return {
    ...kept,
    metrics: known,
    sections: sections.map(settledSection),
    pays: pays.map(settledPay),
    total: settledTotal(total),
    accepted,
  };
}

function settledMetric(metric: DraftMetric, scheme: DraftScheme): Metric | undefined {
  const { rule, floor, cap, full: _full, reads: _reads, complete: _complete, measured: _measured, head: _head, ...kept } = metric;
  return rule && { ...kept, ...limits({ floor, cap }), ...openly({ floor, cap }), rule: settledRule(rule, scheme) };
}

function settledRule(rule: DraftRule, scheme: DraftScheme): Rule {
  if (rule.kind !== "anchor") return rule;
  return { ...rule, over: settledSide(rule.over, rule, scheme), under: settledSide(rule.under, rule, scheme) };
}

/** A side where no value can lie was left unsaid: it keeps the anchor's points. */
function settledSide(side: DraftSide | undefined, { points, span }: DraftAnchor, { stepping = "pro-rata" }: DraftScheme): SideRule {
  if (!side) return { kind: "flat", points, span };
  if (side.kind !== "slopes") return side;
  return { kind: "slopes", slopes: side.slopes.map(({ clause: _clause, ...slope }) => ({ stepping, ...slope })) };
}

function settledSection({ weightSpan: _span, ...kept }: DraftSection): Section {
  return kept;
}

function settledPay({ floor, cap, head: _head, whole: _whole, ...kept }: DraftPay): Pay {
  return { ...kept, ...limits({ floor, cap }) };
}

function settledTotal({ floor, cap, outOfSpan: _span, complete: _complete, ...kept }: DraftTotal): Total {
  return { ...kept, ...limits({ floor, cap }), ...openly({ floor, cap }) };
}

/** `no floor` bounds nothing, but it is said. */
function limits({ floor, cap }: Bounds): Pick<Metric, "floor" | "cap"> {
  const least: Limit | undefined = floor?.value && { value: floor.value, span: floor.span };
  const most: Limit | undefined = cap?.value && { value: cap.value, span: cap.span };
  return { ...(least ? { floor: least } : {}), ...(most ? { cap: most } : {}) };
}

function openly({ floor, cap }: Bounds): Pick<Metric, "noFloor" | "noCap"> {
  return { ...(floor && !floor.value ? { noFloor: true } : {}), ...(cap && !cap.value ? { noCap: true } : {}) };
}

type Bounds = { readonly floor?: SaidLimit | undefined; readonly cap?: SaidLimit | undefined };
