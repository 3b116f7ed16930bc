import { catalogue } from "../diagnostics/catalogue.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Entry } from "../diagnostics/entry.ts";
import { reasonOf } from "../diagnostics/render.ts";
import type { Accepted } from "../scheme/types/scheme.ts";

/** What a finding that the company lets stand says; by its title where its code belongs to a later phase. */
export function acceptedMessage({ code, finding }: Accepted): Bilingual {
  const entries: Readonly<Record<string, Entry>> = catalogue;
  return finding ? reasonOf(finding) : (entries[code]?.title ?? { en: code, zh: code });
}
