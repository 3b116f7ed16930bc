import type { Bilingual, Language, Severity } from "./diagnostic.ts";
import { quotable } from "./visible.ts";

/** The few words around a finding: `error[code]`, `fix: write “…”`, `3 errors, 1 warning`. */
export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
};

export const labels = {
  hint: { en: "hint: ", zh: "提示：" },
  fix: { en: "fix: ", zh: "改法：" },
  colon: { en: ": ", zh: "：" },
} satisfies Record<string, Bilingual>;

export function column(header: string, language: Language): string {
  return { en: `column “${header}”`, zh: `列“${header}”` }[language];
}

/** What a certain fix does, by what it replaces and with what. */
export function fixText(before: string, after: string, language: Language): string {
  const [old, text] = [quotable(before), quotable(after)];
  if (text === "" && /^[ \t\u3000]+$/u.test(before)) return { en: "remove the blanks", zh: "删去空格" }[language];
  if (text === "" && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(before)) return { en: "remove it", zh: "删去它" }[language];
  if (text === "") return { en: `remove “${old}”`, zh: `删去“${old}”` }[language];
  if (text.trim() === "") return { en: `write a blank for “${old}”`, zh: `把“${old}”改为空格` }[language];
  if (old === "") return { en: `insert “${text}”`, zh: `加上“${text}”` }[language];
  return { en: `write “${text}” for “${old}”`, zh: `把“${old}”改为“${text}”` }[language];
}

export function more(count: number, language: Language): string {
  return {
    en: `… and ${count} more ${count === 1 ? "finding" : "findings"}. Mend these first and check again.`,
    zh: `……另有 ${count} 条未列出，请先改正以上各条再检查一次。`,
  }[language];
}

export function counted(severity: Severity, count: number, language: Language): string {
  const plural = count === 1 ? "" : "s";
  return { en: `${count} ${severity}${plural}`, zh: `${count} 个${severityWords[severity].zh}` }[language];
}

export const listComma: Bilingual = { en: ", ", zh: "，" };
