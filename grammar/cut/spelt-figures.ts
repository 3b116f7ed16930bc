import { numeralCharacters } from "../words/numerals.ts";
import { unitWords } from "../words/units.ts";

/** A number in characters with what it counts, and what stands around it in a run: 累计 两次 及以上. */
export type SpeltFigure = { readonly before: string; readonly numeral: string; readonly rest: string };

/** What is counted or measured so; 万元 is written with digits, and 三月 is a name. */
const counted = Object.entries(unitWords)
  .flatMap(([unit, { kind }]) =>
    /\p{Script=Han}/u.test(unit) && unit !== "月" && unit !== "日" && (kind === "count" || kind === "time") ? [unit] : [],
  )
  .toSorted((one, other) => other.length - one.length)
  .join("|");

/** No name goes on so behind a count, as 一次合格率 does. */
const behind =
  "(?:及|或|以[内上下]|之内|内(?:$|[得扣未不的]|完成|提交|办[理结]|响应|到场|处理|解决|回复|整改)|[得扣加]|的|者|不[得扣计加]|至|到|$)";

const figure = new RegExp(`(?:${numeralCharacters.source.slice(1)})(?=(?:${counted})${behind})`, "u");

/** These count something else: a place, a share of people, periods in a row, steps. */
const otherwise = /(?:[第前后近每连续倒数统唯]|[零〇一二两三四五六七八九十百])$/u;

/** The first figure in characters in a run of letters, which is read as one in digits is. */
export function speltFigureIn(run: string, noted: boolean): SpeltFigure | undefined {
  const found = figure.exec(run);
  if (!found) return undefined;
  const before = run.slice(0, found.index);
  // 一季度, 两年: by itself it may be what something is called, but for 两年（含）.
  if (before === "" && !noted && Object.hasOwn(unitWords, run.slice(found[0].length))) return undefined;
  return otherwise.test(before) ? undefined : { before, numeral: found[0], rest: run.slice(found.index + found[0].length) };
}
