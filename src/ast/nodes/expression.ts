import type { Span } from "../../text/source.ts";
import type { DateLiteral, Figure, PeriodUnit } from "./figure.ts";
import type { Name } from "./name.ts";

export type Expr =
  | Figure
  | DateLiteral
  | { readonly kind: "text"; readonly text: string; readonly span: Span }
  | Reference
  | Call
  | { readonly kind: "negate"; readonly of: Expr; readonly span: Span }
  | { readonly kind: "binary"; readonly op: ArithmeticOp; readonly left: Expr; readonly right: Expr; readonly span: Span }
  | { readonly kind: "compare"; readonly op: CompareOp; readonly left: Expr; readonly right: Expr; readonly span: Span }
  | { readonly kind: "logic"; readonly op: "and" | "or"; readonly left: Expr; readonly right: Expr; readonly span: Span }
  | { readonly kind: "not"; readonly of: Expr; readonly span: Span }
  | { readonly kind: "if"; readonly when: Expr; readonly then: Expr; readonly otherwise: Expr; readonly span: Span }
  /** `previous(history.balance) if missing 0`: what stands where there is no value. */
  | { readonly kind: "default"; readonly of: Expr; readonly value: Figure; readonly span: Span }
  | {
      /** A figure over several periods: `of` is a call such as `average(total)`. */
      readonly kind: "over-periods";
      readonly of: Expr;
      readonly count: number;
      readonly unit?: PeriodUnit;
      /** `of the previous 3`: those before this one. Else this one is the last of them. */
      readonly before?: true;
      readonly span: Span;
    }
  | {
      readonly kind: "in-a-row";
      readonly of: Expr;
      readonly count: number;
      readonly outOf?: number;
      readonly unit?: PeriodUnit;
      readonly span: Span;
    };

export type ArithmeticOp = "+" | "-" | "*" | "/" | "^";

export type CompareOp = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** `crm.amount`, `revenue`, or one of the words a rule may use. */
export type Reference = { readonly kind: "reference"; readonly path: readonly Name[]; readonly word?: ReferenceWord; readonly span: Span };
// biome-ignore format: on few lines

export type ReferenceWord =
  | "measure" | "target" | "attainment" | "weight" | "points" | "total" | "grade" | "rank"
  | "rating" | "base" | "coefficient" | "excess" | "headcount" | "period-start" | "period-end" | "stretch" | "pass-line";

/** `sum(crm.amount where crm.type = "new")`, `attainment(revenue)`, `min(a, b)`. `fn` is a concept, or the name as written where it is none. */
export type Call = {
  readonly kind: "call";
  readonly fn: FunctionWord | "unknown";
  readonly name: Name;
  readonly args: readonly Expr[];
  readonly where?: Expr;
  /** The people whose values are taken together: `rank(total in team)`. */
  readonly in?: Name;
  /** Of a rank: what tells equals apart. */
  readonly ties?: Expr;
  readonly span: Span;
};
// biome-ignore format: one family a line

export type FunctionWord =
  | "sum" | "average" | "monthly-average" | "last" | "first" | "min" | "max" | "count" | "median"
  | "abs" | "floor" | "ceil" | "round"
  | "measure" | "target" | "stretch" | "pass-line" | "attainment" | "points" | "marks" | "rating" | "rank" | "rank-from-last" | "percentile" | "headcount" | "grade"
  | "previous" | "geometric-mean" | "days" | "months" | "years" | "any" | "all" | "table" | "best" | "worst";
