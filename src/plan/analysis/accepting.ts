import { finding, whileAnalysing } from "../../diagnostics/catalogue.ts";
import { letsStand } from "../../scheme/accepted.ts";
import type { Accepted, Scheme } from "../../scheme/types/scheme.ts";
import type { Finding } from "./finding.ts";

const ownCodes: ReadonlySet<string> = new Set(Object.keys(whileAnalysing));

/** The findings that the scheme does not let stand, and one for each `accept` of theirs that nothing matches. */
export function accepting({ accepted }: Scheme, findings: readonly Finding[]): readonly Finding[] {
  const awaiting = accepted.filter((each) => each.finding === undefined && ownCodes.has(each.code));
  const matches = (each: Accepted): readonly Finding[] => findings.filter(({ diagnostic }) => letsStand(each, diagnostic));
  const standing = new Set(awaiting.flatMap(matches));
  const unused = awaiting.filter((each) => matches(each).length === 0);
  return [
    ...findings.filter((found) => !standing.has(found)),
    ...unused.map(({ code, span }) => ({ diagnostic: finding("accept-unused", span, { code }), witnesses: [] })),
  ];
}
