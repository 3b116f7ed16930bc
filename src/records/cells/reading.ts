import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CellValue } from "../../plan/inputs.ts";

/** What a cell holds, or the finding about it, which has no place yet. */
export type Reading = { readonly value: CellValue } | { readonly finding: Diagnostic };

/** Reads the text of a cell that is not empty. */
export type CellReader = (text: string) => Reading;

/** A reader that reads each text once, for columns whose rows say the same few things. */
export function remembering(read: CellReader): CellReader {
  const readings = new Map<string, Reading>();
  return (text) => {
    const reading = readings.get(text) ?? read(text);
    readings.set(text, reading);
    return reading;
  };
}
