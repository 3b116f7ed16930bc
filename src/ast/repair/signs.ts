import type { Frame } from "../trial.ts";
import { type Change, replacing, type Unreadable } from "./change.ts";

const signs = /:=|(?<![<>])[=:：]+>?|[-=]+>/gu;
/** total = sum of all metrics: it is so without being said. */
const addedUp = /^= ?(?:the )?sum of .*$/giu;
const small = /(?<= )(?:on|is|are|the|an?|of|at|be|than)(?= |$)/gu;

/** 权重=40, measure := sum(…), from 95% on: what stands there is one too many. */
export function signChanges({ clause }: Unreadable, { statement }: Frame): readonly Change[] {
  return [
    ...(statement === "total" ? replacing(clause, "sign", addedUp, () => "") : []),
    ...replacing(clause, "sign", signs, (match) => (isTight(clause, match.index, match.index + match[0].length) ? " " : "")),
    ...replacing(clause, "sign", small, () => ""),
  ];
}

function isTight(clause: string, start: number, end: number): boolean {
  return /\S/u.test(clause[start - 1] ?? " ") && /\S/u.test(clause[end] ?? " ");
}
