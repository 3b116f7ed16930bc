import type { TokenType } from "chevrotain";
import { endOf, retyped } from "../../lexer.ts";
import { Close, Dot, Name, Open, word } from "../../tokens.ts";
import { conceptsOf } from "../../words.ts";
import { calledBy } from "../said.ts";
import { inserted, isOf, type Phrasing, type Segment } from "../segment.ts";

/** 金额之和, crm.比率的平均值, 近4期总分的平均值: what becomes of the figures, behind them. */
const sums: Phrasing = (segments) => segments.map((segment) => withSum(segment));

const BEHIND =
  /^(?<of>.+?)(?:(?<sum>之和|的合计|的总和|的累计)|(?<average>的平均值|的平均数|的平均|的均值)|(?<most>的最大值|的最高值)|(?<least>的最小值|的最低值))$/u;

export const withSumsOf = calledBy(BEHIND, [], sums);

function withSum(segment: Segment): Segment {
  const at = segment.findIndex((token) => isOf(token, Name) && BEHIND.test(token.image));
  const token = segment[at];
  const told = token && BEHIND.exec(token.image)?.groups;
  if (!token || !told?.of || isOf(segment[at + 1], Open)) return segment;
  const [start, end] = [token.startOffset, token.startOffset + told.of.length];
  const concept = conceptsOf(told.of, "rule")?.[0];
  const of = retyped(token, concept ? word[concept] : Name, start, end, told.of);
  const begin = isOf(segment[at - 1], Dot) && isOf(segment[at - 2], Name) ? at - 2 : at;
  const first = segment[begin] ?? token;
  const call = [inserted(functionOf(told), first), inserted(Open, first)];
  const close = retyped(token, Close, end, endOf(token), token.image.slice(told.of.length));
  return [...segment.slice(0, begin), ...call, ...segment.slice(begin, at), of, close, ...segment.slice(at + 1)];
}

function functionOf({ sum, average, most }: Readonly<Record<string, string | undefined>>): TokenType {
  if (sum !== undefined) return word.Sum;
  if (average !== undefined) return word.Average;
  return most === undefined ? word.Min : word.Max;
}
