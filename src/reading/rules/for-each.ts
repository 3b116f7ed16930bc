import type { ForEachRule } from "../../scheme/types/rule.ts";
import { conditionText, inWords } from "../expressions.ts";
import { named, type Told } from "../voice.ts";
import type { RuleVoice } from "./voice.ts";

/** The rule of one row between which rows it is for and what their results come to together. */
export function forEachText(rule: ForEachRule, voice: RuleVoice, told: (inner: RuleVoice) => readonly Told[]): readonly Told[] {
  const { words } = voice;
  const notes = rule.where ? [words.expression.onlyRows(conditionText(rule.where, voice))] : [];
  const reads = words.rule.ofRow(inWords(rule.reads, voice));
  const { at: _at, on: _on, grid: _grid, ...spoken } = voice;
  return [
    { text: words.rule.forEach(words.expression.rows(named(voice.sources, rule.source, voice), notes)) },
    ...told({ ...spoken, reads: { measure: reads, attainment: reads }, unit: rule.reads.unit }),
    { text: words.rule.combined[rule.combine] },
  ];
}
