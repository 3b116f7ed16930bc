import type { TokenType } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Close, Open, word } from "../../tokens.ts";
import { called, says } from "../said.ts";
import { figureAt, hasStep, inserted, isFigureEnd, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 16% thereafter, 10% on the balance, 12% above that, 8% for the first 500k, tiers incremental: words of tiers. */
const ofTiers: Phrasing = (segments, statement) => {
  if (statement !== "pay" && statement !== "metric") return segments;
  const tiers = segments.some(([first]) => isOf(first, word.Tiers));
  const rest = tiers || statement === "pay" ? word.Beyond : word.Otherwise;
  return segments.map((segment) => {
    const written = withRest(tiers ? withEnd(segment) : withEdge(segment), rest);
    // 10 points for the first 20 calls may be for getting there, or in parts for each: no tier says so
    return withMode(tiers || statement === "pay" ? withFirst(written) : written);
  });
};

const rest = ["thereafter", "balance", "remainder", "anything", "everything", "rest"];
const marginal = ["incremental", "incrementally", "graduated", "progressive"];
const whole = ["retroactive", "retroactively"];

export const withBeyond = called(
  [...rest, ...marginal, ...whole, "that", word.First, word.Remainder, word.UpTo, word.Over, word.Beyond],
  ofTiers,
);

/** 16% thereafter · 16% on the balance · 16% for anything above (that) · 16% above that */
function withRest(segment: Segment, type: TokenType): Segment {
  const length = figureAt(segment, 0) || headLength(segment) || Number(isOf(segment[0], word.None));
  const behind = segment.slice(length);
  const [first] = behind;
  if (length === 0 || !first || behind.length > 5) return segment;
  const words = behind.every((token) => says(token, ...rest, "on", "the", "that", "amount", "of") || isOf(token, ...around));
  const said = behind.some((token) => says(token, ...rest, "that") || isOf(token, word.Remainder, word.Beyond));
  if (!words || !said || (behind.length === 1 && isOf(first, word.Beyond))) return segment;
  return [...segment.slice(0, length), retyped(first, type, first.startOffset, endOf(behind.at(-1) ?? first))];
}

/** 10% above, 1.5x rate over, where nothing follows */
function withEnd(segment: Segment): Segment {
  const last = segment.at(-1);
  return last && segment.length > 1 && isOf(last, word.Over) && !isOf(segment[0], word.Full, word.Proportional)
    ? segment.with(-1, retyped(last, word.Beyond))
    : segment;
}

/** 0 beyond 24 hours, -2 per day thereafter: over it. */
function withEdge(segment: Segment): Segment {
  const last = segment.at(-1);
  const step = hasStep(segment);
  if (last && step && says(last, "thereafter")) return segment.with(-1, retyped(last, word.Over));
  return segment.map((token, at) => (isOf(token, word.Beyond) && figureAt(segment, at + 1) > 0 ? retyped(token, word.Over) : token));
}

const around = [word.For, word.At, word.Over, word.Of, word.Beyond, word.Remainder] as const;

/** tiers marginal 5% … is a head and its first tier. */
function headLength(segment: Segment): number {
  const at = segment.findIndex((_, index) => figureAt(segment, index) > 0);
  return at > 0 && segment.slice(0, at).every((token) => isOf(token, word.Tiers, word.Marginal, word.Whole))
    ? at + figureAt(segment, at)
    : 0;
}

/** 8% for the first 500k, 12% for the next 500k, as on the first */
function withFirst(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, word.For, word.At));
  const [lead, the, which] = segment.slice(at);
  const edge = at + 3;
  if (
    at < 1 ||
    !lead ||
    !the ||
    !isFigureEnd(segment[at - 1]) ||
    !says(the, "the") ||
    edge >= segment.length ||
    figureAt(segment, edge) !== segment.length - edge
  )
    return segment;
  if (isOf(which, word.First)) return [...segment.slice(0, at), retyped(lead, word.UpTo), ...segment.slice(edge)];
  return says(which, "next")
    ? [...segment.slice(0, at), retyped(lead, word.Further), inserted(word.UpTo, the), ...segment.slice(edge)]
    : segment;
}

/** tiers incremental, tiers whole (retroactive to the first dollar) */
function withMode(segment: Segment): Segment {
  const [tiers, mode] = segment;
  if (!isOf(tiers, word.Tiers) || !tiers || !mode) return segment;
  if (says(mode, ...marginal)) return [tiers, retyped(mode, word.Marginal), ...segment.slice(2)];
  if (says(mode, ...whole)) return [tiers, retyped(mode, word.Whole), ...segment.slice(2)];
  const open = segment.findIndex((token, at) => at === 2 && isOf(token, Open));
  const close = segment.findIndex((token) => isOf(token, Close));
  const aside = segment.slice(open + 1, close);
  const same = isOf(mode, word.Whole) ? whole : marginal;
  return open > 0 && close > open && aside.some((token) => says(token, ...same)) ? segment.toSpliced(open, close - open + 1) : segment;
}
