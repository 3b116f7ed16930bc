import type { SlopeClause } from "../ast/nodes/award.ts";
import type { Stepping } from "../ast/nodes/figure.ts";
import type { Statement } from "../ast/nodes/file.ts";
import type { Fraction } from "../number/fraction.ts";
import type { Span } from "../text/source.ts";
import type { GroupLimit } from "./types/group.ts";
import type { Metric, Target } from "./types/metric.ts";
import type { Pay, PayOfRows, PayRule, Tiers } from "./types/pay.ts";
import type { AnchorRule, Band, BandResult, CurveRule, ForEachRule, Rule, SideRule, Slope } from "./types/rule.ts";
import type { Outcome, Scheme, Section, Total, Veto } from "./types/scheme.ts";
import type { SourceContract } from "./types/source.ts";
import type { Targets } from "./types/targets.ts";
import type { Unit } from "./types/unit.ts";

/**
 * A scheme with its names looked up and its units known, and what its text
 * leaves open still open: the checks ask about that, and only then does
 * `settle.ts` write the defaults out.
 */
export type DraftScheme = Omit<Scheme, "metrics" | "coefficients" | "vetoes" | "outcomes" | "sections" | "pays" | "total" | "accepted"> & {
  readonly sections: readonly DraftSection[];
  readonly metrics: readonly DraftMetric[];
  readonly coefficients: readonly DraftMetric[];
  readonly vetoes: readonly Veto[];
  readonly outcomes: readonly Outcome[];
  readonly total: DraftTotal;
  readonly pays: readonly DraftPay[];
  readonly weightLimits: readonly DraftWeightLimit[];
  /** Whether the scheme statement could be read whole: its `steps` may have been lost. */
  readonly headWhole: boolean;
  /** Whether every grade could be read. */
  readonly gradesWhole: boolean;
  /** A statement of its file could not be read: a metric may be missing. */
  readonly metricsLost: boolean;
  /** Whether nothing of it was reported so far: only then may something be called missing from the whole. */
  readonly whole: boolean;
  readonly head: Statement;
};

/** `limit each weight at most 30%`, in points; it bounds the scheme, not a result. */
export type DraftWeightLimit = { readonly op: GroupLimit["op"]; readonly value: Fraction; readonly span: Span };

/** A bound as the text says it: `no floor` is said, without a value. */
export type SaidLimit = { readonly value?: Fraction; readonly span: Span; readonly ofBase?: true };

export type DraftSection = Section & { readonly weightSpan?: Span };

export type DraftTotal = Omit<Total, "floor" | "cap" | "noFloor" | "noCap"> & {
  readonly floor?: SaidLimit;
  readonly cap?: SaidLimit;
  readonly outOfSpan?: Span;
  readonly complete: boolean;
};

export type DraftPay = Omit<Pay, "floor" | "cap" | "rule"> & {
  readonly floor?: SaidLimit;
  readonly cap?: SaidLimit;
  readonly rule?: DraftPayRule;
  readonly complete: boolean;
  readonly head: Span;
  readonly whole: boolean;
};

/** A pay's rule, with what is open of it. */
export type DraftPayRule =
  | DraftShape
  | Extract<PayRule, { readonly kind: "expression" | "matrix" | "pool" }>
  | DraftPayOfTiers
  | (Omit<Extract<PayRule, { readonly kind: "for-each" }>, "rule"> & { readonly rule: DraftPayOfRows });
export type DraftPayOfTiers = { readonly kind: "tiers"; readonly tiers: DraftTiers; readonly span: Span };
export type DraftPayOfRows = Omit<PayOfRows, "rule" | "combine"> & {
  readonly rule: DraftForEach["rule"] | DraftPayOfTiers;
  readonly combine?: PayOfRows["combine"];
};
/** Whole or marginal is absent where it is not said. */
export type DraftTiers = Omit<Tiers, "mode"> & { readonly mode?: Tiers["mode"] };
export type DraftShape = Omit<Extract<PayRule, { readonly kind: "shape" }>, "rule"> & {
  readonly rule: DraftAnchor | DraftBands | DraftCurve | Extract<Rule, { readonly kind: "proportional" | "rated" }>;
  /** The target of the metric it reads, where it is a written figure. */
  readonly aims?: Target;
};

export type DraftMetric = Omit<Metric, "rule" | "floor" | "cap" | "noFloor" | "noCap"> & {
  /** Absent where its clauses were reported. */
  readonly rule?: DraftRule;
  readonly floor?: SaidLimit;
  readonly cap?: SaidLimit;
  /** Full points of the rule: the weight, or the marks it is marked out of. Absent for an extra without marks. */
  readonly full?: Fraction;
  /** Whether every clause of it could be read by the parser: only then may one be called missing. */
  readonly complete: boolean;
  /** Whether its measure and target are as written: none of them was reported. */
  readonly measured: boolean;
  /** The unit of what the rule reads. */
  readonly reads?: Unit;
  readonly head: Span;
};

export type DraftRule =
  | DraftAnchor
  | DraftBands
  | DraftCurve
  | DraftForEach
  | Exclude<Rule, AnchorRule | CurveRule | ForEachRule | { readonly kind: "bands" }>;

type Bands = Extract<Rule, { readonly kind: "bands" }>;
export type DraftBands = Omit<Bands, "rows"> & { readonly rows: readonly DraftBand[] };
export type DraftBand = Omit<Band, "result"> & {
  readonly result:
    | Exclude<BandResult, { readonly kind: "slope" }>
    | { readonly kind: "slope"; readonly slope: DraftSlope; readonly start?: Fraction };
};

/** How the rows' points are put together is absent where it is not said. */
export type DraftForEach = Omit<ForEachRule, "rule" | "combine"> & {
  readonly rule: DraftAnchor | DraftBands | DraftCurve | Extract<Rule, { readonly kind: "words" | "points" }>;
  readonly combine?: ForEachRule["combine"];
};

/** A side about which nothing is said is absent. */
export type DraftAnchor = Omit<AnchorRule, "over" | "under"> & { readonly over?: DraftSide; readonly under?: DraftSide };

export type DraftCurve = Omit<CurveRule, "over" | "under"> & { readonly over?: DraftSide; readonly under?: DraftSide };

export type DraftSide =
  | { readonly kind: "slopes"; readonly slopes: readonly DraftSlope[] }
  | Exclude<SideRule, { readonly kind: "slopes" }>;

/** How it steps is absent where the text says a bare `per`. */
export type DraftSlope = Omit<Slope, "stepping"> & { readonly stepping?: Stepping; readonly clause: SlopeClause };

export type Draft = {
  readonly sources: readonly SourceContract[];
  /** Whether nothing of the sources, or of the targets that read them, was reported. */
  readonly sourcesWhole: boolean;
  readonly targets: readonly Targets[];
  readonly schemes: readonly DraftScheme[];
};
