import type { Stepping } from "../../ast/nodes/figure.ts";
import type { Surface } from "../../ast/nodes/name.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Cycle } from "../../periods/cycle.ts";
import type { Span } from "../../text/source.ts";
import type { Limit, Rounding } from "./bounds.ts";
import type { Example } from "./example.ts";
import type { Expression } from "./expression.ts";
import type { Distribution, GroupLimit } from "./group.ts";
import type { Metric } from "./metric.ts";
import type { Pay } from "./pay.ts";
import type { Edge } from "./rule.ts";

export type Scheme = {
  readonly name: string;
  readonly label: string;
  readonly surface: Surface;
  readonly version: string;
  readonly effective?: { readonly from: string; readonly to?: string };
  readonly appliesTo: Applies;
  readonly cycle: Cycle;
  readonly stepping?: Stepping;
  readonly eachRound?: Rounding;
  /** A period in which someone joins, leaves or changes counts by its days. */
  readonly onChange?: OnChange;
  readonly sections: readonly Section[];
  readonly metrics: readonly Metric[];
  readonly total: Total;
  readonly grades: readonly Grade[];
  /** Read and scored as a metric is; its points are the factor, of which full is 1. */
  readonly coefficients?: readonly Metric[];
  readonly vetoes?: readonly Veto[];
  readonly distributions?: readonly Distribution[];
  readonly limits?: readonly GroupLimit[];
  readonly pays: readonly Pay[];
  readonly outcomes?: readonly Outcome[];
  readonly examples: readonly Example[];
  readonly accepted: readonly Accepted[];
  readonly span: Span;
};

/** Which days are counted, and the clause that says so. */
export type OnChange = { readonly days: DayKind; readonly span: Span };

export type DayKind = "calendar" | "working";

/** Everyone, or the people whose column holds one of the values; of them only those for whom `when` holds. */
export type Applies = (
  | { readonly kind: "everyone" }
  | { readonly kind: "column"; readonly column: string; readonly values: readonly string[]; readonly span: Span }
) & { readonly when?: Expression };

export type Section = {
  readonly name: string;
  readonly label: string;
  readonly weight?: { readonly from: Fraction; readonly to: Fraction };
  /** `weight 70, marked out of 100`: its metrics' weights add up to this, and its points are their sum × `share`. */
  readonly markedOutOf?: Fraction;
  /** Weight ÷ marked out of: 0.7. */
  readonly share?: Fraction;
  readonly floor?: Fraction;
  readonly cap?: Fraction;
  readonly round?: Rounding;
  readonly eachRound?: Rounding;
  readonly span: Span;
};

export type Total = {
  /** In the place of sections × coefficients + extras. */
  readonly expression?: Expression;
  readonly outOf?: Fraction;
  readonly floor?: Limit;
  readonly cap?: Limit;
  readonly round?: Rounding;
  readonly extrasCap?: Limit;
  readonly extrasFloor?: Limit;
  readonly noCap?: boolean;
  readonly noFloor?: boolean;
  readonly span: Span;
};

/** Best first. `from` of the last is absent where it is `otherwise`. */
export type Grade = {
  readonly name: string;
  readonly label: string;
  readonly from?: Edge;
  readonly to?: Edge;
  readonly otherwise: boolean;
  /** Held only where this holds too; a person gets the best grade whose range and condition hold. */
  readonly when?: Expression;
  readonly span: Span;
};

/** What a condition takes away, whatever the score: the total, the grade, or one metric's points. */
export type Veto = {
  readonly label: string;
  readonly when: Expression;
  readonly then:
    | { readonly kind: "total"; readonly value: Fraction }
    | { readonly kind: "grade"; readonly atMost: string }
    | { readonly kind: "metric"; readonly name: string; readonly value: Fraction };
  readonly span: Span;
};

/** What follows for a person where a condition on their results holds: told, not paid. */
export type Outcome = { readonly label: string; readonly when: Expression; readonly span: Span };

/** A finding that the text lets stand, and why. Absent `finding`: its code belongs to a later phase, which looks it up here. */
export type Accepted = {
  readonly code: string;
  readonly reason: string;
  readonly within: Span;
  readonly finding?: Diagnostic;
  readonly span: Span;
};
