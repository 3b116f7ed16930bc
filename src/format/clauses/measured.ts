import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf, PeriodUnit } from "../../ast/nodes.ts";
import { expression } from "../expressions.ts";
import { figure, periodConcepts } from "../figures.ts";
import { name } from "../names.ts";
import { spaced } from "../spacing.ts";
import { fitting, word } from "../spelling.ts";

export function measure(surface: Surface, { expr }: ClauseOf<"measure">): string {
  return spaced(word(surface, "Measure"), expression(surface, expr));
}

export function target(surface: Surface, clause: ClauseOf<"target">): string {
  return spaced(word(surface, "Target"), clause.name && name(clause.name), wanted(surface, clause));
}

function wanted(surface: Surface, { value, to, expr, per, fromTargets, name: which }: ClauseOf<"target">): string {
  if (fromTargets) return spaced(fitting.fromList[surface], word(surface, "TargetsList"));
  if (expr)
    return surface === "en"
      ? spaced(expression("en", expr), per && rate("en", per))
      : spaced(per && rate("zh", per), expression("zh", expr));
  if (!value) return "";
  if (to) return `${figure(surface, value)}-${figure(surface, to)}`;
  if (surface === "en" || !value.per || which) return figure(surface, value);
  const { per: period, ...amount } = value;
  return rate("zh", period) + figure("zh", amount);
}

/** `per month`, 每月 */
function rate(surface: Surface, period: PeriodUnit): string {
  const [per, unit] = [word(surface, "Per"), word(surface, periodConcepts[period])];
  return surface === "en" ? spaced(per, unit) : per + unit;
}

export function passLine(surface: Surface, { value }: ClauseOf<"pass-line">): string {
  return spaced(word(surface, "PassLine"), figure(surface, value));
}
