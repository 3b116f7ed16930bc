import type { Fraction } from "../../number/fraction.ts";
import { headerOf } from "../../scheme/people-source.ts";
import type { ForEachRule } from "../../scheme/types/rule.ts";
import { conditionText, inWords } from "../expressions.ts";
import { named, quoted, type Told, together } from "../voice.ts";
import type { RuleVoice } from "./voice.ts";

type Rows = Omit<ForEachRule, "rule">;

/** The rule of one row between which rows it is for and what their results come to together; `bound` says what bounds those of rows alike. */
export function forEachText(
  rule: Rows,
  voice: RuleVoice,
  told: (inner: RuleVoice) => readonly Told[],
  bound: (figure: Fraction) => string = voice.award,
): readonly Told[] {
  const { words } = voice;
  const notes = rule.where ? [words.expression.onlyRows(conditionText(rule.where, voice))] : [];
  const reads = words.rule.ofRow(inWords(rule.reads, voice));
  const { at: _at, on: _on, grid: _grid, ...spoken } = voice;
  return [
    { text: words.rule.forEach(words.expression.rows(named(voice.sources, rule.source, voice), notes)) },
    ...told({ ...spoken, reads: { measure: reads, attainment: reads }, unit: rule.reads.unit }),
    ...together(perItemText(rule, bound, voice), voice),
  ];
}

/** What rows alike come to, then all of them. */
function perItemText({ per, combine, source }: Rows, bound: (figure: Fraction) => string, voice: RuleVoice): readonly string[] {
  const { words, sources } = voice;
  if (!per) return [words.rule.combined[combine]];
  const contract = sources.find(({ name }) => name === source);
  const item = per.unit ? words.rule.itemPeriods[per.unit] : quoted(headerOf(contract, per.column), voice);
  const bounds = words.rule.itemBounds(per.floor && bound(per.floor.value), per.cap && bound(per.cap.value));
  return [words.rule.sentence(words.rule.perItem[per.combine](item) + bounds), words.rule.combinedItems[combine]];
}
