import type { AwardClause } from "../../ast/nodes.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { spanning } from "../../text/source.ts";
import type { Reading } from "../report.ts";

/** `5 90%-94%`: a result and a place without a word between them come as two halves, and make one finding. */
export function reportBarePair(awards: readonly AwardClause[], { report }: Pick<Reading, "report">): boolean {
  for (const [index, award] of awards.entries()) {
    const next = awards[index + 1];
    const halves = next ? [halfOf(award), halfOf(next)] : [];
    if (!next || !halves.includes("result") || !halves.includes("place")) continue;
    report(finding("which-is-which", spanning(award.span, next.span), {}));
    return true;
  }
  return false;
}

function halfOf({ result, place }: AwardClause): "result" | "place" | undefined {
  if (result) return place ? undefined : "result";
  return place && "place";
}
