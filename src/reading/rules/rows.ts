import type { Band, BandResult, Reading, Rule } from "../../scheme/types/rule.ts";
import { conditionText, inWords } from "../expressions.ts";
import { commonRank, peopleRounding, placeText, rankLead, rankPlaceOf } from "../ranks.ts";
import { stretchText } from "../stretch.ts";
import { quoted, type Told, together } from "../voice.ts";
import { slopeText } from "./slope.ts";
import { awardText, fullText, type RuleVoice, scaleOf } from "./voice.ts";

type RuleOf<K extends Rule["kind"]> = Extract<Rule, { readonly kind: K }>;

/** A row a line, each with its edges. */
export function bandsText({ reading, rows }: RuleOf<"bands">, voice: RuleVoice): readonly Told[] {
  const { words, reads } = voice;
  const conditions = rows.map(({ when }) => when);
  const rank = rows.some(({ from, to }) => from ?? to) ? undefined : commonRank(conditions);
  const items = (rank ? rows : asWritten(rows)).map((row) => {
    const ranked = rank && rankPlaceOf(row.when);
    return words.rule.row(ranked ? placeText(ranked, voice) : stretchOf(row, reading, voice), resultText(row.result, reading, voice));
  });
  const lead = rank ? rankLead(rank, voice) : words.rule.rows[voice.kind](reads[reading]);
  return [{ text: lead, items }, ...together(rank ? peopleRounding(conditions, voice) : [], voice)];
}

/** Rows under a condition first, as they are tried; the others where a reader looks for them, those with steps among them. */
function asWritten(rows: readonly Band[]): readonly Band[] {
  return rows.toSorted((a, b) => Number(!a.when) - Number(!b.when) || a.span.start - b.span.start);
}

/** By what a text says: 满意：100分. */
export function wordsText({ rows }: RuleOf<"words">, voice: RuleVoice): readonly Told[] {
  const { words, reads } = voice;
  const items = rows.map(({ texts, otherwise, result }) => {
    const said = otherwise ? words.rule.otherwise : words.expression.any(texts.map((text) => quoted(text, voice)));
    return words.rule.row(said, resultText(result, "measure", voice));
  });
  return [{ text: words.rule.rows[voice.kind](reads.measure), items }];
}

function stretchOf(row: Band, reading: Reading, voice: RuleVoice): string {
  const { words } = voice;
  const isOpen = !row.from && !row.to;
  const condition = row.when && conditionText(row.when, voice);
  if (condition !== undefined && isOpen) return condition;
  const stretch = stretchText(row, scaleOf(reading, voice), voice);
  return condition === undefined ? stretch : words.rule.between(stretch, condition);
}

function resultText(result: BandResult, reading: Reading, voice: RuleVoice): string {
  const { words } = voice;
  switch (result.kind) {
    case "points":
      return awardText(result.points, voice);
    case "full":
      return words.rule.fullAward(fullText(voice));
    case "proportional":
      return words.rule.timesAttainment(fullText(voice));
    case "slope": {
      // The row says where its steps end.
      const { to: _, ...slope } = result.slope;
      const text = slopeText(slope, reading, voice);
      return result.start ? words.rule.startingFrom(awardText(result.start, voice), text) : text;
    }
    case "expression":
      return inWords(result.expression, voice);
  }
}
