import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf } from "../../ast/nodes/clause.ts";
import { expression, operand } from "../expressions.ts";
import { figure, rate } from "../figures.ts";
import { columnName, name } from "../names.ts";
import { spaced } from "../spacing.ts";
import { fitting, word } from "../spelling.ts";

export function measure(surface: Surface, { expr }: ClauseOf<"measure">): string {
  return spaced(word(surface, "Measure"), expression(surface, expr));
}

export function target(surface: Surface, clause: ClauseOf<"target">): string {
  return spaced(word(surface, clause.stretch ? "StretchTarget" : "Target"), wanted(surface, clause));
}

function wanted(surface: Surface, { value, to, expr, per, fromTargets }: ClauseOf<"target">): string {
  if (fromTargets) return ofList(surface, fromTargets);
  if (expr && per) return surface === "en" ? spaced(operand("en", expr), rate("en", per)) : spaced(rate("zh", per), expression("zh", expr));
  if (expr) return expression(surface, expr);
  if (!value) return "";
  if (to) return `${figure(surface, value)}-${figure(surface, to)}`;
  if (surface === "en" || !value.per) return figure(surface, value);
  const { per: period, ...amount } = value;
  return rate("zh", period) + figure("zh", amount);
}

function ofList(surface: Surface, { list, by }: NonNullable<ClauseOf<"target">["fromTargets"]>): string {
  return spaced(
    fitting.fromList[surface],
    word(surface, "TargetsList"),
    list && name(list),
    by && spaced(word(surface, "By"), columnName(surface, by)),
  );
}

export function passLine(surface: Surface, { value }: ClauseOf<"pass-line">): string {
  return spaced(word(surface, "PassLine"), figure(surface, value));
}
