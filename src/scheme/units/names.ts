import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Unit } from "../types/unit.ts";

/** What a unit is called in a sentence: “a percentage”, 百分数. */
export function unitName(unit: Unit): Bilingual {
  switch (unit.kind) {
    case "money":
      return { en: `money (${unit.currency})`, zh: `金额（${unit.currency === "CNY" ? "元" : unit.currency}）` };
    case "count":
      return unit.noun === undefined ? { en: "a count", zh: "个数" } : { en: `a count (${unit.noun})`, zh: `个数（${unit.noun}）` };
    case "time":
      return timeNames[unit.unit];
    default:
      return plainNames[unit.kind];
  }
}

const plainNames = {
  number: { en: "a plain number", zh: "没有单位的数" },
  percent: { en: "a percentage", zh: "百分数" },
  ratio: { en: "a ratio", zh: "比值" },
  points: { en: "points", zh: "分数" },
  date: { en: "a date", zh: "日期" },
  text: { en: "text", zh: "文字" },
  "yes-no": { en: "a condition (yes or no)", zh: "条件（是或否）" },
} as const satisfies Record<Exclude<Unit["kind"], "money" | "count" | "time">, Bilingual>;

const timeNames = {
  second: { en: "a number of seconds", zh: "秒数" },
  minute: { en: "a number of minutes", zh: "分钟数" },
  hour: { en: "a number of hours", zh: "小时数" },
  day: { en: "a number of days", zh: "天数" },
  month: { en: "a number of months", zh: "月数" },
  year: { en: "a number of years", zh: "年数" },
} as const satisfies Record<Extract<Unit, { kind: "time" }>["unit"], Bilingual>;
