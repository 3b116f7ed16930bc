import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Limit, Rounding } from "./bounds.ts";
import type { Expression } from "./expression.ts";
import type { Pool } from "./group.ts";
import type { ToDate } from "./metric.ts";
import type { Edge, ForEachRule, MatrixRule, Rule } from "./rule.ts";

export type Pay = {
  readonly name: string;
  readonly label: string;
  readonly base?: Expression;
  readonly currency: string;
  /** By grade or total; empty where a rule pays. */
  readonly rows: readonly PayRow[];
  readonly rule?: PayRule;
  readonly floor?: PayLimit;
  /** `no floor`: money may be taken back. */
  readonly noFloor?: boolean;
  /** It may come to less than nothing, as a written amount, what is taken off nothing, or an example says. */
  readonly fines?: boolean;
  readonly cap?: PayLimit;
  readonly round?: Rounding;
  /** Nothing is paid where it holds, whatever the bounds say. */
  readonly zeroWhen?: { readonly condition: Expression; readonly span: Span };
  /** `may decline`: a better result may pay less, on purpose. */
  readonly mayDecline?: boolean;
  readonly span: Span;
};

/** An amount, or a share of the base. */
export type PayLimit = Limit & { readonly ofBase?: true };

/** Pay by anything but grades: a rule over one value, tiers, or an expression that gives money. */
export type PayRule =
  /** The rule's points are money, or shares of the base of which full is 1; it reads `reads` alone, and its target is `target`. */
  | {
      readonly kind: "shape";
      readonly reads: Expression;
      readonly target?: Expression;
      readonly gives: "amount" | "share";
      readonly rule: Extract<Rule, { readonly kind: "anchor" | "bands" | "curve" | "proportional" | "rated" }>;
      readonly span: Span;
    }
  /** A cell by two factors, which is money or a share of the base. */
  | { readonly kind: "matrix"; readonly gives: "amount" | "share"; readonly rule: MatrixRule; readonly span: Span }
  /** What each row of a source pays, put together: money, or shares of the base; `of` is a base that stands in the row itself. */
  | {
      readonly kind: "for-each";
      readonly gives: "amount" | "share";
      readonly of?: Expression;
      readonly rule: PayOfRows;
      readonly span: Span;
    }
  | PayOfTiers
  | { readonly kind: "expression"; readonly expression: Expression; readonly span: Span }
  | { readonly kind: "pool"; readonly pool: Pool; readonly mates?: PoolMates; readonly span: Span };

/** Labels of the other schemes that share the same amount, and of those with an amount of their own under the same name. */
export type PoolMates = { readonly together: readonly string[]; readonly apart: readonly string[] };

export type PayOfTiers = { readonly kind: "tiers"; readonly tiers: Tiers; readonly span: Span };

/** A row may pay by tiers of its own figures, besides what a row of an item can give. */
export type PayOfRows = Omit<ForEachRule, "rule"> & { readonly rule: ForEachRule["rule"] | PayOfTiers };

/**
 * Rates by tier. `whole`: the tier that `by` falls in gives amount + rate × `of`
 * + excess × what `of` is over the tier's beginning. `marginal`: each tier gives
 * its rate of the part of `of` within it, `of` being shared out in proportion to
 * `by`; amount and excess are of the tier that `by` falls in. Marginal tiers run from 0 up.
 */
export type Tiers = {
  readonly mode: "marginal" | "whole";
  /** Cumulative: what they give up to now, less what they gave up to the period before. */
  readonly toDate?: ToDate;
  readonly of: Expression;
  readonly by: Expression;
  /** What edges in parts of the target are parts of. */
  readonly target?: Expression;
  readonly rows: readonly Tier[];
  readonly span: Span;
};

export type Tier = {
  readonly from?: Edge;
  readonly to?: Edge;
  readonly amount: Fraction;
  readonly rate: Fraction;
  readonly excess: Fraction;
  readonly span: Span;
};

/** What grades or a range of the total are paid; a row under a condition stands before those without. */
export type PayRow = {
  readonly grades?: readonly string[];
  readonly from?: Edge;
  readonly to?: Edge;
  readonly when?: Expression;
  readonly otherwise: boolean;
  readonly result: PayResult;
  readonly span: Span;
};

/** A share of the base, an amount, or an expression that gives money. */
export type PayResult =
  | { readonly kind: "share"; readonly share: Fraction }
  | { readonly kind: "amount"; readonly amount: Fraction }
  | { readonly kind: "expression"; readonly expression: Expression };
