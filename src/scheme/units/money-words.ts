import type { Bilingual } from "../../diagnostics/diagnostic.ts";

/** Why an amount of this currency must say its unit, and what may be written. */
export function moneyWords(currency: string): { readonly apart: Bilingual; readonly units: Bilingual } {
  if (currency === "CNY")
    return {
      apart: { en: "元 and 万元 are 10,000 times apart", zh: "元和万元相差一万倍" },
      units: { en: "CNY, 元, 万元 or 亿元", zh: "元、万元 或 亿元" },
    };
  return {
    apart: { en: `${currency} and thousands of ${currency} are 1,000 times apart`, zh: `${currency} 和千 ${currency} 相差一千倍` },
    units: { en: `${currency}`, zh: `${currency}` },
  };
}
