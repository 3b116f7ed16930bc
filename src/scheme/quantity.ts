import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { divide, type Fraction, fraction, HUNDRED, multiply } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import { dayAt } from "../periods/day-count.ts";
import type { Unit } from "./types/unit.ts";

/**
 * A number with its unit, for people: `96%`, `480万元` or `4,800,000 CNY`, `36分` or
 * `36 points`. One that was rounded shows all its `places`: `67.00分`.
 */
export function quantity(value: Fraction, unit: Unit, places = 0): Bilingual {
  switch (unit.kind) {
    case "percent":
      return same(`${numeral(multiply(value, HUNDRED))}%`);
    case "ratio":
      return same(`1:${numeral(value, places)}`);
    case "money":
      return money(value, unit.currency, places);
    case "count":
      return counted(numeral(value, places), unit.noun);
    case "time":
      return named(numeral(value, places), timeNames[unit.unit]);
    case "points":
      return named(numeral(value, places), { en: "point", zh: "分" });
    case "date":
      return same(dayAt(value));
    default:
      return same(numeral(value, places));
  }
}

function same(text: string): Bilingual {
  return { en: text, zh: text };
}

/** Chinese sets its words close to the figure, foreign ones apart. */
function inChinese(number: string, word: string): string {
  return /^[a-z]/i.test(word) ? `${number} ${word}` : number + word;
}

function counted(number: string, noun: string | undefined): Bilingual {
  return noun === undefined ? same(number) : { en: `${number} ${noun}`, zh: inChinese(number, noun) };
}

function named(number: string, name: Bilingual): Bilingual {
  return { en: `${number} ${name.en}${number === "1" ? "" : "s"}`, zh: inChinese(number, name.zh) };
}

const MYRIAD = fraction(10_000n);
const MILLION = fraction(1_000_000n);

/** Chinese counts sums from a million in 万, where that leaves no odd 元. */
function money(value: Fraction, currency: string, places: number): Bilingual {
  const en = `${numeral(value, places)} ${currency}`;
  const inMyriads = divide(value, MYRIAD);
  const large = places === 0 && value.d === 1n && (value.n >= MILLION.n || value.n <= -MILLION.n) && value.n % 100n === 0n;
  const name = currencyNames[currency] ?? currency;
  return { en, zh: large ? `${numeral(inMyriads)}万${name}` : inChinese(numeral(value, places), name) };
}

const currencyNames: Readonly<Record<string, string>> = {
  CNY: "元",
  USD: "美元",
  EUR: "欧元",
  HKD: "港元",
  JPY: "日元",
  GBP: "英镑",
  SGD: "新加坡元",
};

const timeNames = {
  second: { en: "second", zh: "秒" },
  minute: { en: "minute", zh: "分钟" },
  hour: { en: "hour", zh: "小时" },
  day: { en: "day", zh: "天" },
  month: { en: "month", zh: "个月" },
  year: { en: "year", zh: "年" },
} as const satisfies Record<Extract<Unit, { kind: "time" }>["unit"], Bilingual>;
