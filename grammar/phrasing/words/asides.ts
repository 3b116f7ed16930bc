import type { IToken } from "chevrotain";
import { AtLeastSign, Bound, Divide, Mark, Name, Note, Noun, NumberLiteral, PlusMinus, PostBound, Sign, Unit, word } from "../../tokens.ts";
import { keyOf } from "../../words.ts";
import { figureAt, inAward, isFigureEnd, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/** 完成100%以上的，该项得满分: words that say nothing the figures do not say. */
export const withoutAsides: Phrasing = (segments, statement, { declared }) =>
  segments.map((segment) =>
    inAward(
      segment.filter((token, at) => !isAside(token, segment[at + 1])),
      statement === "metric" ? [(each) => withoutKind(each, declared), withoutEach] : [withoutEach],
    ),
  );

/** 30分钟以上按旷工扣10分: what it is taken for, which is no figure of the text and no rate. */
function withoutKind(segment: Segment, declared: ReadonlySet<string>): Segment {
  return segment.filter((token, at) => {
    const [sign, figure] = segment.slice(at + 1);
    const kind = isOf(token, Name) && isOf(segment[at - 1], PostBound, Note) ? takenFor.exec(token.image)?.groups?.kind : undefined;
    if (kind === undefined || !isOf(sign, word.Deduct) || !isOf(figure, NumberLiteral)) return true;
    return declared.has(keyOf(kind)) || counted.test(kind);
  });
}

const takenFor = /^的?(?:按|视[作为]?|作为?)(?<kind>.{2,})/u;

/** 按分钟扣1分, 按差额扣1分 are so much for each. */
const counted = /[数额款率量例值]$|^每|(?:分钟|小时|天|日|次|月)$/u;

/** Said anywhere: 时, 该项, and the is of “is below”. */
function isAside(token: IToken, next: IToken | undefined): boolean {
  return isOf(token, word.InCase, word.TheItem) || (isOf(token, word.Is) && isOf(next, Bound));
}

function withoutEach(segment: Segment): Segment {
  const kept: IToken[] = [];
  for (let at = 0; at < segment.length; at += 1) {
    const length = asideAt(segment, at, kept);
    if (length === 0) kept.push(segment[at] as IToken);
    else at += length - 1;
  }
  return kept.length === 0 ? segment : kept;
}

/** How many tokens from here on are an aside. */
function asideAt(segment: Segment, at: number, kept: readonly IToken[]): number {
  const [token, next] = [segment[at], segment[at + 1]];
  const before = kept.at(-1);
  switch (token?.tokenType) {
    case word.Reaching:
    case word.Happening:
      return figureAt(segment, at + 1) > 0 || isOf(next, Bound, PlusMinus, word.Target) || isDone(before, next) ? 1 : 0;
    case word.Points:
      return at === 0 &&
        (isOf(next, Sign, word.EitherWay) || next?.image.startsWith("最") || isOf(segment[1 + figureAt(segment, 1)], PostBound))
        ? 1
        : 0;
    case word.At:
      return (at === 0 || isOf(before, word.Attainment, word.Measure, word.Total, Name)) && figureAt(segment, at + 1) > 0 ? 1 : 0;
    case Mark:
      return at === 0 ? 1 : 0;
    case word.Whose:
      return next === undefined || isOf(next, ...afterPlaces) || isOf(before, PostBound, Note) || isStepOf(before, next) ? 1 : 0;
    case word.OrMore:
    case word.AtLeast:
    case AtLeastSign:
      // 目标 95%以上; but 目标的95%以上得8分 is a place.
      return isOf(segment[0], word.Target) && !isOf(segment[1], word.Whose) && at > 0 ? 1 : 0;
    case word.Under:
      return token.image.startsWith("未") && isOf(next, word.Add, word.Deduct) && (isOf(before, word.Each) || isFigureEnd(before)) ? 1 : 0;
    case word.Bottom:
      return figureAt(segment, at + 1) === 0 && isOf(before, word.Target) ? 1 : 0;
    case word.Where:
      return at === 0 && (isOf(next, Bound, word.Attainment, word.Measure) || figureAt(segment, 1) > 0) ? 1 : 0;
    case Name:
      return token && done.test(token.image) && isOf(before, PostBound, word.Inside) && isDone(before, next) ? 1 : 0;
    case Divide:
      return isOf(before, Unit) && isCounter(next) ? 2 : 0;
    default:
      return 0;
  }
}

/** 未达标的每少1家扣1分, 超过5%的每1%扣1分: a place, and its step. */
function isStepOf(before: IToken | undefined, next: IToken | undefined): boolean {
  return (isFigureEnd(before) || isOf(before, word.Target)) && isOf(next, word.Per, word.Each);
}

/** 10分钟内到场得10分: what is done in that time. */
const done =
  /^(?:到场|到达|响应|回复|答复|反馈|处理|办结|办理|解决|修复|维修|整改|提交|上报|报送|交付|送达|发货|归档|开票|关闭|处置)(?:完毕|完成|到位)?的?$/u;

/** 30天内完成得10分: behind a place. */
function isDone(before: IToken | undefined, next: IToken | undefined): boolean {
  return (isFigureEnd(before) || isOf(before, PostBound, word.Inside)) && (next === undefined || isOf(next, ...afterPlaces));
}

/** 90分以上的得5分, 超过的扣2分: what follows a place. */
const afterPlaces = [Sign, Mark, word.Earn, word.None, word.Full, word.Proportional, word.TheItem, word.Then, word.InCase, word.Whose];

/** 5万元/人: of each. */
function isCounter(token: IToken | undefined): boolean {
  return isOf(token, Name, Unit, Noun) && isUnitOf(token, "count");
}
