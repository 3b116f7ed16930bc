import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf, Goal } from "../../ast/nodes/clause.ts";
import { expression } from "../expressions.ts";
import { figure } from "../figures.ts";
import { columnName, listed, name, text } from "../names.ts";
import { spaced } from "../spacing.ts";
import { cycles, fitting, word } from "../spelling.ts";

/** `north 3,000 万元 share 25%` · 华北区 3,000万元 占比25% */
export function goal(surface: Surface, { name: called, label, amount, share, stretch }: Goal): string {
  return spaced(
    name(called),
    label && text(label),
    figure(surface, amount),
    share && spaced(word(surface, "ShareBeside"), figure(surface, share)),
    stretch && spaced(word(surface, "StretchTarget"), figure(surface, stretch)),
  );
}

export function split(surface: Surface, { of, by, parts, partial }: ClauseOf<"split">): string {
  return spaced(
    name(of),
    by && spaced(word(surface, "By"), columnName(surface, by)),
    word(surface, partial ? "PartlyInto" : "Into"),
    listed(
      surface,
      parts.map((part) => goal(surface, part)),
    ),
  );
}

/** `company by team allocated by last_year 60% | headcount 40%` */
export function allocation(surface: Surface, { of, by, factors, step }: ClauseOf<"allocation">): string {
  const shares = factors.map((factor) => spaced(name(factor.name), figure(surface, factor.share)));
  return spaced(
    name(of),
    by && spaced(word(surface, "By"), columnName(surface, by)),
    word(surface, "AllocatedBy"),
    listed(surface, shares),
    step && spaced(word(surface, "StepsOf"), figure(surface, step)),
  );
}

export function factor(surface: Surface, { name: called, parts }: ClauseOf<"factor">): string {
  const amounts = parts.map((part) => spaced(name(part.name), part.label && text(part.label), figure(surface, part.amount)));
  return spaced(word(surface, "Factor"), name(called), listed(surface, amounts));
}

export function seasons(surface: Surface, { per, shares }: ClauseOf<"seasons">): string {
  return spaced(
    word(surface, "Seasons"),
    cycles[per][surface],
    listed(
      surface,
      shares.map((share) => figure(surface, share)),
    ),
  );
}

export function targetRows(surface: Surface, { column, by }: ClauseOf<"target-rows">): string {
  return spaced(fitting.fromList[surface], expression(surface, column), by && spaced(word(surface, "By"), columnName(surface, by)));
}

export function revises(surface: Surface, { list }: ClauseOf<"revises">): string {
  return spaced(word(surface, "Revises"), name(list));
}

export function because(surface: Surface, clause: ClauseOf<"because">): string {
  return spaced(word(surface, "Because"), text(clause.text));
}

/** `approved by "sales director" | "general manager"` */
export function approved(surface: Surface, { by }: ClauseOf<"approved">): string {
  return spaced(word(surface, "ApprovedBy"), listed(surface, by.map(text)));
}
