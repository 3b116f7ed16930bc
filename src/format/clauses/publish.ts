import type { Concept } from "../../../grammar/words/concepts.ts";
import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { figure } from "../figures.ts";
import { columnName, listed, name, text } from "../names.ts";
import { spaced } from "../spacing.ts";
import { fitting, word } from "../spelling.ts";

const slots: Readonly<Record<string, Concept>> = { title: "Title", notice: "Notice", appeal: "Appeal", contact: "Contact" };

export function say(surface: Surface, { what, text: said, language }: ClauseOf<"say">): string {
  const slot = Object.hasOwn(slots, what.text) ? slots[what.text] : undefined;
  return spaced(slot ? word(surface, slot) : name(what), language && word(surface, language === "en" ? "English" : "Chinese"), text(said));
}

const announced: Readonly<Record<string, Concept>> = { rank: "Rank", grade: "Grade", pay: "Pay" };

export function announce(surface: Surface, { what, to }: ClauseOf<"announce">): string {
  return spaced(
    listed(
      surface,
      what.map((each) => announcedName(surface, each)),
    ),
    fitting.announcedTo[surface],
    columnName(surface, to),
  );
}

function announcedName(surface: Surface, what: Name): string {
  if (what.text === "score") return fitting.announcedScore[surface];
  const concept = Object.hasOwn(announced, what.text) ? announced[what.text] : undefined;
  return concept ? word(surface, concept) : name(what);
}

export function minimumGroup(surface: Surface, { value }: ClauseOf<"minimum-group">): string {
  return spaced(word(surface, "MinimumGroup"), figure(surface, value));
}
