import { Enumerate, Minus, Name, NumberLiteral, Period, PostBound, Tilde, Unit, word } from "../../tokens.ts";
import { unitWords } from "../../words/units.ts";
import { called, says } from "../said.ts";
import { type Around, figureAt, isOf, type Phrasing, type Segment } from "../segment.ts";

/**
 * 迟到一次扣1分，迟到三次以上不得分 · 每缺1项扣2分，缺5项以上不得分 · 迟报、漏报每次扣2分: what
 * happens is named before how often it does. Where one kind alone is named it is what the metric
 * counts; two kinds have to be told apart, and another metric's name is a condition.
 */
const ofOneKind: Phrasing = (segments, statement, around) => {
  if (statement !== "metric") return segments;
  const behind = new Set(segments.flatMap((segment) => kindBehind(segment, around) ?? []));
  if (behind.size === 1) return segments.map((segment) => withoutKindBehind(segment, around));
  const kinds = new Set(segments.flatMap((segment) => kindOf(segment, around) ?? []));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return segments;
  const rules = segments.filter((segment) => segment.some((token) => isOf(token, ...gives)) && !isOf(segment[0], word.Cap, word.Floor));
  const [first = []] = rules;
  const isNone = isOf(first[0], word.Nil, word.None) && first[1]?.image === kind; // 零投诉得10分
  const isLed = isNone || kindOf(first, around) === kind || first[0]?.image === `每${kind}`;
  return isLed ? segments.map((segment) => (kindOf(segment, around) === kind ? segment.slice(lengthOf(segment)) : segment)) : segments;
};

const gives = [word.Earn, word.Deduct, word.Add, word.None, word.Full] as const;

export const withOneKind = called([Unit], ofOneKind);

/** These say on which side of something it lies. */
const notKinds = /^(?:每|[低高少多超差晚早]$|提[前早高升]|推迟|延后|增[加长]|上升|减少|降低|下降|节约)/u;

/** What happens, behind how often: 出现1次差错扣1分，2次差错扣3分，有3次差错不得分. */
function kindBehind(segment: Segment, { all, metrics }: Around): string | undefined {
  const at = kindAt(segment);
  const kind = segment[at]?.image ?? "";
  return at === 0 || all.has(kind) || metrics.has(kind) || /^的?[按作视]/u.test(kind) ? undefined : kind; // 按旷工, 按分钟 say how
}

function withoutKindBehind(segment: Segment, around: Around): Segment {
  if (kindBehind(segment, around) === undefined) return segment;
  return segment.toSpliced(kindAt(segment), 1).slice(Number(says(segment[0], "有")));
}

/** Where the name stands between a count and what it gives; 0 where none does. */
function kindAt(segment: Segment): number {
  const count = Number(isOf(segment[0], word.Happening) || says(segment[0], "有"));
  const edge = count + figureAt(segment, count);
  const at = edge + Number(isOf(segment[edge], PostBound));
  const isKind = edge > count && isCount(segment[edge - 1]) && isOf(segment[at], Name);
  return isKind && isOf(segment[at + 1], ...gives) ? at : 0;
}

/** What happens, before how often: 迟到 3次; 迟报、漏报 每次. */
function kindOf(segment: Segment, { all, metrics, own }: Around): string | undefined {
  const length = lengthOf(segment);
  const [first] = segment;
  const behind = segment[length];
  const upper = isOf(segment[length + 1], Minus, Tilde, word.To) ? length + 2 : length; // 5-10分钟
  const counted = isOf(behind, NumberLiteral) && figureAt(segment, upper) > 1 && isCount(segment[upper + 1]);
  const each = length > 1 && isOf(behind, word.Each);
  if (!first || length === 0 || !(counted || each) || notKinds.test(first.image)) return undefined;
  const known = segment.slice(0, length).some(({ image }) => image === own || all.has(image) || metrics.has(image));
  return known
    ? undefined
    : segment
        .slice(0, length)
        .map(({ image }) => image)
        .join("");
}

/** A name, or several with 、 between them. */
function lengthOf(segment: Segment): number {
  if (!isOf(segment[0], Name)) return 0;
  let length = 1;
  while (isOf(segment[length], Enumerate) && isOf(segment[length + 1], Name)) length += 2;
  return length;
}

function isCount(token: Segment[number] | undefined): boolean {
  const kind = isOf(token, Unit, Period) ? unitWords[token?.image ?? ""]?.kind : undefined;
  return kind === "count" || kind === "time";
}
