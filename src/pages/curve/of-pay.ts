import { ZERO } from "../../number/fraction.ts";
import type { Site } from "../../plan/analysis/variable/of-metric.ts";
import { computedBy } from "../../reading/edges/charted.ts";
import { type AroundPay, aroundPay, payReads } from "../../reading/edges/of-pay.ts";
import type { Pay } from "../../scheme/types/pay.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { Curve } from "../figure.ts";
import { curveOfDrawing } from "./drawing.ts";
import { withAir } from "./extent.ts";

/** The line that a pay draws over the one figure that it hangs on; undefined for one by grades, or by shares of a base. */
export function payCurve(pay: Pay, scheme: Scheme, site: Site): Curve | undefined {
  const around = aroundPay(pay, site);
  if (!around || around.isScaled || around.edges.length === 0) return undefined;
  const { variable, unit, edges } = around;
  const at = computedBy(site.plan, variable);
  const node = unrounded(around);
  const xLabel = payReads(variable, pay, site, { scheme, sources: site.sources });
  const subtitle = { en: `Amount by ${xLabel.en.charAt(0).toLowerCase()}${xLabel.en.slice(1)}`, zh: `金额随${xLabel.zh}的变化` };
  return curveOfDrawing({
    computed: (value) => at(value, node),
    places: withAir(edges.some(({ n }) => n <= 0n) ? edges : [ZERO, ...edges], "above"),
    named: edges,
    x: unit,
    y: { kind: "money", currency: pay.currency },
    xLabel,
    subtitle,
  });
}

/** The amount within its bounds, before its rounding would make stairs of it. */
function unrounded({ planned: { milestones, amount } }: AroundPay): number {
  return milestones.findLast(({ stage, part }) => stage === "pay" && part !== "round")?.node ?? amount;
}
