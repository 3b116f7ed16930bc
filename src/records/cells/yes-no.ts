import { finding } from "../../diagnostics/catalogue.ts";
import { foldTrimmed } from "../../text/fold.ts";
import type { Reading } from "./reading.ts";

const words: ReadonlyMap<string, boolean> = new Map([
  ...["是", "有", "yes", "y", "true", "1"].map((word) => [word, true] as const),
  ...["否", "无", "no", "n", "false", "0"].map((word) => [word, false] as const),
]);

export function readYesNoCell(text: string): Reading {
  const value = words.get(foldTrimmed(text).toLowerCase());
  if (value !== undefined) return { value };
  return { finding: finding("cell-not-yes-no", undefined, { cell: { cell: text } }) };
}
