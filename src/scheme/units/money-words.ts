import type { Bilingual } from "../../diagnostics/diagnostic.ts";

/** The same of a figure that may be a share of the target. */
export function moneyOrShare(currency: string): ReturnType<typeof moneyWords> {
  const { apart, units } = moneyWords(currency);
  return { apart, units: { en: `${units.en}, or % for a share of the target,`, zh: `${units.zh}；指目标的百分之几的，请写 %` } };
}

/** Why an amount of this currency must say its unit, and what may be written. */
export function moneyWords(currency: string): { readonly apart: Bilingual; readonly units: Bilingual } {
  if (currency === "CNY")
    return {
      apart: { en: "CNY and thousands of CNY are 1,000 times apart", zh: "元和万元相差一万倍" },
      units: { en: "CNY", zh: "元、万元 或 亿元" },
    };
  return {
    apart: { en: `${currency} and thousands of ${currency} are 1,000 times apart`, zh: `${currency} 和千 ${currency} 相差一千倍` },
    units: { en: `${currency}`, zh: `${currency}` },
  };
}
