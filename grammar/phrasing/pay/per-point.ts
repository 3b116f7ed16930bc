import { retyped } from "../../lexer.ts";
import { Equal, NumberLiteral, Times, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { figureAt, inserted, isOf, isUnitOf, type Phrasing, type Segment } from "../segment.ts";

/** 总分每分20元, 得分每1分奖励20元: pay by the total, so much a point. */
const asFormula: Phrasing = (segments, statement) => (statement === "pay" ? segments.map((segment) => ofTotal(segment)) : segments);

export const withPerPoint = called([word.Total, word.Points], asFormula);

function ofTotal(segment: Segment): Segment {
  const [total, per, ...rest] = segment;
  const counted = isOf(rest[0], NumberLiteral) ? 1 : 0;
  const unit = rest[counted];
  const signed = isOf(rest[counted + 1], word.Add, word.Earn) ? 1 : 0;
  const money = rest.slice(counted + 1 + signed);
  const [first] = money;
  const paid = figureAt(money, 0) === money.length && isUnitOf(money.at(-1), "money");
  const point = isOf(unit, Unit) && isUnitOf(unit, "points");
  if (!total || !per || !first || !isOf(total, word.Total, word.Points) || !isOf(per, word.Per) || !point || !paid) return segment;
  if (counted === 1 && rest[0]?.image !== "1") return segment;
  return [inserted(Equal, total), retyped(total, word.Total), retyped(per, Times), ...money];
}
