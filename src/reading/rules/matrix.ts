import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { MatrixAxis, MatrixRule } from "../../scheme/types/rule.ts";
import { inWords } from "../expressions.ts";
import { stretchText } from "../stretch.ts";
import type { Table } from "../types.ts";
import { phrase, type Setting } from "../voice.ts";
import type { RuleVoice } from "./voice.ts";

export function matrixText({ rows, columns }: MatrixRule, voice: RuleVoice): readonly string[] {
  return [voice.words.rule.matrix(inWords(rows.of, voice), inWords(columns.of, voice))];
}

/** The cells as they stand, with the places of both factors. */
export function matrixTable({ rows, columns, cells }: MatrixRule, setting: Setting, award: (cell: Fraction) => Bilingual): Table {
  const placesOf = ({ of, places }: MatrixAxis): Table["columns"] =>
    places.map((place) => phrase(setting, (voice) => stretchText(place, { unit: of.unit }, voice)));
  const heads = placesOf(rows);
  return {
    caption: phrase(setting, ({ words }) => words.document.matrixCaption),
    columns: [{ en: "", zh: "" }, ...placesOf(columns)],
    rows: cells.map((row, index) => ({
      cells: [...heads.slice(index, index + 1), ...row.map(award)],
      edge: false,
    })),
  };
}
