import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Accepted } from "./types/scheme.ts";

/** `accept CODE "…"` lets a finding of that code stand where its statement is. */
export function letsStand({ code, within }: Accepted, { code: found, place }: Diagnostic): boolean {
  if (code !== found || !place || !("start" in place)) return false;
  return place.file === within.file && within.start <= place.start && place.end <= within.end;
}
