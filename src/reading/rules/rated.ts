import { numeral } from "../../number/numeral.ts";
import type { Rule } from "../../scheme/types/rule.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { named, quoted, type Told, together, told } from "../voice.ts";
import { fullText, type RuleVoice } from "./voice.ts";

type RatedRule = Extract<Rule, { readonly kind: "rated" }>;

/** The scale, who rates, what a rating gives, and what ratings stand for. */
export function ratedTold(rule: RatedRule, voice: RuleVoice): readonly Told[] {
  const { meanings = [] } = rule;
  const items = meanings.map(({ rating, text }) => voice.words.rule.row(numeral(rating), text));
  return [...together(ratedText(rule, voice), voice), ...(items.length === 0 ? [] : [{ text: voice.words.rule.ratingsMean, items }])];
}

function ratedText({ from, to, step, by, ratings, trim, atLeast }: RatedRule, voice: RuleVoice): readonly string[] {
  const { words } = voice;
  const rated = ratings.kind === "source" ? named(voice.sources, ratings.source, voice) : undefined;
  const shares = by.map(({ rater, share }) => words.rule.rater(quoted(rater, voice), told(share, PERCENT, voice)));
  return [
    words.rule.scaleOf(numeral(from), numeral(to), step && numeral(step)),
    ...(rated === undefined ? [] : [shares.length === 0 ? words.rule.oneRater(rated) : words.rule.raters(rated, shares)]),
    ...(trim === undefined ? [] : [words.rule.trimmedRatings(trim)]),
    ...(atLeast === undefined ? [] : [words.rule.enoughRatings(atLeast)]),
    words.rule.rated(voice.kind, fullText(voice), numeral(to)),
  ];
}
