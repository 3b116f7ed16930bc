import { wellKnownOf } from "../../../grammar/words.ts";
import type { Frame } from "../trial.ts";
import { type Change, isChinese, replacing, type Unreadable, wordsOf } from "./change.ts";
import { GUESSED } from "./doubt.ts";

/** Only these clauses speak in texts. */
const speaking = /^(?:from|applies to|version|provided by|来自|适用|版本|由)/iu;
const stretch = /^[\p{L}_][\p{L}\p{N}_./*-]*(?: [\p{L}_][\p{L}\p{N}_-]*)*/u;

/** A text stands in quotation marks: 岗位 销售代表, from crm.csv, amount Amount in 元. */
export function quoteChanges({ clause, at }: Unreadable, { statement, declared }: Frame): readonly Change[] {
  const words = wordsOf(clause);
  if (!speaking.test(clause)) return statement === "source" ? columnHeader(words) : [];
  return words
    .filter(({ start }, index) => start <= at && isAfterColumn(words[index - 1]?.text, declared, clause.slice(0, start)))
    .flatMap(({ start }) => {
      const whole = stretch.exec(clause.slice(start))?.[0] ?? "";
      const [first = ""] = whole.split(" ");
      return (first.includes(".") ? [first] : ends(whole)).map((text) => quoted(start, text));
    });
}

/** A column of people, or the first word of the clause itself, stands before its text. */
function isAfterColumn(before: string | undefined, declared: ReadonlySet<string>, clause: string): boolean {
  return (
    before !== undefined && (wellKnownOf(before) !== undefined || declared.has(before) || speaking.exec(clause)?.[0] === clause.trim())
  );
}

/** 入职满6个月的员工, employees with more than a year of service: nobody has that post. */
const said = /\d|满|以上|以下|\b(?:with|who|at least|more than|less than)\b/iu;

/** agents and team leads, 客服专员、客服主管 */
const listJoint = /、|和|与|及|, | and | or | & /u;

/** applies to Sales rep, 适用 "销售代表": the column that people are told by is left out. */
export function roleChanges({ clause }: Unreadable): readonly Change[] {
  const column = isChinese(clause) ? "岗位" : "role";
  if (said.test(clause)) return [];
  return replacing(
    clause,
    "shape",
    /(?<=^(?:applies to|适用))[：: ]*(?:(?:role|岗位)[：: ]*)?["“「]?([^"”」|：:]+)["”」]?$/giu,
    ([, text = ""]) =>
      ` ${column} ${text
        .split(listJoint)
        .map((each) => `"${each.trim()}"`)
        .join(isChinese(clause) ? "、" : " | ")}`,
  ).map((change) => ({ ...change, doubt: GUESSED }));
}

function columnHeader([, header]: ReturnType<typeof wordsOf>): readonly Change[] {
  return header ? [quoted(header.start, header.text)] : [];
}

function quoted(start: number, text: string): Change {
  return { kind: "quotes", start, end: start + text.length, text: `"${text}"`, doubt: 0 };
}

/** The stretch whole, then shorter by a word each. */
function ends(whole: string): readonly string[] {
  const words = whole.split(" ");
  return words
    .map((_, index) => words.slice(0, index + 1).join(" "))
    .toReversed()
    .slice(0, 4);
}
