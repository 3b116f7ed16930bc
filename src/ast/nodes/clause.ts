import type { RoundingMode } from "../../number/round.ts";
import type { Span } from "../../text/source.ts";
import type { AwardClause, Place, SlopeClause } from "./award.ts";
import type { Call, Expr } from "./expression.ts";
import type { DateLiteral, Figure, PeriodUnit, Side, Stepping, Value } from "./figure.ts";
import type { Name, Surface, Text } from "./name.ts";

export type Policy = { readonly kind: "block" | "zero" | "full" | "rescale" } | { readonly kind: "average"; readonly of: Name };

export type ShareOp = "at-most" | "at-least" | "exactly";

export type Rater = { readonly name: Name; readonly share?: Figure; readonly span: Span };

export type Combine = "sum" | "average" | "best" | "worst";

/** `best per project`, `sum per month floor -5`: rows alike in a column, or of one period, come to one figure within its bounds. */
export type PerItem = {
  readonly combine: Combine;
  readonly by: { readonly kind: "column"; readonly path: readonly Name[] } | { readonly kind: "period"; readonly unit: PeriodUnit };
  readonly floor?: Figure;
  readonly cap?: Figure;
  readonly span: Span;
};

/** A column of a source: `amount "销售额" in 万元`, `rater "…" one of (self, peers)`. */
export type ColumnClause = {
  readonly kind: "column";
  readonly name: Name;
  /** Headers this column goes by, the first canonical. */
  readonly headers: readonly Text[];
  readonly type?:
    | { readonly kind: "text" | "date" | "yes-no" | "count" | "percent" | "number" | "ratio" }
    | { readonly kind: "unit"; readonly unit: Name }
    | { readonly kind: "scale"; readonly from: Figure; readonly to: Figure; readonly step?: Figure }
    | { readonly kind: "one-of"; readonly names: readonly Name[] };
  readonly optional?: boolean;
  readonly span: Span;
};

