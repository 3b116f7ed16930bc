import { type Change, isChinese, replacing, type Unreadable } from "./change.ts";

/** very good: a name is one word. */
export function nameChanges({ clause }: Unreadable): readonly Change[] {
  const joint = isChinese(clause) ? "" : "_";
  return replacing(
    clause,
    "name",
    /^([\p{L}_][\p{L}\p{N}_]*) ([\p{L}_][\p{L}\p{N}_]*)/gu,
    ([, first, second]) => `${first}${joint}${second}`,
  );
}
