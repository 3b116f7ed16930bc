import type { Surface } from "../../grammar/words.ts";
import type { Bound, Place } from "../ast/nodes/award.ts";
import type { Value } from "../ast/nodes/figure.ts";
import { expression } from "./expressions.ts";
import { figure, value, withoutUnit } from "./figures.ts";
import { listed, name } from "./names.ts";
import { closed, spaced } from "./spacing.ts";
import { fitting, phrase, word } from "./spelling.ts";

type Range = Extract<Place, { kind: "range" }>;
type Rank = Extract<Place, { kind: "rank" }>;

/** Where an award stands, as English says it after the result: `at 100%`, `from 80 to 89`, `at top 10%`. */
export function placeAfter(place: Place): string {
  return place.kind === "at" || place.kind === "rank" || place.kind === "named"
    ? spaced(word("en", "At"), placeAlone("en", place))
    : placeAlone("en", place);
}

/** The same by itself, as Chinese says it before the result: 95%及以上, 80至89分, 前10%. */
export function placeAlone(surface: Surface, place: Place): string {
  switch (place.kind) {
    case "at":
      return value(surface, place.value);
    case "range":
      return range(surface, place);
    case "named":
      return listed(surface, place.names.map(name));
    case "rank":
      return rank(surface, place);
    case "when":
      return spaced(word(surface, "When"), expression(surface, place.condition));
    case "side":
      return word(surface, place.side === "over" ? "Over" : "Under");
    case "beyond":
      return word(surface, "Beyond");
    case "otherwise":
      return word(surface, "Otherwise");
  }
}

function range(surface: Surface, place: Range): string {
  const { from, to, corridor } = place;
  if (corridor && from && to)
    return surface === "en" ? between(place, spaced, word("en", "And")) : between(place, closed, word("zh", "To"));
  return surface === "en" ? rangeInEnglish(place) : rangeInChinese(place);
}

function between({ from, to }: Range, join: typeof spaced, sign: string): string {
  const surface = join === spaced ? "en" : "zh";
  return join(word(surface, "Between"), from && to && value(surface, sharing(from, to)), sign, to && value(surface, to.value));
}

function rangeInEnglish({ from, to }: Range): string {
  const lower = from && spaced(word("en", from.inclusive ? "From" : "Over"), value("en", to ? sharing(from, to) : from.value));
  if (!to) return lower ?? "";
  const upper = value("en", to.value);
  if (!lower) return spaced(word("en", to.inclusive ? "UpTo" : "Under"), upper);
  return spaced(lower, word("en", "To"), !to.inclusive && word("en", "Under"), upper);
}

function rangeInChinese({ from, to }: Range): string {
  if (from && to)
    return closed(lowerEnd(from, sharing(from, to)), word("zh", "To"), !to.inclusive && word("zh", "Under"), value("zh", to.value));
  if (from)
    return from.inclusive && from.value.kind === "figure"
      ? closed(figure("zh", from.value), word("zh", "OrMore"))
      : lowerEnd(from, from.value);
  return to ? upperEnd(to) : "";
}

/** 超过120% · 达标 · 自2024-01-01 · 80 before 至. */
function lowerEnd({ inclusive }: Bound, at: Value): string {
  if (!inclusive) return edged("Over", at);
  if (at.kind === "figure") return figure("zh", at);
  return at.kind === "date" ? closed(fitting.fromDate.zh, at.iso) : phrase("zh", "From", "Target");
}

/** 90%及以下 · 低于90% · 未达标 · 截至2024-12-31 */
function upperEnd({ inclusive, value: at }: Bound): string {
  if (!inclusive) return edged("Under", at);
  return at.kind === "figure" ? closed(figure("zh", at), word("zh", "OrLess")) : edged("UpTo", at);
}

function edged(concept: "Over" | "Under" | "UpTo", at: Value): string {
  return at.kind === "target" ? phrase("zh", concept, "Target").replace(" ", "") : closed(word("zh", concept), value("zh", at));
}

/** A lower end is read with the unit of the upper one, so one that is the same is written once. */
function sharing(from: Bound, to: Bound): Value {
  if (from.value.kind !== "figure" || to.value.kind !== "figure") return from.value;
  const [lower, upper] = [from.value, to.value];
  const same = lower.mark === upper.mark && lower.unit?.text === upper.unit?.text;
  return same && (upper.unit || upper.mark === "points") ? withoutUnit(lower) : lower;
}

/** The counter of places, which says no more than the word before it. */
const PLACE = "名";

/** `top 3`, 前3名 · `rank 2 to 5`, 第2至5名 · `bottom 10%`, 后10% · `rank 2 from last`, 倒数第2名 · `last place`, 最后一名 */
function rank(surface: Surface, { from, to }: Rank): string {
  const first = isOne(from.value);
  const bottom = from.from === "bottom";
  if (bottom && !to && first) return word(surface, "LastPlace");
  const reaches = to !== undefined && (first || from.value.mark !== undefined);
  const last = (to ?? from).value;
  const counter = surface === "zh" && !last.mark && !last.unit && PLACE;
  const ends = to && !first ? [figure(surface, from.value), word(surface, "To"), figure(surface, last)] : [figure(surface, last)];
  if (surface === "zh")
    return closed(
      reaches ? word("zh", bottom ? "Bottom" : "Top") : bottom ? word("zh", "FromLast") : fitting.rankPlace.zh,
      ...ends,
      counter,
    );
  return reaches
    ? spaced(word("en", bottom ? "Bottom" : "Top"), ...ends)
    : spaced(fitting.rankPlace.en, ...ends, bottom && word("en", "FromLast"));
}

function isOne({ value, mark }: Rank["from"]["value"]): boolean {
  return value.n === 1n && value.d === 1n && !mark;
}
