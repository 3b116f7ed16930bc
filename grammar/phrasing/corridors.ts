import type { IToken } from "chevrotain";
import { retyped } from "../lexer.ts";
import { Percentage, PlusMinus, word } from "../tokens.ts";
import { inEach, inserted, isOf, type Segment } from "./segment.ts";

/** ±5%以内, 与目标偏差不超过5%, within ±5%: between 95% and 105% of the target. */
export const withCorridors = inEach((segment) => {
  const at = segment.findIndex((token) => isOf(token, Percentage));
  const share = segment[at];
  const lead = segment.slice(0, Math.max(at, 0));
  const deviates = lead.some((token) => isOf(token, PlusMinus, word.EitherWay));
  if (!share || !deviates || !lead.every((token) => isOf(token, ...leading))) return segment;
  const ends = isOf(segment[at + 1], word.OrLess, word.Within) ? 2 : 1;
  const written = Number(share.image.replace(/\s*%$/u, ""));
  if (!(written > 0 && written < 100)) return segment;
  const [low, high] = [100 - written, 100 + written].map((percent) => ofTarget(share, percent));
  const corridor = [inserted(word.Between, share), ...(low ?? []), inserted(word.And, share), ...(high ?? [])];
  return [...resultBefore(lead), ...corridor, ...segment.slice(at + ends)];
});

/** What may stand before the share. */
const leading = [PlusMinus, word.EitherWay, word.UpTo, word.AtMost, word.And, word.Target, word.At, word.Reaching, word.Full] as const;

/** full within ±5% */
function resultBefore(lead: Segment): Segment {
  return lead.filter((token) => isOf(token, word.Full));
}

function ofTarget(share: IToken, percent: number): readonly IToken[] {
  return [retyped(share, Percentage, share.startOffset, undefined, `${percent}%`), inserted(word.Of, share), inserted(word.Target, share)];
}
