import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { deceptiveIn } from "../text/deceptive.ts";
import type { Source } from "../text/source.ts";

/** What looks like another text than it is. What was reported as a stray sign is not told again. */
export function deceptions(
  { file, text }: Source,
  strays: readonly { readonly start: number; readonly end: number }[],
): readonly Diagnostic[] {
  return deceptiveIn(text).flatMap((each) => {
    const place = { file, start: each.start, end: each.end };
    if (strays.some(({ start, end }) => start < each.end && each.start < end)) return [];
    const code = `U+${(each.character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    if (each.kind === "look-alike") return [finding("look-alike", place, { character: each.character, code, like: each.like })];
    const { en, zh } = each.name;
    return [finding("hidden-character", place, { name: { en: `${code} ${en}`, zh: `${code} ${zh}` } }, { fix: { span: place, text: "" } })];
  });
}
