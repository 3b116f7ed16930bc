import { retyped } from "../../lexer.ts";
import { NumberLiteral, Percentage, Sign, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, type Phrasing, type Segment, textOf } from "../segment.ts";

/** 最高不超过权重分, 满分为止, 超额不加分: no more than full points. 每次得2分，满分10分: no more than ten. */
const bounded: Phrasing = (segments, statement) => {
  if (statement !== "metric") return segments;
  const adds = segments.some(isMore);
  return withMostMore(withLimitsBehind(segments)).flatMap((segment) => {
    const [first] = segment;
    const text = first && !isOf(first, word.Per, word.Each, word.Measure, word.Target, word.DownToZero) ? textOf(segment) : "";
    if (!first || !(MOST.test(text) || NO_MORE.test(text)))
      return first && adds && isFullOf(segment) ? [segment, capOf(segment)] : [segment];
    if (!adds) return NO_MORE.test(text) ? [] : [segment];
    const share = [inserted(word.Weight, first), inserted(word.Whose, first), inserted(Percentage, first, "100%")];
    return [[inserted(word.Cap, first), ...share]];
  });
};

export const withFullAtMost = called([word.Full, word.Over, word.AtMost, word.Cap, word.Excess, word.Weight, "超额", "超额完成"], bounded);

const full = "(?:该项|本项|此项)?(?:满分|权重分值?|标准分|权重|基本分|分值)";
const MOST = new RegExp(
  `^(?:(?:得分|总分|累计)?(?:最高|最多|封顶|上限)?(?:得分)?(?:不超过|不高于|不得超过|不超|为|得|到|至)?${full}(?:为止|为限|封顶)|(?:得分|累计)?(?:最高|最多)(?:得分)?(?:不超过|不高于|不得超过|为|得)?${full}|(?:得分|累计)?(?:不超过|不高于|不得超过)${full}|(?:加|得|计)?(?:至|到)?满分?为止|(?:加|得|计)(?:至|到)满分)$`,
  "u",
);
const beyond = "(?:超额|超额完成|超额部分|超出部分|超过部分|超过目标值?|超过100%|完成率超过100%|100%以上)的?(?:部分)?";
const NO_MORE = new RegExp(
  `^${beyond}(?:均|也|的)?(?:不|不再|不另|不另行|不予|不额外|不另外)(?:另|再|额外|另外)?(?:加分|加|奖励)$|^${beyond}(?:不再|不另|不另行|不额外)(?:计分|得分)$`,
  "u",
);

/** 加分不超过5分，每超1%加1分: the bound of the steps behind them. */
function withLimitsBehind(segments: readonly Segment[]): readonly Segment[] {
  const at = segments.findIndex(([first, second]) => isOf(first, word.AtMost) && isOf(second, word.Add));
  const limit = segments[at];
  const step = segments.findIndex((segment) => isOf(segment[0], word.Per, word.Each) && segment.some((token) => isOf(token, word.Add)));
  return limit && step > at
    ? [...segments.slice(0, at), ...segments.slice(at + 1, step + 1), limit, ...segments.slice(step + 1)]
    : segments;
}

/** 达标得满分，每高1%加1分，最高5分: less than what stands at the anchor bounds what is added to it. */
function withMostMore(segments: readonly Segment[]): readonly Segment[] {
  const anchor = anchorOf(segments);
  return segments.map((whole, at) => {
    const segment = whole.filter((token) => !isOf(token, word.TheItem)); // 加满5分为止
    const [cap, figure] = segment;
    const before = segments[at - 1] ?? [];
    const adds = isOf(before[0], word.Per) && before.some((token) => isOf(token, word.Add));
    const said = cap && isOf(cap, word.Cap) && /^(?:最高|加满)/u.test(cap.image) && figureAt(segment, 1) === segment.length - 1;
    if (!cap || !said || !adds || !isOf(figure, NumberLiteral) || !(Number(figure?.image) < anchor)) return whole;
    return [retyped(cap, word.AtMost), inserted(word.Add, cap), ...segment.slice(1)];
  });
}

/** What the anchor gives: 得20分, or 满分 of the weight; 0 where nothing says it. */
function anchorOf(segments: readonly Segment[]): number {
  const steps = segments.findIndex((segment) => segment.some((token) => isOf(token, word.Per, word.Each)));
  const given = segments.slice(0, Math.max(steps, 0)).filter((segment) => segment.some((token) => isOf(token, word.Earn, word.Full)));
  const [row, another] = given;
  if (!row || another) return 0;
  const source = isOf(row.at(-1), word.Full)
    ? (segments.find(([first]) => isOf(first, word.Weight)) ?? [])
    : row.slice(row.findIndex((token) => isOf(token, word.Earn)));
  return Number(source.find((token) => isOf(token, NumberLiteral))?.image ?? 0);
}

/** What gives the more the more there is. */
function isMore(segment: Segment): boolean {
  if (segment.some((token) => isOf(token, word.Proportional, word.ProRata))) return true;
  if (isOf(segment[0], word.Points, word.Attainment)) return true;
  const step = segment.findIndex((token) => isOf(token, word.Per, word.Each));
  return step >= 0 && segment.slice(step).some((token) => isOf(token, word.Add, word.Earn));
}

/** 满分10分 behind steps that add. */
function isFullOf(segment: Segment): boolean {
  return (
    isOf(segment[0], word.Full) &&
    isOf(segment[1], NumberLiteral) &&
    figureAt(segment, 1) === segment.length - 1 &&
    !segment.some((token) => isOf(token, Sign))
  );
}

function capOf([first, ...figure]: Segment): Segment {
  return first ? [inserted(word.Cap, first), ...figure.map((token) => inserted(token.tokenType, first, token.image))] : [];
}
