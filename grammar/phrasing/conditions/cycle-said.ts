import type { TokenType } from "chevrotain";
import { word } from "../../tokens.ts";

/** The cycle that a run of letters names, by the groups `month`, `quarter` and `year` of what it was matched with. */
export function cycleSaid({ month, quarter, year }: Readonly<Record<string, string | undefined>>): TokenType | undefined {
  if (month !== undefined) return word.Month;
  if (quarter !== undefined) return word.Quarter;
  return year === undefined ? undefined : word.Year;
}
