import type { TokenType } from "chevrotain";
import { retyped } from "../../lexer.ts";
import { Close, Name, Open, word } from "../../tokens.ts";
import { calledBy } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";
import { cycleSaid } from "./cycle-said.ts";

/** 上月等级, 上季度得分, 上期考核等级: of the period before, where the scheme's periods are as long as that. */
const ofPrevious: Phrasing = (segments, _statement, { cycle }) => segments.map((segment) => withPrevious(segment, cycle));

const EARLIER =
  /^上(?:一个?)?(?:(?<month>月度?)|(?<quarter>季度?)|(?<year>年度?)|(?<any>期|次|周期|考核期))的?(?:(?<grade>(?:考核|绩效)?(?:等级|结果|评级))|(?<total>(?:考核|绩效)?(?:总分|得分|分数)))$/u;

export const withEarlier = calledBy(EARLIER, [], ofPrevious);

function withPrevious(segment: Segment, cycle: TokenType | undefined): Segment {
  return segment.flatMap((token) => {
    const told = isOf(token, Name) ? EARLIER.exec(token.image)?.groups : undefined;
    if (!told || !(told.any !== undefined || cycleSaid(told) === cycle)) return [token];
    const of = inserted(told.grade === undefined ? word.Total : word.Grade, token);
    return [retyped(token, word.Previous), inserted(Open, token), of, inserted(Close, token)];
  });
}
