import type { Clause, ClauseOf } from "../../ast/nodes/clause.ts";
import type { Expr } from "../../ast/nodes/expression.ts";
import type { Figure } from "../../ast/nodes/figure.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { DraftRule } from "../draft.ts";
import type { Scope } from "../expressions/scope.ts";
import type { Quantities } from "../metrics/quantities.ts";
import type { Expression } from "../types/expression.ts";
import type { Unit } from "../types/unit.ts";

/** What reading a metric's rule needs to know of the metric. */
export type RuleContext = {
  readonly name: string;
  /** Names and labels the metric goes by. */
  readonly called: readonly string[];
  readonly head: Span;
  readonly clauses: readonly Clause[];
  /** Nothing of the metric was reported so far: only then may something be called missing. */
  readonly complete: boolean;
  readonly quantities: Quantities;
  /** Full points: the weight, or the marks the rule gives. Absent for an extra. */
  readonly full?: Fraction;
  readonly extra: boolean;
  /** A coefficient. */
  readonly factor?: true;
  /** What it gives is added to something else: it is an extra, or one row of many. */
  readonly adds?: true;
  /** What it gives is paid: 扣10% may be what is left of all, or what is taken away. */
  readonly pays?: true;
  /** What a written figure gives: points of a metric, money or a share of a pay. Undefined where it was reported. */
  readonly given: (figure: Figure) => Fraction | undefined;
  /** What bounds the results of rows alike, where that is no figure such as the rule gives. */
  readonly bound?: (figure: Figure) => Fraction | undefined;
  /** What a formula gives, in the same unit. Undefined where it was reported. */
  readonly formula: (expr: Expr, scope: Scope) => Expression | undefined;
  readonly by?: ClauseOf<"by">;
  readonly scope: Scope;
  /** From the first to the last clause of the rule. */
  readonly span: Span;
};

/** A rule with the unit of what it reads, where it reads one value. */
export type ReadRule = { readonly rule: DraftRule; readonly reads?: Unit };
