import { type WellKnown, wellKnownNames } from "../../grammar/words/well-known.ts";
import { type Surface, wellKnown } from "../../grammar/words.ts";
import type { Name, Text } from "../ast/nodes/name.ts";

/** A name as its author wrote it, in quotes or bare. */
export function name({ text, quoted }: Name): string {
  return quoted ? inQuotes(text) : text;
}

export function text(written: Text): string {
  return inQuotes(written.text);
}

/** In the plainest quotes that the text itself does not hold. */
export function inQuotes(content: string): string {
  if (!content.includes('"')) return `"${content}"`;
  return content.includes("”") ? `「${content}」` : `“${content}”`;
}

/** A column, a team or an audience: the words that both languages have are translated. */
export function columnName(surface: Surface, written: Name): string {
  return !written.quoted && isWellKnown(written.text) ? wellKnown[surface][written.text][0] : name(written);
}

function isWellKnown(word: string): word is WellKnown {
  return (wellKnownNames as readonly string[]).includes(word);
}

const between = { en: " | ", zh: "、" } as const;

/** The elements of one clause. */
export function listed(surface: Surface, elements: readonly string[]): string {
  return elements.join(between[surface]);
}
