import type { IToken } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Name, NumberLiteral, Period, Unit, word } from "../../tokens.ts";
import { conceptsOf } from "../../words.ts";
import { calledBy } from "../said.ts";
import { inEachAward, isOf, isUnitOf, type Segment } from "../segment.ts";

/** 每延迟半天, 延迟半天, 半天以内, 超过半小时: half of a unit of time. */
export const withHalves = calledBy(/半/u, [], inEachAward(withHalf));

const alone = /^(?<before>.*?)半$/u;
const whole = /^半(?<unit>天|日|小时|个月|个工作日)(?<edge>以内|之内|及以内|及以下|及以上|以上|以下)?$/u;

function withHalf(segment: Segment): Segment {
  return segment.flatMap((token, at): Segment => {
    if (!isOf(token, Name)) return isTime(token) && halfBefore(segment[at - 1]) ? [retyped(token, Unit)] : [token];
    const { unit, edge } = whole.exec(token.image)?.groups ?? {};
    if (unit !== undefined)
      return [half(token), part(token, Unit, 1, unit), ...(edge === undefined ? [] : [edgeOf(token, 1 + unit.length, edge)])];
    const before = alone.exec(token.image)?.groups?.before;
    if (before === undefined || !isTime(segment[at + 1])) return [token];
    return before === "" ? [half(token)] : [leading(token, before), half(token, before.length)];
  });
}

function halfBefore(token: IToken | undefined): boolean {
  return isOf(token, Name) && alone.test(token?.image ?? "");
}

function isTime(token: IToken | undefined): boolean {
  return token !== undefined && (isOf(token, Period) || (isOf(token, Unit) && isUnitOf(token, "time"))) && token.image !== "年";
}

/** The character 半, as a figure. */
function half(token: IToken, at = 0): IToken {
  return retyped(token, NumberLiteral, token.startOffset + at, token.startOffset + at + 1, "0.5");
}

function part(token: IToken, type: IToken["tokenType"], at: number, image: string): IToken {
  return retyped(token, type, token.startOffset + at, token.startOffset + at + image.length, image);
}

function edgeOf(token: IToken, at: number, edge: string): IToken {
  return part(token, edge.endsWith("上") ? word.OrMore : word.OrLess, at, edge);
}

/** 延迟, 逾期 are said along; anything else is what happens. */
function leading(token: IToken, image: string): IToken {
  const [concept] = conceptsOf(image, "rule") ?? [];
  return part(token, concept === "Happening" ? word.Happening : Name, 0, image);
}
