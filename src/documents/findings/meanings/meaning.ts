import type { Code } from "../../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../../diagnostics/diagnostic.ts";

/** What a finding means wherever it is found, for those whose own sentence speaks of the case at hand. */
export type Meanings = { readonly [C in Code]?: Bilingual };
