import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { MatrixAxis, MatrixRule } from "../../scheme/types/rule.ts";
import { inWords } from "../expressions.ts";
import { stretchText } from "../stretch.ts";
import type { Table } from "../types.ts";
import { phrase, type Setting } from "../voice.ts";
import type { RuleVoice } from "./voice.ts";

/** A page has room for so many columns beside the heads of rows. */
const WIDEST = 8;

/** What is written in a long row is read down a column. */
function upright(rule: MatrixRule): MatrixRule {
  const { rows, columns, cells } = rule;
  const isWide = columns.places.length > WIDEST && rows.places.length < columns.places.length;
  if (!isWide) return rule;
  const turned = columns.places.map((_, column) => cells.flatMap((row) => row.slice(column, column + 1)));
  return { ...rule, rows: columns, columns: rows, cells: turned };
}

export function matrixText(rule: MatrixRule, voice: RuleVoice): readonly string[] {
  const { rows, columns } = upright(rule);
  return [voice.words.rule.matrix(inWords(rows.of, voice), inWords(columns.of, voice))];
}

/** The cells as they stand, with the places of both factors. */
export function matrixTable(rule: MatrixRule, setting: Setting, award: (cell: Fraction) => Bilingual): Table {
  const { rows, columns, cells } = upright(rule);
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
