import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isWithin } from "../text/source.ts";
import type { Accepted } from "./types/scheme.ts";

/** `accept CODE "…"` lets a finding of that code stand where its statement is. */
export function letsStand({ code, within }: Pick<Accepted, "code" | "within">, { code: found, place }: Diagnostic): boolean {
  return code === found && place !== undefined && "start" in place && isWithin(place, within);
}