export type Clause =
  | SlopeClause
  | AwardClause
  | ColumnClause
  // the shape's head
  | {
      readonly kind: "proportional";
      readonly variant: "direct" | "inverse" | "mirrored";
      readonly baseline?: Value;
      readonly side?: Side;
      readonly span: Span;
    }
  | { readonly kind: "curve"; readonly span: Span } // the awards that follow are its points
  | { readonly kind: "flat-beyond"; readonly span: Span }
  | {
      readonly kind: "rated";
      readonly from?: Figure;
      readonly to?: Figure;
      readonly step?: Figure;
      readonly by: readonly Rater[];
      readonly atLeast?: Figure;
      readonly trim?: Figure;
      readonly span: Span;
    }
  | { readonly kind: "anchor-text"; readonly rating: Figure; readonly text: Text; readonly span: Span } // 5 "over 95%"
  | {
      readonly kind: "matrix";
      readonly rows: Expr;
      readonly columns: Expr;
      /** The places of the first row, column by column. */
      readonly columnPlaces?: readonly Place[];
      readonly cells: readonly MatrixRow[];
      readonly table?: Name;
      readonly span: Span;
    }
  /** The awards that follow are its tiers. */
  | {
      readonly kind: "tiers";
      readonly mode?: "marginal" | "whole";
      readonly of?: Expr;
      readonly by?: Expr;
      /** `per 10,000 CNY`: for how much of it a tier gives so many points. */
      readonly per?: Figure;
      readonly stepping?: Stepping;
      readonly span: Span;
    }
  | {
      readonly kind: "for-each";
      readonly rows: Expr;
      readonly where?: Expr;
      /** `best per project, sum`: what rows alike come to first. */
      readonly per?: PerItem;
      readonly combine?: Combine;
      readonly span: Span;
    }
  | { readonly kind: "points"; readonly expr: Expr; readonly span: Span }
  /** Which value the rule reads; in a pay, of which metric. */
  | { readonly kind: "by"; readonly reading: "measure" | "attainment" | "total"; readonly of?: Name; readonly span: Span }
  /** by rank(total in team): what places are places of. */
  | { readonly kind: "by-rank"; readonly rank: Call; readonly span: Span }
  // what is measured
  | { readonly kind: "measure"; readonly expr: Expr; readonly span: Span }
  | {
      readonly kind: "target";
      readonly value?: Figure;
      readonly expr?: Expr;
      /** `from targets revenue by team`: of which list, and whose entry. */
      readonly fromTargets?: { readonly list?: Name; readonly by?: Name };
      /** Of an expression: `target plan.amount per year`; a figure holds its own. */
      readonly per?: PeriodUnit;
      /** 目标值：95%-105%: the upper end of a target range; `value` is the lower. */
      readonly to?: Figure;
      /** 挑战目标: beside the target that attainment is of. */
      readonly stretch?: true;
      readonly span: Span;
    }
  | { readonly kind: "pass-line"; readonly value: Figure; readonly span: Span }
  // modifiers
  | { readonly kind: "weight"; readonly value: Figure; readonly to?: Figure; readonly span: Span }
  | { readonly kind: "cap"; readonly value?: Figure; readonly when?: Expr; readonly span: Span } // no value: no cap
  | { readonly kind: "floor"; readonly value?: Figure; readonly span: Span } // no value: no floor
  | { readonly kind: "attainment-cap"; readonly value: Figure; readonly span: Span }
  | {
      readonly kind: "round";
      readonly places?: number;
      readonly mode?: RoundingMode;
      readonly inStepsOf?: Figure;
      readonly each: boolean;
      readonly span: Span;
    }
  | { readonly kind: "marked-out-of"; readonly value: Figure; readonly span: Span }
  | { readonly kind: "zero-when"; readonly condition: Expr; readonly span: Span }
  | { readonly kind: "if-missing" | "if-not-applicable"; readonly policy: Policy; readonly span: Span }
  | { readonly kind: "extra"; readonly span: Span }
  | { readonly kind: "extras"; readonly cap?: Figure; readonly floor?: Figure; readonly span: Span }
  | { readonly kind: "out-of"; readonly value: Figure; readonly span: Span }
  | { readonly kind: "accept"; readonly code: Name; readonly reason: Text; readonly span: Span }
  | { readonly kind: "declines"; readonly span: Span } // a better result may score less, on purpose
  | { readonly kind: "visible-to"; readonly audiences: readonly Name[]; readonly span: Span }
  // scheme
  | { readonly kind: "version"; readonly text: string; readonly span: Span }
  | { readonly kind: "effective"; readonly from: DateLiteral; readonly to?: DateLiteral; readonly span: Span }
  | { readonly kind: "applies-to"; readonly column?: Name; readonly names: readonly Text[]; readonly condition?: Expr; readonly span: Span }
  | {
      readonly kind: "cycle";
      readonly cycle: PeriodUnit | "project";
      /** Of a project, the first and the last. */
      readonly days?: { readonly from: DateLiteral; readonly to: DateLiteral };
      readonly span: Span;
    }
  | { readonly kind: "stepping"; readonly stepping: Stepping; readonly span: Span }
  | { readonly kind: "extends"; readonly name: Name; readonly span: Span }
  | { readonly kind: "without"; readonly names: readonly Name[]; readonly span: Span }
  | { readonly kind: "total-is"; readonly expr: Expr; readonly span: Span }
  | { readonly kind: "definition"; readonly expr: Expr; readonly span: Span } // let base = …
  | { readonly kind: "to-date"; readonly since: "year" | "joining"; readonly span: Span } // 累计至今, 入职至今
  | { readonly kind: "on-change"; readonly split: OnChangeSplit; readonly span: Span }
  | { readonly kind: "mean-of-members"; readonly span: Span }
  // pay, outcome, veto, group rules
  | { readonly kind: "of"; readonly expr: Expr; readonly in?: Name; readonly span: Span } // pay … of people.bonus_base, pool … of 50,000 元 in team
  | { readonly kind: "grades-ref"; readonly name: Name; readonly span: Span } // grades from a shared scale
  | { readonly kind: "as-in"; readonly name: Name; readonly span: Span } // the same, said by the grades
  | { readonly kind: "when"; readonly condition: Expr; readonly span: Span }
  | {
      readonly kind: "then";
      readonly total?: Figure;
      readonly grade?: Name;
      /** The grade itself is kept from them, too. */
      readonly below?: true;
      readonly metric?: Name;
      readonly text?: Text;
      readonly span: Span;
    } // then total 0 · then grade at most pass · then grade under good
  | {
      readonly kind: "share";
      readonly op: ShareOp;
      readonly amount: Figure;
      /** The group whose share it is. */
      readonly of?: Name;
      readonly grades: readonly Name[];
      readonly when?: Expr;
      readonly span: Span;
    }
  /** limit average(total in unit) at most 80 then in proportion */
  | {
      readonly kind: "group-limit";
      readonly expr: Expr;
      readonly op: ShareOp;
      readonly value: Expr;
      /** What follows where it is passed; without a word the group is held. */
      readonly then?: "hold" | "scale";
      readonly span: Span;
    }
  /** limit each weight at most 30% */
  | { readonly kind: "weight-limit"; readonly op: ShareOp; readonly value: Figure; readonly span: Span }
  /** One row of a table: places, figures and names in the order of its cells. */
  | { readonly kind: "table-row"; readonly cells: readonly TableCell[]; readonly span: Span }
  /** Equals at the edge of a share: all in, all out, or told apart. */
  | { readonly kind: "ties"; readonly by?: Expr; readonly rule?: "in" | "out"; readonly span: Span }
  /** A share of people that is no whole number of them. */
  | { readonly kind: "people-round"; readonly mode: RoundingMode; readonly span: Span }
  | { readonly kind: "shared-by"; readonly expr: Expr; readonly remainder?: "largest" | "first" | "last"; readonly span: Span }
  // example
  | { readonly kind: "given" | "expect"; readonly items: readonly Given[]; readonly span: Span }
  // source
  | { readonly kind: "from-file"; readonly path: Text; readonly span: Span }
  | { readonly kind: "rows"; readonly per?: readonly Name[]; readonly events: boolean; readonly results?: true; readonly span: Span }
  | { readonly kind: "total-rows"; readonly column?: Name; readonly texts: readonly Text[]; readonly span: Span } // rows that hold totals, left out
  | { readonly kind: "provided"; readonly by?: Text; readonly due?: Text; readonly span: Span }
  // targets
  | ({ readonly kind: "goal" } & Goal) // company 1.2亿元
  /** company by region into north 3,000 万元 | east 3,500 万元; the goals that follow go on with it. */
  | {
      readonly kind: "split";
      readonly of: Name;
      readonly by?: Name;
      readonly parts: readonly Goal[];
      /** `partly into`: the parts need not make the whole. */
      readonly partial: boolean;
      readonly span: Span;
    }
  /** company by team allocated by last_year 60% | headcount 40%: shared out to whoever the factors name. */
  | {
      readonly kind: "allocation";
      readonly of: Name;
      readonly by?: Name;
      readonly factors: readonly FactorShare[];
      /** What amounts are whole multiples of. */
      readonly step?: Figure;
      readonly span: Span;
    }
  /** factor last_year north 500 万元 | east 300 万元 */
  | { readonly kind: "factor"; readonly name: Name; readonly parts: readonly FactorPart[]; readonly span: Span }
  | { readonly kind: "seasons"; readonly per: PeriodUnit; readonly shares: readonly Figure[]; readonly span: Span }
  /** from plan.amount by team: what each person is to bring stands in a source. */
  | { readonly kind: "target-rows"; readonly column: Expr; readonly by?: Name; readonly span: Span }
  | { readonly kind: "revises"; readonly list: Name; readonly span: Span } // for the months that this list is of
  | { readonly kind: "because"; readonly text: Text; readonly span: Span }
  | { readonly kind: "approved"; readonly by: readonly Text[]; readonly span: Span }
  // publish
  | { readonly kind: "say"; readonly what: Name; readonly text: Text; readonly language?: Surface; readonly span: Span } // title "…", notice "…"
  | { readonly kind: "announce"; readonly what: readonly Name[]; readonly to: Name; readonly span: Span } // score, rank, grade to team
  | { readonly kind: "minimum-group"; readonly value: Figure; readonly span: Span };

