import type { Edge, Rule } from "../../scheme/types/rule.ts";
import type { Branch } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import { edgeNode, type RuleScope, readingNode } from "../scope.ts";
import { ratioNode, shareNode } from "./proportional.ts";
import { zeroOver, zeroUnder } from "./zero-under.ts";

/** Where a rule gives nothing, whatever else it says: 0 under 60%, 0 over 5. */
export function cutsOf(rule: Rule, scope: RuleScope): readonly Branch[] {
  if (rule.kind === "proportional") {
    if (!rule.zeroUnder) return [];
    return zeroUnder(rule.zeroUnder, ratioNode(rule, scope), (edge) => shareNode(edge, scope.graph), scope);
  }
  if (rule.kind !== "anchor" && rule.kind !== "curve") return [];
  const [under, over] = [rule.zeroUnder, rule.kind === "anchor" ? rule.zeroOver : undefined];
  if (!under && !over) return [];
  const value = readingNode(scope, rule.reading);
  const edgeOf = ({ value: edge, span }: Edge): NodeId => edgeNode(scope, rule.reading, edge, span);
  return [...zeroUnder(under, value, edgeOf, scope), ...zeroOver(over, value, edgeOf, scope)];
}
