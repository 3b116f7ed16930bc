import { finding } from "../../diagnostics/catalogue.ts";
import { foldTrimmed } from "../../text/fold.ts";
import { typeWords } from "../type-words.ts";
import { dateOfSerial, hasDateForm, readDate } from "./dates.ts";
import type { Reading } from "./reading.ts";

export function readDateCell(text: string): Reading {
  const written = foldTrimmed(text);
  const iso = readDate(written);
  if (iso !== undefined) return { value: iso };
  const slots = { cell: { cell: text }, type: typeWords({ kind: "date" }) };
  if (hasDateForm(written)) return { finding: finding("cell-no-such-day", undefined, slots) };
  const date = dateOfSerial(written);
  if (date !== undefined) return { finding: finding("cell-date-serial", undefined, { ...slots, date: { cell: date }, also: "" }) };
  return { finding: finding("cell-not-date", undefined, slots) };
}
