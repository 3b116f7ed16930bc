import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type Fraction, multiply, ONE } from "../../number/fraction.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Pay } from "../../scheme/types.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import type { NodeId } from "../plan.ts";
import { type Along, isAmount, isNothing, type Why } from "./along/value.ts";
import { type Curve, curveOf, type Part } from "./curve/curve.ts";
import type { Point } from "./curve/pair.ts";
import type { Witness } from "./finding.ts";
import type { Subject } from "./subject.ts";
import { givenAt } from "./variable/variable.ts";

/**
 * A pay along the total, before its own bounds and rounding: they keep its order,
 * and a share of a base that nobody knows cannot be rounded.
 */
export type PayCurve = {
  readonly node: NodeId;
  readonly curve: Curve;
  /** Why some of it is not known. */
  readonly why?: Why;
  readonly nudge: Fraction;
  readonly show: (value: Fraction) => Bilingual;
  readonly witness: (point: Point) => Witness;
};

export function payCurve({ name, currency }: Pay, { plan, total: { variable, values } }: Subject): PayCurve | undefined {
  const milestones = plan.pays.find((pay) => pay.name === name)?.milestones ?? [];
  const node = milestones.find(({ stage, part }) => stage === "pay" && part === "value")?.node;
  const along = node === undefined ? undefined : values.get(node);
  if (node === undefined || !along) return undefined;
  const part = partOf(along);
  const scale = part === "scaled" ? (variable.scale ?? ONE) : ONE;
  const curve = curveOf(along, part, variable.domain.grid);
  const why = whyOpen(along, curve);
  return {
    node,
    curve,
    ...(why && { why }),
    nudge: variable.domain.grid ?? variable.nudge,
    show: (value) => (part === "plain" ? quantity(value, { kind: "money", currency }) : shareOfBase(value)),
    witness: ({ at, value }) => ({ plan, given: givenAt(variable, at), node, gives: multiply(value, scale) }),
  };
}

function whyOpen(along: Along, curve: Curve): Why | undefined {
  const [why] = along.flatMap(({ value }) => (value.kind === "open" ? value.why : []));
  return why ?? (curve.some(({ value }) => value === undefined) ? "scale" : undefined);
}

/** Pay is a share of somebody's base where any row says so. */
function partOf(along: Along): Part {
  return along.some(({ value }) => isAmount(value) && !isNothing(value.scaled)) ? "scaled" : "plain";
}

function shareOfBase(value: Fraction): Bilingual {
  const share = quantity(value, PERCENT);
  return { en: `${share.en} of the base`, zh: `基数的${share.zh}` };
}
