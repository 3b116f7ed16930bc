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

/** Something new begins where reading stopped. */
export function commaChanges({ clause, at }: Unreadable): readonly Change[] {
  if (at <= 0 || at >= clause.length) return [];
  const before = clause.slice(0, at).trimEnd().length;
  return [{ kind: "comma", start: before, end: before, text: isChinese(clause) ? "，" : ",", doubt: 0 }];
}
