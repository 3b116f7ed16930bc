import { conceptsOf } from "../../../grammar/words.ts";
import { inCharacters } from "../../text/numerals.ts";
import type { Frame } from "../trial.ts";
import { type Change, isChinese, replacing, type Unreadable } from "./change.ts";

/** 合计(项目1.金额): a Chinese name has no digits. */
export function digitChanges({ clause }: Unreadable): readonly Change[] {
  return replacing(clause, "digits", /\p{Script=Han}+\d+(?=[.)）])|(?<=\.)\p{Script=Han}+\d+/gu, ([name]) => inCharacters(name));
}

/** top from 90, 一般失信 未超过90分: a name that is a word of the language, or begins with one. */
export function namingChanges({ clause }: Unreadable, { statement }: Frame): readonly Change[] {
  if (statement === "example")
    return replacing(clause, "naming", item, ([name]) => `"${name}"`).filter(
      ({ start, end }) => conceptsOf(clause.slice(start, end), "rule") !== undefined,
    );
  if (statement !== "grades") return [];
  return replacing(clause, "naming", /^(?:\p{Script=Han}+|[A-Za-z]+)(?=[ \d:：≥>])/gu, ([name]) => `"${name}"`);
}

/** over, in `expect over 500` and in `over 500` that goes on with it. */
const item = /(?<=^(?:expect|given) |^(?:应得|已知) ?)[\p{L}_]+(?= )|^(?!expect |given |应得|已知)[\p{L}_]+(?= )/gu;

/** full at, half if, all or: words that join others end no name. */
const joins = /^[\p{L}_][\p{L}\p{N}_]* (?:at|from|up|over|under|if|when|or|and|of|to|per|each|for|by|in|on|with|then|is)\b/u;

/** very good: a name is one word. */
export function nameChanges({ clause }: Unreadable): readonly Change[] {
  if (joins.test(clause)) return [];
  const joint = isChinese(clause) ? "" : "_";
  return replacing(
    clause,
    "name",
    // 一般失信 不超过90分: a Chinese name has no digits
    isChinese(clause) ? /^(\p{L}+) (\p{L}+)(?![\p{L}\p{N}])/gu : /^([\p{L}_][\p{L}\p{N}_]*) ([\p{L}_][\p{L}\p{N}_]*)/gu,
    ([, first, second]) => `${first}${joint}${second}`,
  );
}