/** What a period is divided by where someone changes within it. */
export type OnChangeSplit = "calendar-days" | "working-days" | "whole-months";

/** Who is to bring how much; the share of the whole is written beside, to be checked. */
export type Goal = {
  readonly name: Name;
  readonly label?: Text;
  readonly amount: Figure;
  readonly share?: Figure;
  readonly stretch?: Figure;
  readonly span: Span;
};

export type FactorPart = Pick<Goal, "name" | "label" | "amount" | "span">;

/** `last_year 60%` */
export type FactorShare = { readonly name: Name; readonly share: Figure; readonly span: Span };

export type ClauseKind = Clause["kind"];

export type ClauseOf<K extends ClauseKind> = Extract<Clause, { readonly kind: K }>;

/** `100%以上`, `1.5`, `华东`, or an empty cell. */
export type TableCell = { readonly place?: Place; readonly figure?: Figure; readonly name?: Name };

export type MatrixRow = { readonly place?: Place; readonly results: readonly Figure[]; readonly span: Span };

/** `attainment(revenue) 96%`, `collection 90%`, `total 89.5`, `grade good`, `missing`, `outcome "…"`, `outcome none`. */
export type Given = {
  readonly of: Expr | { readonly kind: "outcome"; readonly span: Span };
  readonly value:
    | Figure
    | DateLiteral
    | Name
    | { readonly kind: "missing"; readonly span: Span }
    | { readonly kind: "none"; readonly span: Span };
  readonly span: Span;
};
