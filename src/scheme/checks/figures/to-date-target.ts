import { finding } from "../../../diagnostics/catalogue.ts";
import type { DraftMetric } from "../../draft.ts";
import { everyPart } from "../../expressions/walk.ts";
import { addsUp } from "../../monthly.ts";
import { quantity } from "../../quantity.ts";
import type { Target } from "../../types/metric.ts";
import type { Check } from "../check.ts";

/** What adds up to date is held against a target that says of how long it is, or is added up, too. */
export const toDateTarget: Check = ({ metrics, coefficients }) => [...metrics, ...coefficients].flatMap(ofMetric);

function ofMetric({ toDate, measure, target }: DraftMetric) {
  if (!toDate || !measure || !target || target.per !== undefined || !addsUp(measure) || isAddedUp(target)) return [];
  const text = target.kind === "literal" ? quantity(target.value, target.unit) : { en: "the target", zh: "该目标" };
  return [finding("to-date-target-open", target.span, { target: text })];
}

function isAddedUp(target: Target): boolean {
  return target.kind === "expression" && everyPart(target.of).some(({ kind }) => kind === "aggregate");
}
