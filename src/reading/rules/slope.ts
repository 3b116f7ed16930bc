import { absolute, add, divide, equal, fraction, multiply, negate } from "../../number/fraction.ts";
import { isIn } from "../../scheme/intervals/interval.ts";
import type { Reading, Slope } from "../../scheme/types/rule.ts";
import type { Unit } from "../../scheme/types/unit.ts";
import { edgeText, stepText } from "../stretch.ts";
import { told } from "../voice.ts";
import type { SlopeWords } from "../words/en/rule.ts";
import { type RuleVoice, scaleOf } from "./voice.ts";

const HALF_MORE = fraction(3n, 2n);

/** `for each 1% above 100%, it gives 0.5 points more, in proportion for a part of 1%`, with what a step and a half comes to. */
export function slopeText(slope: Slope, reading: Reading, voice: RuleVoice): string {
  const { words } = voice;
  const scale = scaleOf(reading, voice);
  const { side, from, to, step, stepping } = slope;
  const edge = (value: Slope["from"]): string => edgeText(value, scale, voice);
  const counted = isCounted(scale.unit);
  const isFromNothing = counted && side === "over" && from.kind === "constant" && from.value.n === 0n;
  const spoken: SlopeWords = {
    side,
    step: step.kind === "constant" ? stepText(step.value, scale.unit, voice) : edge(step),
    counted,
    ...(scale.unit.kind === "date" && { inTime: true }),
    ...(!isFromNothing && { from: edge(from) }),
    ...(to && { to: edge(to) }),
    ...(!isWhole(step, voice) && { stepping }),
  };
  const text = words.rule.slope(spoken, gainText(slope, voice));
  const limit = slope.limit ? words.rule.atMostInAll(voice.award(slope.limit)) : "";
  return text + limit + exampleText(slope, reading, voice);
}

function isCounted({ kind }: Unit): boolean {
  return kind === "count" || kind === "time" || kind === "money";
}

/** No part of a step can occur. */
function isWhole(step: Slope["step"], { grid }: RuleVoice): boolean {
  return step.kind === "constant" && grid !== undefined && divide(grid, step.value).d === 1n;
}

/** What one step gives or takes. */
export function gainText({ points }: Slope, { words, kind, award }: RuleVoice): string {
  return words.rule[points.n < 0n ? "less" : "more"][kind](award(absolute(points)));
}

/** A step and a half shows how parts of steps count. */
function exampleText({ from, step, side }: Slope, reading: Reading, voice: RuleVoice): string {
  const { at, on = {}, grid, words, kind, award } = voice;
  if (!at || from.kind !== "constant" || step.kind !== "constant") return "";
  const away = multiply(step.value, HALF_MORE);
  const value = add(from.value, side === "over" ? away : negate(away));
  const result = isIn(value, on, grid) ? at(value) : undefined;
  if (!result || equal(result, at(from.value) ?? result)) return "";
  return words.rule.so(told(value, scaleOf(reading, voice).unit, voice), words.rule.gives[kind](award(result)));
}
