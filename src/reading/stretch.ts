import { type Fraction, HUNDRED, multiply } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import type { Edge, EdgeValue } from "../scheme/types/rule.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { PERCENT } from "../scheme/units/unit.ts";
import { told, type Voice } from "./voice.ts";

/** What edges stand on; on the scale of attainment the target is 100%. */
export type Scale = { readonly unit: Unit; readonly isAttainment?: boolean };

export type Stretch = { readonly from?: Edge; readonly to?: Edge; readonly otherwise?: boolean };

/** A stretch of a scale, its edges with or without themselves: `at least 90% and less than 95%`. */
export function stretchText({ from, to, otherwise = false }: Stretch, scale: Scale, voice: Voice): string {
  const { rule } = voice.words;
  const sides = scale.unit.kind === "date" ? rule.days : rule;
  const low = from && (from.inclusive ? sides.atLeast : sides.over)(edgeText(from.value, scale, voice));
  const high = to && (to.inclusive ? sides.atMost : sides.under)(edgeText(to.value, scale, voice));
  if (low === undefined || high === undefined) return low ?? high ?? (otherwise ? rule.otherwise : rule.always);
  return isOnePlace(from, to) ? rule.exactly(edgeText(from?.value, scale, voice)) : rule.between(low, high);
}

/** A figure on the scale, or the target or a share of it. */
export function edgeText(edge: EdgeValue | undefined, { unit, isAttainment = false }: Scale, voice: Voice): string {
  if (!edge) return "";
  if (edge.kind === "constant") return told(edge.value, unit, voice);
  const share = told(edge.times, PERCENT, voice);
  if (isAttainment) return share;
  return edge.times.n === edge.times.d ? voice.words.rule.target : voice.words.rule.ofTarget(share);
}

/** A distance between two places: of percentages so many percentage points. */
export function stepText(step: Fraction, unit: Unit, voice: Voice): string {
  if (unit.kind === "date") return told(step, { kind: "time", unit: "day" }, voice);
  return unit.kind === "percent" ? voice.words.rule.percentagePoints(numeral(multiply(step, HUNDRED))) : told(step, unit, voice);
}

function isOnePlace(from: Edge | undefined, to: Edge | undefined): boolean {
  return from !== undefined && to !== undefined && placeKey(from) === placeKey(to) && from.inclusive && to.inclusive;
}

function placeKey({ value }: Edge): string {
  const figure = value.kind === "constant" ? value.value : value.times;
  return `${value.kind} ${figure.n}/${figure.d}`;
}
