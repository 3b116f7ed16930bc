import { type Frame, nextClauseAt } from "../trial.ts";
import { type Change, isChinese, replacing, type Unreadable } from "./change.ts";

const joints = / (?:and|&) |[和与及并且]+/gu;

/** Clauses stand side by side with commas, values with a bar. */
export function jointChanges({ clause }: Unreadable): readonly Change[] {
  const [comma, bar] = isChinese(clause) ? ["，", "、"] : [", ", " | "];
  return [
    ...replacing(clause, "joint", joints, () => comma),
    ...replacing(clause, "joint", joints, () => bar).map((change) => ({ ...change, doubt: 1 })),
  ];
}

/** over -1 per 1% under: what has a sign of its own is no edge. */
const signed = / [+-]\d/u;

/** 提2%, 无迟到: a character by itself ends no clause. */
const cutWord = /(?:^|\s)\p{Script=Han}$|(?:以上|以下|以内)\p{Script=Han}$/u;

/** More clauses than this nobody writes in a row without a comma. */
const MOST_CLAUSES = 8;

/** Something new begins where reading stopped, and perhaps again further on. */
export function commaChanges({ clause, at }: Unreadable, frame: Frame): readonly Change[] {
  if (at <= 0 || at >= clause.length || cutWord.test(clause.slice(0, at))) return [];
  const begins = beginnings(clause, at, frame);
  const comma = isChinese(clause) ? "，" : ",";
  const ends = begins.map((begin) => clause.slice(0, begin).trimEnd().length);
  const [start = 0, end = start] = [ends[0], ends.at(-1)];
  const text = ends.map((each, index) => comma + clause.slice(each, ends[index + 1] ?? each)).join("");
  return [{ kind: "comma", start, end, text, doubt: 0 }];
}

/** Rows of figures are what is pasted without commas: 95% 20 90% 10. */
function isOfRows(clause: string): boolean {
  return [...clause.matchAll(/\d+/gu)].length > 2;
}

/** Where each clause behind the first begins. */
function beginnings(clause: string, at: number, frame: Frame): readonly number[] {
  const found = [at];
  let from = at;
  while (isOfRows(clause) && found.length < MOST_CLAUSES) {
    const rest = clause.slice(from);
    const next = [nextClauseAt(rest, frame) ?? 0, rest.search(signed) + 1].filter((each) => each > 0);
    if (next.length === 0) break;
    from += Math.min(...next);
    found.push(from);
  }
  return found;
}
