/**
 * The closed table of unit words. A word that is not here is a count noun
 * declared by a source, or a finding. `scale` is what one of it is worth in
 * base units: 元, ratios, the smallest named time unit of its row.
 */
export type UnitWord =
  | { readonly kind: "money"; readonly currency: string; readonly scale: bigint }
  /** 万, 亿: a scale without a unit (1.2万家). */
  | { readonly kind: "scale"; readonly scale: bigint }
  | { readonly kind: "points" }
  | { readonly kind: "percentage-points" }
  | { readonly kind: "time"; readonly unit: "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" }
  | { readonly kind: "count"; readonly noun: string };

const money = (currency: string, scale: bigint): UnitWord => ({ kind: "money", currency, scale });
const time = (unit: Extract<UnitWord, { kind: "time" }>["unit"]): UnitWord => ({ kind: "time", unit });
const count = (noun: string): UnitWord => ({ kind: "count", noun });

export const unitWords: Readonly<Record<string, UnitWord>> = {
  元: money("CNY", 1n),
  千元: money("CNY", 1_000n),
  万元: money("CNY", 10_000n),
  百万元: money("CNY", 1_000_000n),
  千万元: money("CNY", 10_000_000n),
  亿元: money("CNY", 100_000_000n),
  人民币: money("CNY", 1n),
  CNY: money("CNY", 1n),
  RMB: money("CNY", 1n),
  USD: money("USD", 1n),
  美元: money("USD", 1n),
  万美元: money("USD", 10_000n),
  EUR: money("EUR", 1n),
  欧元: money("EUR", 1n),
  HKD: money("HKD", 1n),
  港元: money("HKD", 1n),
  GBP: money("GBP", 1n),
  JPY: money("JPY", 1n),
  TWD: money("TWD", 1n),
  万: { kind: "scale", scale: 10_000n },
  亿: { kind: "scale", scale: 100_000_000n },
  thousand: { kind: "scale", scale: 1_000n },
  million: { kind: "scale", scale: 1_000_000n },
  分: { kind: "points" },
  points: { kind: "points" },
  point: { kind: "points" },
  marks: { kind: "points" },
  个百分点: { kind: "percentage-points" },
  百分点: { kind: "percentage-points" },
  pp: { kind: "percentage-points" },
  分钟: time("minute"),
  minute: time("minute"),
  minutes: time("minute"),
  小时: time("hour"),
  hour: time("hour"),
  hours: time("hour"),
  天: time("day"),
  日: time("day"),
  个工作日: time("day"),
  工作日: time("day"),
  workday: time("day"),
  workdays: time("day"),
  day: time("day"),
  days: time("day"),
  周: time("week"),
  week: time("week"),
  weeks: time("week"),
  个月: time("month"),
  月: time("month"),
  month: time("month"),
  months: time("month"),
  个季度: time("quarter"),
  季度: time("quarter"),
  quarter: time("quarter"),
  quarters: time("quarter"),
  年: time("year"),
  year: time("year"),
  years: time("year"),
  家: count("家"),
  个: count("个"),
  人: count("人"),
  名: count("名"),
  位: count("位"),
  次: count("次"),
  起: count("起"),
  项: count("项"),
  件: count("件"),
  条: count("条"),
  门: count("门"),
  笔: count("笔"),
  单: count("单"),
  台: count("台"),
  套: count("套"),
  处: count("处"),
  户: count("户"),
  times: count("times"),
  people: count("people"),
  customers: count("customers"),
  visits: count("visits"),
  deals: count("deals"),
  orders: count("orders"),
  items: count("items"),
  cases: count("cases"),
};
