import { type Change, replacing, type Unreadable } from "./change.ts";

const signs = /:=|[=:：]+>?|[-=]+>/gu;
const small = /(?<= )(?:on|is|are|the|an?|of|at|be|than)(?= |$)/gu;

/** 权重=40, measure := sum(…), from 95% on: what stands there is one too many. */
export function signChanges({ clause }: Unreadable): readonly Change[] {
  return [
    ...replacing(clause, "sign", signs, (match) => (isTight(clause, match.index, match.index + match[0].length) ? " " : "")),
    ...replacing(clause, "sign", small, () => ""),
  ];
}

function isTight(clause: string, start: number, end: number): boolean {
  return /\S/u.test(clause[start - 1] ?? " ") && /\S/u.test(clause[end] ?? " ");
}
