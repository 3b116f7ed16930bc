import type { Rule } from "../../scheme/types/rule.ts";
import { inWords } from "../expressions.ts";
import { type Told, together } from "../voice.ts";
import { anchorText } from "./anchor.ts";
import { curveText } from "./curve.ts";
import { forEachText } from "./for-each.ts";
import { matrixText } from "./matrix.ts";
import { proportionalText } from "./proportional.ts";
import { ratedTold } from "./rated.ts";
import { bandsText, wordsText } from "./rows.ts";
import type { RuleVoice } from "./voice.ts";

type Shapes = { readonly [K in Rule["kind"]]: (rule: Extract<Rule, { readonly kind: K }>, voice: RuleVoice) => readonly Told[] };

const shapes: Shapes = {
  anchor: (rule, voice) => together(anchorText(rule, voice), voice),
  proportional: (rule, voice) => together(proportionalText(rule, voice), voice),
  rated: ratedTold,
  matrix: (rule, voice) => together(matrixText(rule, voice), voice),
  points: ({ expression }, voice) => [{ text: voice.words.rule.formula[voice.kind](inWords(expression, voice)) }],
  bands: bandsText,
  words: wordsText,
  curve: curveText,
  "for-each": (rule, voice) => forEachText(rule, voice, (inner) => ruleText(rule.rule, inner)),
};

/** A rule in sentences, whatever its shape. */
export function ruleText(rule: Rule, voice: RuleVoice): readonly Told[] {
  const tell = shapes[rule.kind] as (rule: Rule, voice: RuleVoice) => readonly Told[];
  return tell(rule, voice);
}
