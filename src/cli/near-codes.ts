import type { Language } from "../diagnostics/diagnostic.ts";
import type { FindingView } from "../pages/reference/view.ts";
import { allNear } from "../text/nearest.ts";

const MOST = 5;

/** The codes that someone may have meant: spelt alike, or with what was written in the code or in its title. */
export function nearCodes(written: string, findings: readonly FindingView[], language: Language): readonly string[] {
  const codes = findings.map(({ code }) => code);
  const alike = allNear(written, codes).map(({ candidate }) => candidate);
  const part = joined(written);
  const holding = findings.filter(({ code, title }) =>
    [code, title[language]].some((text) => part.length > 1 && joined(text).includes(part)),
  );
  return [...new Set([...alike, ...holding.map(({ code }) => code)])].slice(0, MOST);
}

/** Without what stands between the words of a code. */
function joined(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]/gu, "");
}
