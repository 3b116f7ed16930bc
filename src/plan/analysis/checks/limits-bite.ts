import { finding } from "../../../diagnostics/catalogue.ts";
import { quantity } from "../../../scheme/quantity.ts";
import type { Check } from "../check.ts";
import type { Finding } from "../finding.ts";
import { truthOf } from "../truth.ts";
import { rangeInWords } from "../words.ts";

/** A limit on a figure of a group is passed by some group. */
export const limitsBite: Check = ({ plan: { nodes }, ranges }) =>
  nodes.flatMap((node): readonly Finding[] => {
    const within = node.kind === "limit" ? nodes[node.within] : undefined;
    if (node.kind !== "limit" || within?.kind !== "compare" || truthOf(node.within, nodes, ranges) !== "always") return [];
    const { unit } = nodes[within.left] ?? node;
    const range = rangeInWords(ranges[within.left] ?? {}, (value) => quantity(value, unit));
    return [{ diagnostic: finding("limit-never-bites", node.span, { range }), witnesses: [] }];
  });
