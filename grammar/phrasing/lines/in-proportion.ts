import { retyped } from "../../lexer.ts";
import { Name, word } from "../../tokens.ts";
import { calledBy, says } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 按得分比例发放 · paid in proportion to the score: of a pay, in proportion to the total. */
const toTheTotal: Phrasing = (segments, statement) => (statement === "pay" ? segments.flatMap((segment) => toTotal(segment)) : segments);

const chinese =
  /^(?:奖金|绩效奖金|绩效工资)?(?:按照?|与|和)(?:个人|员工|本人)?(?:考核|绩效考核|绩效|实际|实得|最终|考评)*(?:得分|总分|分数|成绩)(?:占满分|与满分|占总分)?的?(?:比例|成正比|折算)(?:发放|计发|兑现|核发|计算|发|计提|享受)?(?:奖金|绩效奖金|绩效工资)?$/u;

export const withProportionToTotal = calledBy(chinese, [word.Proportional, word.InProportion, word.ProRata], toTheTotal);

function toTotal(segment: Segment): readonly Segment[] {
  const [first] = segment;
  if (!first) return [segment];
  if (segment.length === 1 && isOf(first, Name) && chinese.test(first.image)) return inProportion(first);
  const at = segment.findIndex((token) => isOf(token, word.Proportional, word.InProportion, word.ProRata));
  const share = segment[at];
  const [lead, rest] = [segment.slice(0, Math.max(at, 0)), segment.slice(at + 1)];
  if (!share) return [segment];
  // 按考核得分按比例发放
  const isBy = isOf(lead[0], word.By) && isOf(lead[1], word.Total) && lead.length === 2;
  if (isBy && rest.every((token) => isOf(token, word.Earn))) return inProportion(share);
  if (lead.length === 0 && rest.length > 0 && rest.every((token) => isOf(token, word.Earn))) return [[retyped(share, word.Proportional)]];
  // 80%以上不足100%按比例发放
  if (share.image === "按比例" && rest.length > 0 && rest.every((token) => isOf(token, word.Earn))) return [segment.slice(0, at + 1)];
  const [to, ...whole] = rest;
  const isPaid = lead.every((token) => isOf(token, word.Earn, word.Is) || says(token, "paid", "payable", "bonus", "pay"));
  const isTotal = whole.length > 0 && whole.every((token) => isOf(token, word.Total, word.Points) || says(token, ...nouns));
  return isPaid && isTotal && isOf(to, word.To) ? inProportion(share) : [segment];
}

const nouns = ["the", "score", "scores", "earned", "scored", "achieved", "his", "her", "their", "final", "overall", "number", "of"];

function inProportion(token: Segment[number]): readonly Segment[] {
  return [[retyped(token, word.Proportional)], [inserted(word.By, token), inserted(word.Total, token)]];
}
