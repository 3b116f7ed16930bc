import { isMonthUnit, type MonthUnit } from "../periods/cycle.ts";
import type { Period } from "../periods/period.ts";
import type { Words } from "./words.ts";

/** A period as people speak of it: `2024年第三季度`, `third quarter of 2024`. */
export function periodName({ name, cycle, from, to }: Period): Words {
  if (!isMonthUnit(cycle)) return { en: `${from} to ${to}`, zh: `${from} 至 ${to}` };
  const year = name.slice(0, 4);
  const index = Number(name.match(/(\d+)$/u)?.[1] ?? "1");
  return names[cycle](year, index);
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const ORDINALS = [
  { en: "First", zh: "一" },
  { en: "Second", zh: "二" },
  { en: "Third", zh: "三" },
  { en: "Fourth", zh: "四" },
];

const ordinal = (index: number) => ORDINALS[index - 1] ?? { en: `${index}th`, zh: `${index}` };

const names = {
  month: (year, index) => ({ en: `${MONTHS[index - 1]} ${year}`, zh: `${year}年${index}月` }),
  quarter: (year, index) => ({ en: `${ordinal(index).en} quarter of ${year}`, zh: `${year}年第${ordinal(index).zh}季度` }),
  half: (year, index) => ({ en: `${ordinal(index).en} half of ${year}`, zh: `${year}年${index === 1 ? "上" : "下"}半年` }),
  year: (year) => ({ en: year, zh: `${year}年` }),
} as const satisfies Record<MonthUnit, (year: string, index: number) => Words>;
