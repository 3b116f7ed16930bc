import { words } from "../../../grammar/words.ts";
import type { SlopeClause } from "../../ast/nodes/award.ts";
import type { Side } from "../../ast/nodes/figure.ts";
import type { Name, Surface } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { absolute, compare, ZERO } from "../../number/fraction.ts";
import { nearest } from "../../text/nearest.ts";
import type { DraftSide, DraftSlope } from "../draft.ts";
import { sizeOf } from "../intervals/edge-size.ts";
import { unknownWord } from "../names/suggest.ts";
import type { EdgeValue } from "../types/rule.ts";
import { otherSubject } from "./awards.ts";
import type { RuleContext } from "./context.ts";
import { edgeValue, stepOf } from "./edges.ts";
import { placeOfRows } from "./of-rows-counted.ts";
import type { Scale } from "./scale.ts";
import { isStranger } from "./strangers.ts";

/**
 * The slopes of one side, each from its own base or the anchor's edge. A later
 * one takes over where it begins; `further` adds to those before it.
 */
export function readSlopes(
  clauses: readonly SlopeClause[],
  side: Side,
  anchor: EdgeValue,
  scale: Scale,
  context: RuleContext,
): DraftSide | "reported" {
  const read = clauses.map((clause) => readSlope(clause, side, anchor, scale, context));
  const slopes = read.filter((slope) => slope !== undefined);
  if (slopes.length < read.length || !inOrder(slopes, side, context)) return "reported";
  const begun = slopes.map((slope, index) => goingOn(slope, slopes[index - 1]));
  return { kind: "slopes", slopes: begun.map((slope, index) => endedBy(slope, begun.slice(index + 1))) };
}

/** -1 for each of the first 3, -3 for each further: from where the one before is written to end. */
function goingOn(slope: DraftSlope, before: DraftSlope | undefined): DraftSlope {
  const { further, base } = slope.clause;
  return further && !base && before?.clause.end && before.to ? { ...slope, from: before.to } : slope;
}

function readSlope(clause: SlopeClause, side: Side, anchor: EdgeValue, scale: Scale, context: RuleContext): DraftSlope | undefined {
  const { scope, given } = context;
  if (!clause.points) return undefined; // a step without points is the parser's finding
  const ofRows = placeOfRows(clause, context);
  if (ofRows) {
    scope.report(ofRows);
    return undefined;
  }
  if (clause.subject && isSlipOfSide(clause.subject.text, clause, scope.surface)) {
    scope.report(unknownWord(clause.subject, scope.surface));
    return undefined;
  }
  const stranger = strangerIn(clause, context);
  if (stranger) {
    scope.report(otherSubject(stranger, context.called, scope));
    return undefined;
  }
  const points = given(clause.points);
  const step = stepOf(clause.step, scale, scope);
  const from = clause.base ? edgeValue(clause.base.value, scale, scope) : anchor;
  const to = clause.end && edgeValue(clause.end.value, scale, scope);
  const limit = clause.limit && given(clause.limit);
  if (!points || !step || !from || (clause.end && !to) || (clause.limit && !limit)) return undefined;
  return {
    points,
    step,
    ...(clause.stepping ? { stepping: clause.stepping } : countsWhole(clause, scale) ? { stepping: "full" } : {}),
    side,
    from,
    ...(to ? { to } : {}),
    ...(limit ? { limit: absolute(limit) } : {}),
    clause,
    span: clause.span,
  };
}

/** 回款率低于90%的每低1%扣1分: a place said of something else than the metric; 较上年每增长1%: steps of what it was before; 回款每提高1%: of what. */
function strangerIn({ subject, base, side, span }: SlopeClause, context: RuleContext): Name | undefined {
  if (!subject || !side || subject.span.start !== span.start || context.called.includes(subject.text)) return undefined;
  return base || ofAnotherPeriod.test(subject.text) || isStranger(subject.text, context) ? subject : undefined;
}

const ofAnotherPeriod = /同比|环比|同期|(?:[上去前往][一两]?(?:年|期|季|月))|历史/u;

/** 每两次扣1分: of what happens one by one, every so many of them is only whole ones. */
function countsWhole({ side, step }: SlopeClause, { unit }: Scale): boolean {
  return side === undefined && unit.kind === "count" && step.value.d === 1n && step.mark === undefined;
}

/** 每发现一处不符合 names what is counted; a word near over or under, or one in place of them, is a slip. */
function isSlipOfSide(word: string, { side, step }: SlopeClause, surface: Surface): boolean {
  const sides = [...words[surface].Over, ...words[surface].Under];
  return nearest(word, sides) !== undefined || (side === undefined && step.mark === "percent");
}

/** Slopes of one side begin ever further from the anchor; two from one place contradict each other unless one is `further`. */
function inOrder(slopes: readonly DraftSlope[], side: Side, { scope }: RuleContext): boolean {
  const replacing = slopes.filter(({ clause }) => !clause.further);
  for (const [index, slope] of replacing.entries()) {
    const before = replacing[index - 1];
    if (!before || isBeyond(slope.from, before.from, side)) continue;
    const related = [{ place: before.span, note: { en: "the step before it", zh: "前一条计步" } }];
    const ofEvents = slope.clause.side === undefined && before.clause.side === undefined && !slope.clause.base;
    scope.report(finding("slopes-out-of-order", slope.span, { advice: ofEvents ? twoKinds : fromWhere }, { related }));
    return false;
  }
  return true;
}

const fromWhere: Bilingual = {
  en: "Say from where the second counts, such as “-2 per 1% under 80%”; if both are to count, “-2 per 1% under further”.",
  zh: "请写明后一条从哪里算起，如“80%以下每低1%扣2分”；若两条都计，请写“每低1%再扣2分”。",
};

/** 迟到每次扣1分，旷工每次扣3分 */
const twoKinds: Bilingual = {
  en: "If two kinds of events are meant, write a metric for each; if one kind costs more from some number on, say from which, such as “-3 per 1 over 5”.",
  zh: "若是两种不同的事，请分成两个指标，各写各的口径；若是同一种事多到一定次数后扣得更多，请写明从几次起，如“超过5次的每次扣3分”。",
};

function isBeyond(later: EdgeValue, earlier: EdgeValue, side: Side): boolean {
  if (later.kind !== earlier.kind) return true;
  const [a, b] = [sizeOf(later), sizeOf(earlier)];
  return side === "over" ? compare(a, b) > 0 : compare(a, b) < 0;
}

/** The next slope that does not merely add ends this one. */
function endedBy(slope: DraftSlope, later: readonly DraftSlope[]): DraftSlope {
  const next = slope.to ? undefined : later.find(({ clause }) => !clause.further);
  return next ? { ...slope, to: next.from } : slope;
}

/** A slope that fills a row by itself: 10分钟以内每分钟扣1元 counts from 0, or from the row's own beginning. */
export function slopeOfRow(clause: SlopeClause, scale: Scale, context: RuleContext): DraftSlope | undefined {
  if (scale.unit.kind === "date" && !clause.base) {
    context.scope.report(finding("anchor-missing", clause.span, { metric: context.name }));
    return undefined;
  }
  return readSlope(clause, "over", { kind: "constant", value: ZERO }, scale, context);
}
