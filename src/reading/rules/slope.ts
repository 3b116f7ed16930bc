import { absolute, add, equal, fraction, multiply, negate } from "../../number/fraction.ts";
import type { Reading, Slope } from "../../scheme/types/rule.ts";
import { edgeText } from "../stretch.ts";
import { told } from "../voice.ts";
import { givesText, type RuleVoice, scaleOf } from "./voice.ts";

const HALF_MORE = fraction(3n, 2n);

/** `For each 1% above 100%, it gives 0.5 points more, in proportion for a part of 1%`, with what a step and a half comes to. */
export function slopeText(slope: Slope, reading: Reading, voice: RuleVoice): string {
  const { words } = voice;
  const scale = scaleOf(reading, voice);
  const edge = (value: Slope["from"]): string => edgeText(value, scale, voice);
  const end = slope.to && edge(slope.to);
  const text = words.rule.slope(slope.side, edge(slope.from), end, edge(slope.step), slope.stepping, gainText(slope, voice));
  const limit = slope.limit ? words.rule.atMostInAll(voice.award(slope.limit)) : "";
  return text + limit + exampleText(slope, reading, voice) + words.rule.stop;
}

/** What one step gives or takes. */
export function gainText({ points }: Slope, { words, kind, award }: RuleVoice): string {
  return words.rule[points.n < 0n ? "less" : "more"][kind](award(absolute(points)));
}

/** A step and a half shows how parts of steps count. */
function exampleText({ from, step, side }: Slope, reading: Reading, voice: RuleVoice): string {
  const { at, occurs = () => true, words } = voice;
  if (!at || from.kind !== "constant" || step.kind !== "constant") return "";
  const away = multiply(step.value, HALF_MORE);
  const value = add(from.value, side === "over" ? away : negate(away));
  const result = occurs(value) ? at(value) : undefined;
  if (!result || equal(result, at(from.value) ?? result)) return "";
  return words.rule.so(told(value, scaleOf(reading, voice).unit, voice), givesText(result, voice));
}
