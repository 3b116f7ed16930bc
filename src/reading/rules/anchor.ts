import { compare, equal, type Fraction } from "../../number/fraction.ts";
import type { AnchorRule, Edge, SideRule } from "../../scheme/types/rule.ts";
import { edgeText, type Stretch, stretchText } from "../stretch.ts";
import { slopeText } from "./slope.ts";
import { givesText, type RuleVoice, scaleOf } from "./voice.ts";

/** What holds at the anchor, then on either side of it. */
export function anchorText(rule: AnchorRule, voice: RuleVoice): readonly string[] {
  const { reading, points, from, to, over, under, zeroUnder, zeroOver } = rule;
  const { words, reads } = voice;
  const scale = scaleOf(reading, voice);
  const where = stretchText({ ...(from && { from }), ...(to && { to }) }, scale, voice);
  return [
    words.rule.where(reads[reading], where, givesText(points, voice)),
    ...sideText(over, to && { from: beyond(to) }, rule, voice),
    ...sideText(under, from && { to: beyond(from) }, rule, voice),
    ...(zeroUnder ? [zeroUnderText(zeroUnder, reads[reading], scale, voice)] : []),
    ...(zeroOver ? [words.rule.zeroUnder(reads[reading], stretchText({ from: zeroOver }, scale, voice), givesText(NOTHING, voice))] : []),
  ];
}

export function zeroUnderText(edge: Edge, reads: string, scale: ReturnType<typeof scaleOf>, voice: RuleVoice): string {
  return voice.words.rule.zeroUnder(reads, stretchText({ to: edge }, scale, voice), givesText(NOTHING, voice));
}

const NOTHING: Fraction = { n: 0n, d: 1n };

/** The other side of an edge. */
function beyond(edge: Edge): Edge {
  return { ...edge, inclusive: !edge.inclusive };
}

/** Under an edge at or below the least that can occur. */
function isOutside({ to }: Stretch, { on }: RuleVoice): boolean {
  return to?.value.kind === "constant" && on?.low !== undefined && compare(to.value.value, on.low.value) <= 0;
}

/** Nothing on a side that the anchor itself holds, or where no value can lie. */
function sideText(side: SideRule, stretch: Stretch | undefined, rule: AnchorRule, voice: RuleVoice): readonly string[] {
  if (!stretch || isOutside(stretch, voice)) return [];
  const { words } = voice;
  const reads = voice.reads[rule.reading];
  const scale = scaleOf(rule.reading, voice);
  const where = stretchText(stretch, scale, voice);
  const stays = (points: Fraction): string =>
    equal(points, rule.points)
      ? words.rule.stays(reads, where, givesText(points, voice))
      : words.rule.where(reads, where, givesText(points, voice));
  switch (side.kind) {
    case "flat":
      return [stays(side.points)];
    case "proportional": {
      const edge = edgeText((stretch.to ?? stretch.from)?.value, scale, voice);
      return [words.rule.inProportion(reads, where, voice.award(rule.points), edge)];
    }
    case "slopes":
      return side.slopes.length === 0
        ? [stays(rule.points)]
        : side.slopes.map((slope) => words.rule.sentence(slopeText(slope, rule.reading, voice)));
  }
}
