import type { AnchorRule, Rule } from "../../scheme/types/rule.ts";
import type { Curve } from "./curve/curve.ts";
import { type Direction, runsOf } from "./curve/runs.ts";

/** Which way is better by a rule whose points go one way only; undefined where they go both ways, or nowhere. */
export function betterBy(rule: Rule, curve: Curve): Direction | undefined {
  const said = rule.kind === "anchor" ? saidByAnchor(rule) : undefined;
  if (said) return said;
  // Of these the curve is drawn along the attainment, which falls as the measure grows.
  if (rule.kind === "proportional" && rule.variant !== "direct") return -1;
  const [first, ...others] = runsOf(curve).map(({ direction }) => direction);
  return others.every((other) => other === first) ? first : undefined;
}

/** `full from 95%` wants more, `full up to 5%` wants less. */
export function saidByAnchor({ from, to, points }: AnchorRule): Direction | undefined {
  // Nothing under 80% says what is not wanted.
  if ((from && to) || points.n === 0n) return undefined;
  return from ? 1 : -1;
}
