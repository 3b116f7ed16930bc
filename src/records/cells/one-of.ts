import { finding } from "../../diagnostics/catalogue.ts";
import { foldTrimmed } from "../../text/fold.ts";
import { nearest } from "../../text/nearest.ts";
import { typeWords } from "../type-words.ts";
import type { CellReader, Reading } from "./reading.ts";

/** One of the declared words, whatever its width or case. */
export function oneOfReader(values: readonly string[]): CellReader {
  const byKey = new Map(values.map((value) => [key(value), value]));
  const type = typeWords({ kind: "one-of", values });
  return (text): Reading => {
    const value = byKey.get(key(text));
    return value === undefined
      ? { finding: finding("cell-not-listed", undefined, { cell: { cell: text }, type, suggestion: suggestion(text, values) }) }
      : { value };
  };
}

function key(text: string): string {
  return foldTrimmed(text).toLowerCase();
}

function suggestion(text: string, values: readonly string[]) {
  const near = nearest(text, values);
  if (near !== undefined) return { en: `Did you mean “${near}”?`, zh: `是否应为“${near}”？` };
  return { en: "Correct the cell, or add the value to the column in the data.", zh: "请改正这一格，或在数据的这一列中补上这个值。" };
}
