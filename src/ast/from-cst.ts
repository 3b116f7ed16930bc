import type { CstNode } from "chevrotain";
import type {
  ClausesCstNode,
  ExampleClausesCstNode,
  LimitClausesCstNode,
  PublishClausesCstNode,
  SourceClausesCstNode,
  TableClausesCstNode,
  TargetsClausesCstNode,
  TotalClausesCstNode,
} from "../../grammar/generated/cst.ts";
import type { Body } from "../../grammar/words/statements.ts";
import { clauses } from "./from-cst/clauses.ts";
import type { Context } from "./from-cst/context.ts";
import { exampleClauses } from "./from-cst/example.ts";
import { publishClauses } from "./from-cst/publish.ts";
import { sourceClauses } from "./from-cst/source.ts";
import { targetsClauses } from "./from-cst/targets.ts";
import { limitClauses, tableClauses, totalClauses } from "./from-cst/totals.ts";
import type { Part } from "./from-cst/unjoined.ts";

/** The grammar's rule for one segment, by the body of its statement. */
export const segmentRules = {
  rule: "clauses",
  total: "totalClauses",
  limit: "limitClauses",
  table: "tableClauses",
  example: "exampleClauses",
  source: "sourceClauses",
  publish: "publishClauses",
  targets: "targetsClauses",
} as const satisfies Record<Body, string>;

/** What one segment says. */
export function partsOf(context: Context, body: Body, node: CstNode): readonly Part[] {
  switch (body) {
    case "rule":
      return clauses(context, node as ClausesCstNode);
    case "total":
      return totalClauses(context, node as TotalClausesCstNode);
    case "limit":
      return limitClauses(context, node as LimitClausesCstNode);
    case "table":
      return tableClauses(context, node as TableClausesCstNode);
    case "example":
      return exampleClauses(context, node as ExampleClausesCstNode);
    case "source":
      return sourceClauses(context, node as SourceClausesCstNode);
    case "publish":
      return publishClauses(context, node as PublishClausesCstNode);
    case "targets":
      return targetsClauses(context, node as TargetsClausesCstNode);
  }
}
