import type { Value } from "../../ast/nodes/figure.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { divide, type Fraction, HUNDRED, multiply } from "../../number/fraction.ts";
import { quantity } from "../quantity.ts";
import type { Target } from "../types/metric.ts";
import { PERCENT } from "../units/unit.ts";
import type { RuleContext } from "./context.ts";

/** 90% on a percentage with a target of 85%: 90% measured, or 90% of the way to 85%. Both readings, each with what it asks for. */
export function bothReadings(edge: Value, target: Target, { name }: Pick<RuleContext, "name">): Diagnostic {
  const share = edge.kind === "figure" ? divide(edge.value, HUNDRED) : undefined;
  const written = share ? quantity(share, PERCENT) : { en: "it", zh: "该值" };
  return finding("which-reading", edge.span, {
    metric: name,
    edge: written,
    attained: share ? attainedAt(share, written, target) : written,
  });
}

/** The measured value at which the target is attained to this share. */
function attainedAt(share: Fraction, written: Bilingual, target: Target): Bilingual {
  if (target.kind === "literal") return quantity(multiply(share, target.value), PERCENT);
  return { en: `${written.en} of the target`, zh: `目标的${written.zh}` };
}
