import type { Surface } from "../../../grammar/words.ts";
import type { Clause, Given } from "../../ast/nodes/clause.ts";
import { expression } from "../expressions.ts";
import { value } from "../figures.ts";
import { name } from "../names.ts";
import { spaced } from "../spacing.ts";
import { fitting, word } from "../spelling.ts";

/** What is given to an example, or expected of it. */
export type Examples = Extract<Clause, { readonly items: readonly Given[] }>;

/** The word that leads the items of a clause. */
export function examplesWord(surface: Surface, { kind }: Examples): string {
  return word(surface, kind === "given" ? "Given" : "Expect");
}

/** `attainment(revenue) 96%`, `grade good`, `visits missing` */
export function item(surface: Surface, { of, value: given }: Given): string {
  return spaced(of.kind === "outcome" ? word(surface, "Outcome") : expression(surface, of), givenValue(surface, given));
}

function givenValue(surface: Surface, given: Given["value"]): string {
  if (!("kind" in given)) return name(given);
  switch (given.kind) {
    case "none":
      return fitting.nothingFollows[surface];
    case "missing":
      return word(surface, "Missing");
    default:
      return value(surface, given);
  }
}
