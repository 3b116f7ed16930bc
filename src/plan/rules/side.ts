import type { Fraction } from "../../number/fraction.ts";
import type { Reading, SideRule } from "../../scheme/types/rule.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { type Span, spanning } from "../../text/source.ts";
import type { Branch } from "../graph.ts";
import type { NodeId } from "../node-id.ts";
import type { RuleScope } from "../scope.ts";
import { slopeNode } from "./slope.ts";

/** Where a side begins: an edge of the anchor or an end of a curve, and the points there. */
export type Start = { readonly points: Fraction; readonly at: NodeId; readonly span: Span };

/** What a side gives beyond where it begins. */
export function sideNode(side: SideRule, start: Start, reading: Reading, value: NodeId, scope: RuleScope): Pick<Branch, "result" | "span"> {
  const { graph, unit, award } = scope;
  switch (side.kind) {
    case "flat":
      return { result: award(side.points, side.span), span: side.span };
    case "proportional": {
      const share = graph.arithmetic("/", value, start.at, PERCENT, side.span);
      const result = graph.arithmetic("*", award(start.points, start.span), share, unit, side.span);
      return { result, span: side.span };
    }
    case "slopes": {
      const [first, ...others] = side.slopes;
      const points = award(start.points, start.span);
      if (!first) return { result: points, span: start.span };
      const span = spanning(first.span, others.at(-1)?.span ?? first.span);
      const gained = side.slopes.map((slope) => slopeNode(slope, reading, value, scope));
      return { result: graph.sum([points, ...gained], unit, span), span };
    }
  }
}
