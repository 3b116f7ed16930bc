import type { Surface } from "../../grammar/words.ts";
import { inOnes } from "../ast/from-cst/slopes.ts";
import type { Bound, Place, SlopeClause } from "../ast/nodes/award.ts";
import type { Figure, Side, Value } from "../ast/nodes/figure.ts";
import { figure, pointsFigure, signedFigure, unsigned, value } from "./figures.ts";
import { name } from "./names.ts";
import { placeAlone } from "./places.ts";
import { closed, spaced } from "./spacing.ts";
import { fewer, fitting, phrase, word } from "./spelling.ts";
import { unitIn } from "./units.ts";

/** `+0.5 per 1% over 120% at most 6` · 超过120%的部分每超1%加0.5分，最多加6分 */
export function slope(surface: Surface, clause: SlopeClause): string {
  return surface === "en" ? inEnglish(clause) : inChinese(clause);
}

function inEnglish(clause: SlopeClause): string {
  const { points, subject } = clause;
  const event = countsEvents(clause);
  const lead = subject && !event && name(subject);
  const change = points && signedFigure("en", points);
  const noun = subject && event && name(subject);
  return needsPlace(clause)
    ? spaced(
        lead,
        closed(placeAlone("en", reach(clause)), clause.apart && ":"),
        stepInEnglish(clause),
        noun,
        sideInEnglish(clause),
        change,
        tailInEnglish(clause),
      )
    : spaced(lead, change, stepInEnglish(clause), noun, sideInEnglish(clause), baseInEnglish(clause), tailInEnglish(clause));
}

/** Only a place before the step can say where steps without a side begin, or that an edge is not of them. */
function needsPlace({ base, side, end }: SlopeClause): boolean {
  return (base !== undefined && side === undefined) || end?.inclusive === false;
}

function stepInEnglish(clause: SlopeClause): string {
  const { step, stepping } = clause;
  if (countsEvents(clause)) return spaced(word("en", "Each"), !isOnce(step) && figure("en", step));
  return spaced(word("en", "Per"), stepping && word("en", steppings[stepping]), figure("en", step));
}

const steppings = { full: "Full", started: "Started", "pro-rata": "ProRata" } as const;

function sideInEnglish({ side }: SlopeClause): string | undefined {
  return side && word("en", side === "over" ? "Over" : "Under");
}

function baseInEnglish({ base, end }: SlopeClause): string {
  return spaced(base && value("en", base.value), end && spaced(word("en", "UpTo"), endInEnglish(end.value)));
}

/** `up to 6 points` bounds what the steps give, so points of a percentage are written as what they are. */
function endInEnglish(end: Value): string {
  const text = value("en", end);
  return end.kind === "figure" && end.mark === "points" ? text.replace(/\bpoints?\b/u, "pp") : text;
}

function tailInEnglish({ limit, further }: SlopeClause): string {
  return spaced(limit && spaced(word("en", "AtMost"), figure("en", limit)), further && word("en", "Further"));
}

function inChinese(clause: SlopeClause): string {
  const { points, step, stepping, limit, further, subject } = clause;
  const event = countsEvents(clause);
  const steps = closed(reachInChinese(clause), event ? eventInChinese(step) : stepInChinese(clause), note(clause));
  const change = closed(further && word("zh", "Further"), points && changeBy(points));
  const proRata = stepping === "pro-rata" && word("zh", "ProRata");
  const sentence = event && subject ? spaced(steps, name(subject), change) : closed(steps, change);
  const bound = limit && `，${closed(word("zh", "AtMost"), changeBy(limit, points))}`;
  return spaced(subject && !event && name(subject), sentence, proRata) + (bound ?? "");
}

/** Events count from zero, one by one: -2 each, 每次扣2分. */
function countsEvents({ step, stepping, side }: SlopeClause): boolean {
  return stepping === "full" && side === undefined && inOnes(step) === "full";
}

function isOnce({ value: size, mark, unit, per, of, inPeriod }: Figure): boolean {
  return size.n === 1n && size.d === 1n && !mark && !unit && !per && !of && !inPeriod;
}

function eventInChinese(step: Figure): string {
  return isOnce(step) ? word("zh", "Each") : closed(fitting.counted.zh, figure("zh", step));
}

function sideOfStep(side: Side, step: Figure): string {
  const { mark, unit } = step;
  if (side === "over") return phrase("zh", "Per", "Over");
  return mark === undefined && unit !== undefined && unitIn("zh", unit, step.value) !== "分" ? fewer : phrase("zh", "Per", "Under");
}

/** 本期每超目标不足5家计 */
function stepInChinese({ step: { inPeriod, ...size }, stepping, side, base }: SlopeClause): string {
  const counted = figure("zh", size);
  return closed(
    inPeriod && word("zh", "InThePeriod"),
    side ? sideOfStep(side, size) : word("zh", "Per"),
    base && isTarget(base) && word("zh", "Target"),
    partsWithin(stepping, size) ? closed(fitting.partOfStep.zh, counted, fitting.takenFor.zh) : counted,
  );
}

/** Where the slope begins and ends, as a place before it: 超过120%的部分, 10分钟及以下. */
function reachInChinese(clause: SlopeClause): string {
  const { base, end, apart } = clause;
  const begin = base && !isTarget(base) ? base : undefined;
  return begin || end
    ? closed(placeAlone("zh", reach({ ...clause, base: begin })), begin && !begin.inclusive && (apart ? "：" : word("zh", "PartOf")))
    : "";
}

/** A slope under its anchor goes downwards: it begins at the upper edge. */
function reach({ base, end, side, span }: SlopeClause): Place {
  const [from, to] = side === "under" ? [end, base] : [base, end];
  return { kind: "range", ...(from && { from }), ...(to && { to }), span };
}

/** Counted from the target itself, which the step names: 每超目标1%. */
function isTarget({ value: at }: Bound): boolean {
  return at.kind === "target";
}

/** 不足5%计 is said of a plain step; a longer one has it in brackets behind. */
function partsWithin(stepping: SlopeClause["stepping"], { per, of }: Figure): boolean {
  return stepping === "started" && !per && !of;
}

/** What becomes of a part of a step, in brackets: （不足不计）, （不足也计）. */
function note(clause: SlopeClause): string {
  const { step, stepping } = clause;
  if (stepping === "full" && !countsEvents(clause)) return `（${fitting.partOfStep.zh}不计）`;
  return stepping === "started" && !partsWithin(stepping, step) ? `（${word("zh", "Started")}）` : "";
}

/** 加0.5分, 扣1分; with the direction of another figure where one is given. */
function changeBy(points: Figure, direction: Figure = points): string {
  return closed(word("zh", direction.value.n < 0n ? "Deduct" : "Add"), pointsFigure("zh", unsigned(points)));
}
