import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf } from "../../ast/nodes/clause.ts";
import { expression, operand } from "../expressions.ts";
import { figure, rate } from "../figures.ts";
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
  if (expr && per) return surface === "en" ? spaced(operand("en", expr), rate("en", per)) : spaced(rate("zh", per), expression("zh", expr));
  if (expr) return expression(surface, expr);
  if (!value) return "";
  if (to) return `${figure(surface, value)}-${figure(surface, to)}`;
  if (surface === "en" || !value.per || which) return figure(surface, value);
  const { per: period, ...amount } = value;
  return rate("zh", period) + figure("zh", amount);
}

export function passLine(surface: Surface, { value }: ClauseOf<"pass-line">): string {
  return spaced(word(surface, "PassLine"), figure(surface, value));
}
