import type { ExampleClausesCstNode, ItemCstNode, OutcomeItemCstNode, ValueItemCstNode } from "../../../grammar/generated/cst.ts";
import type { Given } from "../nodes/clause.ts";
import { type Context, nameOf, nodeSpan, only, textOf, tokenSpan } from "./context.ts";
import { reference } from "./expressions.ts";
import { dateLiteral, figure } from "./figures.ts";
import { accept } from "./modifiers.ts";
import type { Part } from "./unjoined.ts";

/** given attainment(revenue) 96%, collection 90% */
export function exampleClauses(context: Context, node: ExampleClausesCstNode): readonly Part[] {
  const { Given, Expect, item: items = [], accept: accepts } = node.children;
  if (accepts?.[0]) return [accept(context, accepts[0])];
  const read = items.map((each) => item(context, each));
  const span = nodeSpan(context, node);
  return [Given || Expect ? { kind: Given ? "given" : "expect", items: read, span } : { kind: "items", items: read, span }];
}

function item(context: Context, { children: { outcomeItem, valueItem: valued } }: ItemCstNode): Given {
  return outcomeItem?.[0] ? outcome(context, outcomeItem[0]) : valueItem(context, only(valued));
}

/** outcome "…" · outcome none */
function outcome(context: Context, node: OutcomeItemCstNode): Given {
  const { Outcome, Text, None } = node.children;
  return {
    of: { kind: "outcome", span: tokenSpan(context, only(Outcome)) },
    value: None?.[0] ? { kind: "none", span: tokenSpan(context, None[0]) } : nameOf(context, only(Text)),
    span: nodeSpan(context, node),
  };
}

function valueItem(context: Context, node: ValueItemCstNode): Given {
  const { subject, quoted } = node.children;
  return {
    of: subject?.[0] ? reference(context, subject[0]) : { kind: "text", ...textOf(context, only(quoted)) },
    value: itemValue(context, node),
    span: nodeSpan(context, node),
  };
}

function itemValue(context: Context, { children }: ValueItemCstNode): Given["value"] {
  const { Sign, figure: figures, DateLiteral, Missing, Name, Text } = children;
  if (figures?.[0]) {
    return figure(context, figures[0], Sign?.[0]);
  }
  if (DateLiteral?.[0]) return dateLiteral(context, DateLiteral[0]);
  if (Missing?.[0]) return { kind: "missing", span: tokenSpan(context, Missing[0]) };
  return nameOf(context, only(Name ?? Text));
}
