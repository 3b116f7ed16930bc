import { catalogue } from "../../diagnostics/catalogue.ts";
import type { Entry } from "../../diagnostics/entry.ts";
import { reasonOf } from "../../diagnostics/render.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { SchemeView } from "../view.ts";
import { same } from "../words.ts";

/** The findings that the company lets stand, with its reasons. */
export function acceptedOf({ accepted }: Scheme): SchemeView["accepted"] {
  const entries: Readonly<Record<string, Entry>> = catalogue;
  return accepted.map(({ code, reason, finding }) => ({
    code,
    reason,
    message: finding ? reasonOf(finding) : (entries[code]?.title ?? same(code)),
  }));
}
