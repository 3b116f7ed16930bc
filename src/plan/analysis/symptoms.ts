import type { analysis } from "../../diagnostics/catalogue/analysis.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Finding } from "./finding.ts";

type Code = keyof typeof analysis;

/** What only follows from another finding about the same metric. */
const follows: Partial<Record<Code, readonly Code[]>> = {
  // Its full points stand in a row that never applies, or there are none but one figure.
  "full-out-of-reach": ["row-never-applies", "always-the-same"],
  "always-the-same": ["row-never-applies", "slope-never-applies"],
  // A slope of the wrong sign keeps the points up, and so does one that never counts.
  "always-full": ["better-scores-less", "slope-never-applies"],
};

/** The findings without those that another one explains: one finding a mistake. */
export function causesAmong(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ diagnostic }) => {
    const causes: readonly string[] = follows[diagnostic.code as Code] ?? [];
    return !findings.some((other) => causes.includes(other.diagnostic.code) && isAboutSame(other.diagnostic, diagnostic));
  });
}

function isAboutSame({ slots: a }: Diagnostic, { slots: b }: Diagnostic): boolean {
  const [one, other] = [a.metric ?? a.what, b.metric ?? b.what];
  return typeof one === "string" && one === other;
}
