import { retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/** 100件以内每件2元，超出部分每件3元 · $2 for each of the first 100 units, $3 for each unit over 100: so much for each, and another amount beyond. */
const asSteps: Phrasing = (segments, statement) => {
  if (statement !== "pay") return segments;
  let edge: Segment = [];
  return segments.map((segment) => {
    const written = withFirst(withEachOver(withAdd(beyond(segment, edge))));
    edge = upperEdge(segment) ?? edge;
    return written;
  });
};

export const withPieceRates = called([word.Each, word.Per, word.ForEach], asSteps);

/** The figure up to which a row holds. */
function upperEdge(segment: Segment): Segment | undefined {
  const at = segment.findIndex((_, index) => {
    const length = figureAt(segment, index);
    return length > 0 && isOf(segment[index + length], word.OrLess, word.Inside);
  });
  return at < 0 ? undefined : segment.slice(at, at + figureAt(segment, at));
}

/** 超出部分每件3元: beyond the row before. */
function beyond(segment: Segment, edge: Segment): Segment {
  const [first, next] = segment;
  if (!first || !isOf(first, word.Beyond) || !isOf(next, word.Per, word.Each) || edge.length === 0) return segment;
  const over = edge.map((token) => inserted(token.tokenType, first, token.image));
  return [inserted(word.Over, first), ...over, inserted(word.PartOf, first), ...segment.slice(1)];
}

/** 每件2元: the amount is added for each; per 10元 is how large a step is. */
function withAdd(segment: Segment): Segment {
  const per = segment.findLastIndex((token) => isOf(token, word.Per, word.Each));
  const counter = Number(isOf(segment[per + 1], Unit));
  const at = per + 1 + counter;
  const [money] = segment.slice(at);
  const isAmount =
    money && isOf(money, NumberLiteral) && figureAt(segment, at) === segment.length - at && isUnitOf(segment.at(-1), "money");
  const isEach = counter === 1 || isOf(segment[per], word.Each);
  return per > 0 && isEach && isAmount ? segment.toSpliced(at, 0, inserted(word.Add, money)) : segment;
}

/** 50 CNY for each unit over 10: per 1 over 10. */
function withEachOver(segment: Segment): Segment {
  const length = figureAt(segment, 0);
  const [each, unit, over] = segment.slice(length);
  const isOver = isOf(each, word.Each, word.ForEach) && isOf(unit, Unit, Name) && isOf(over, word.Over, word.Beyond, word.UpTo);
  if (length === 0 || !each || !unit || !isOver || !isUnitOf(segment[length - 1], "money")) return segment;
  const per = [inserted(word.Per, each), inserted(NumberLiteral, unit, "1"), retyped(unit, Unit)];
  return [inserted(word.Add, each), ...segment.slice(0, length), ...per, ...segment.slice(length + 2)];
}

/** 2 CNY for each of the first 100 units: each up to 100, and no tiers. */
function withFirst(segment: Segment): Segment {
  const length = figureAt(segment, 0);
  const [each, upTo] = segment.slice(length);
  const isFirst = isOf(each, word.Each, word.ForEach) && isOf(upTo, word.UpTo) && /^(?:of )?the first$/u.test(upTo?.image ?? "");
  if (length === 0 || !each || !upTo || !isFirst) return segment;
  return [
    inserted(word.Add, each),
    ...segment.slice(0, length),
    retyped(each, word.Each),
    inserted(word.UpTo, upTo),
    ...segment.slice(length + 2),
  ];
}
