import { catalogue } from "./catalogue.ts";
import type { Bilingual, Diagnostic, Language, Slot } from "./diagnostic.ts";
import type { Entry } from "./entry.ts";
import { quotable, visible } from "./visible.ts";

/** A finding in words. `hint` is absent where there is nothing to say. */
export type Message = { readonly title: string; readonly reason: string; readonly hint?: string };

/** `maskCells`: what stands in data cells is not shown, as in the log of a build that many can read. */
export type RenderOptions = { readonly maskCells?: boolean };

const MASK: Bilingual = { en: "‹hidden›", zh: "‹已隐藏›" };

/** The words of a finding in one language. @throws RangeError for a code the catalogue does not hold. */
export function renderMessage(diagnostic: Diagnostic, language: Language, options: RenderOptions = {}): Message {
  const entry = entryOf(diagnostic.code);
  const say = (text: Bilingual): string => fill(text[language], diagnostic.slots, language, options).trim();
  const hint = entry.hint ? say(entry.hint) : "";
  return { title: say(entry.title), reason: say(entry.reason), ...(hint === "" ? {} : { hint }) };
}

/** The reason in both languages, for whoever shows findings beside results. */
export function reasonOf(diagnostic: Diagnostic, options: RenderOptions = {}): Bilingual {
  return { en: renderMessage(diagnostic, "en", options).reason, zh: renderMessage(diagnostic, "zh", options).reason };
}

function entryOf(code: string): Entry {
  const entry = (catalogue as Readonly<Record<string, Entry>>)[code];
  if (!entry) throw new RangeError(`no finding has the code ${code}`);
  return entry;
}

function fill(text: string, slots: Diagnostic["slots"], language: Language, options: RenderOptions): string {
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => slotText(slots[name] ?? "", language, options));
}

function slotText(slot: Slot, language: Language, options: RenderOptions): string {
  if (typeof slot === "string") return visible(slot);
  if ("cell" in slot) return options.maskCells ? MASK[language] : quotable(slot.cell);
  return visible(slot[language]);
}
