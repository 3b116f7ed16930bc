import { finding } from "../../../diagnostics/catalogue.ts";
import { everyPart } from "../../expressions/walk.ts";
import type { Expression } from "../../types/expression.ts";
import type { Veto } from "../../types/scheme.ts";
import type { Check } from "../check.ts";

/** A veto does not hang on a figure of the group that waits for what the veto leaves. */
export const vetoInACircle: Check = ({ vetoes }) =>
  vetoes.flatMap(({ when, then }) => {
    const circle = everyPart(when).find((part) => part.kind === "group" && everyPart(part).some((inner) => isChanged(inner, then)));
    return circle ? [finding("group-in-a-circle", circle.span, {})] : [];
  });

function isChanged(part: Expression, then: Veto["then"]): boolean {
  if (then.kind === "total") return part.kind === "total";
  if (then.kind === "grade") return false;
  return part.kind === "metric" && part.name === then.name && part.part === "points";
}
