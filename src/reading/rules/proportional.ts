import type { Rule } from "../../scheme/types/rule.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { type Scale, stretchText } from "../stretch.ts";
import { told } from "../voice.ts";
import { zeroUnderText } from "./anchor.ts";
import { fullText, type RuleVoice } from "./voice.ts";

type ProportionalRule = Extract<Rule, { readonly kind: "proportional" }>;

/** Full points times a ratio, and where that ends. */
export function proportionalText(rule: ProportionalRule, voice: RuleVoice): readonly string[] {
  const { variant, baseline, zeroUnder, fullFrom } = rule;
  const { words, reads, unit } = voice;
  const isPlain = variant === "direct" && !baseline;
  const formula = baseline ? words.rule.fromBaseline(told(baseline, unit, voice)) : words.rule.ratios[variant];
  const ratio = isPlain ? reads.attainment : words.rule.ratio;
  const scale: Scale = { unit: PERCENT, isAttainment: true };
  const full = fullText(voice);
  return [
    words.rule.proportional(voice.kind, full, isPlain ? reads.attainment : formula),
    ...(fullFrom ? [words.rule.fullFrom(ratio, stretchText({ from: fullFrom }, scale, voice), full)] : []),
    ...(zeroUnder ? [zeroUnderText(zeroUnder, ratio, scale, voice)] : []),
  ];
}
