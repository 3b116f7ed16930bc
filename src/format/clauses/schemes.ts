import type { Concept } from "../../../grammar/words/concepts.ts";
import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf, OnChangeSplit } from "../../ast/nodes/clause.ts";
import type { Stepping } from "../../ast/nodes/figure.ts";
import { expression } from "../expressions.ts";
import { columnName, inQuotes, listed, name, text } from "../names.ts";
import { spaced } from "../spacing.ts";
import { cycles, fitting, word } from "../spelling.ts";

export function version(surface: Surface, { text: written }: ClauseOf<"version">): string {
  return spaced(word(surface, "Version"), inQuotes(written));
}

export function effective(surface: Surface, { from, to }: ClauseOf<"effective">): string {
  return spaced(word(surface, "Effective"), from.iso, to && spaced(word(surface, "To"), to.iso));
}

export function appliesTo(surface: Surface, { column, names, condition }: ClauseOf<"applies-to">): string {
  return spaced(
    word(surface, "AppliesTo"),
    column && columnName(surface, column),
    names.length > 0 && listed(surface, names.map(text)),
    condition && spaced(word(surface, "When"), expression(surface, condition)),
  );
}

export function cycle(surface: Surface, { cycle: length, days }: ClauseOf<"cycle">): string {
  const called = length === "project" ? word(surface, "Project") : cycles[length][surface];
  return spaced(word(surface, "Cycle"), called, days && spaced(days.from.iso, word(surface, "To"), days.to.iso));
}

export function stepping(surface: Surface, { stepping: how }: ClauseOf<"stepping">): string {
  return spaced(word(surface, "Steps"), steppingWord(surface, how));
}

function steppingWord(surface: Surface, how: Stepping): string {
  if (how === "full") return fitting.wholeSteps[surface];
  return word(surface, how === "started" ? "Started" : "ProRata");
}

export function extendsScheme(surface: Surface, { name: base }: ClauseOf<"extends">): string {
  return spaced(word(surface, "Extends"), name(base));
}

export function without(surface: Surface, { names }: ClauseOf<"without">): string {
  return spaced(word(surface, "Without"), listed(surface, names.map(name)));
}

export function totalIs(surface: Surface, { expr }: ClauseOf<"total-is">): string {
  return expression(surface, expr);
}

/** `on change split by working days` */
export function onChange(surface: Surface, { split }: ClauseOf<"on-change">): string {
  const parts = word(surface, splits[split]);
  return surface === "en" ? spaced(word("en", "OnChange"), parts) : word("zh", "OnChange") + parts;
}

const splits = {
  "calendar-days": "CalendarDays",
  "working-days": "WorkingDays",
  "whole-months": "WholeMonths",
} as const satisfies Record<OnChangeSplit, Concept>;

export function definition(surface: Surface, { expr }: ClauseOf<"definition">): string {
  return spaced("=", expression(surface, expr));
}
