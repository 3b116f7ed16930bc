import { equal } from "../../number/fraction.ts";
import type { CurvePoint, CurveRule, Edge, EdgeValue, Reading, SideRule } from "../../scheme/types/rule.ts";
import { edgeText } from "../stretch.ts";
import { type Told, together } from "../voice.ts";
import { zeroUnderText } from "./anchor.ts";
import { slopeText } from "./slope.ts";
import { awardText, type RuleVoice, scaleOf } from "./voice.ts";

/** Point by point, then what holds beyond the ends. */
export function curveText(rule: CurveRule, voice: RuleVoice): readonly Told[] {
  const { reading, points, over, under, zeroUnder } = rule;
  const { words, reads, award } = voice;
  const scale = scaleOf(reading, voice);
  const at = (point: CurvePoint): string => edgeText(point.at, scale, voice);
  const [first, last] = [points[0], points.at(-1)];
  const jumps = points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && isSame(before.at, point.at) ? [words.rule.jump(at(point), award(before.points), award(point.points))] : [];
  });
  const beyond = [
    ...jumps,
    ...(under && first && !isCut(first, zeroUnder)
      ? beyondText(under, words.rule.flatBelow(at(first), award(first.points)), reading, voice)
      : []),
    ...(over && last ? beyondText(over, words.rule.flatAbove(at(last), award(last.points)), reading, voice) : []),
    ...(zeroUnder ? [zeroUnderText(zeroUnder, reads[reading], scale, voice)] : []),
    ...((under || zeroUnder) && over ? [] : [words.rule.nothingBeyond]),
  ];
  const items = points.map((point) => words.rule.row(at(point), awardText(point.points, voice)));
  return [{ text: words.rule.curve(reads[reading]), items }, ...together(beyond, voice)];
}

/** It stays as it is there, or goes on in steps. */
function beyondText(side: SideRule, stays: string, reading: Reading, voice: RuleVoice): readonly string[] {
  return side.kind === "slopes" ? side.slopes.map((slope) => voice.words.rule.sentence(slopeText(slope, reading, voice))) : [stays];
}

/** Nothing of what lies below the first point is left. */
function isCut({ at }: CurvePoint, zeroUnder: Edge | undefined): boolean {
  return zeroUnder !== undefined && isSame(at, zeroUnder.value);
}

function isSame(a: EdgeValue, b: EdgeValue): boolean {
  return a.kind === "constant" ? b.kind === "constant" && equal(a.value, b.value) : b.kind === "target" && equal(a.times, b.times);
}
