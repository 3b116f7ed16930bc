import type { Fraction } from "../number/fraction.ts";
import type { RoundingMode } from "../number/round.ts";
import type { Span } from "../text/source.ts";

/**
 * What a scheme text says, before any name is looked up. One tree for both
 * surfaces: nothing here tells English from Chinese but `File.surface`.
 */
export type Surface = "en" | "zh";

export type File = {
  readonly file: string;
  readonly surface: Surface;
  readonly statements: readonly Statement[];
  /** A statement of it could not be read and was reported: what seems missing elsewhere may be in it. */
  readonly broken?: boolean;
};

/** A name as written, quotes removed. */
export type Name = { readonly text: string; readonly quoted: boolean; readonly span: Span };
export type Text = { readonly text: string; readonly span: Span };

export type StatementKind =
  | "scheme" // scheme sales_rep "Sales representative"
  | "section" // section results weight 60 to 70
  | "metric" // metric revenue weight 40
  | "total" // total out of 100, cap 100, round 2
  | "grades" // grades, then one award a grade
  | "pay" // pay quarterly_bonus of people.bonus_base
  | "example" // example "…" given … expect …
  | "source" // source crm from "data/crm-*.csv" one row per person, month
  | "publish" // title, texts and what is announced to whom
  | "outcome" // outcome "…" when …
  | "veto" // veto "…" when … then …
  | "coefficient" // coefficient attendance …
  | "limit" // limit average(total) in unit at most 80
  | "distribution" // at most 10% of team in excellent …
  | "pool" // pool bonus 50,000 shared by …
  | "targets" // a split of targets
  | "table" // a named table
  | "let" // let base = …
  | "calendar";

/** A margin line with the indented lines below it, as a list of clauses in the order written. */
export type Statement = {
  readonly kind: StatementKind;
  readonly name?: Name;
  readonly label?: Text;
  readonly clauses: readonly Clause[];
  /** A clause of it could not be read and was reported: what seems missing is not reported again. */
  readonly broken?: boolean;
  /** From the first word to the end of the last clause. */
  readonly span: Span;
  /** The first line alone: keyword, name, label. */
  readonly head: Span;
};

// ── figures ────────────────────────────────────────────────────────────────

/** `month`, `每季`: what a rate is per, and what cycles are called. */
export type PeriodUnit = "day" | "week" | "month" | "quarter" | "half" | "year";

/**
 * A number as written with its mark and unit. `value` is the written number:
 * 96 for `96%`, 480 for `480万元`, 4.2 for `1:4.2`.
 */
export type Figure = {
  readonly kind: "figure";
  readonly value: Fraction;
  /** `%` per cent, `‰` per mille, `pp` percentage points (个百分点), `ratio` for m:n. */
  readonly mark?: "percent" | "per-mille" | "points" | "ratio";
  /** A unit word as written: 元, 万元, CNY, 家, 分, day … */
  readonly unit?: Name;
  /** `20 per month`, `每月20`, `50元/月`. */
  readonly per?: PeriodUnit;
  /** `5% of target`, `权重的10%`. */
  readonly of?: "target" | "weight" | "base";
  /** `5 in the period`: for a step on a rate target. */
  readonly inPeriod?: boolean;
  readonly span: Span;
};

export type DateLiteral = { readonly kind: "date"; readonly iso: string; readonly span: Span };

/** What stands where a value on a scale stands: a figure, a date, or the word target. */
export type Value = Figure | DateLiteral | { readonly kind: "target"; readonly span: Span };

/** One end of a range. `inclusive` follows the law's words: from, up to include; over, under do not. */
export type Bound = { readonly value: Value; readonly inclusive: boolean; readonly span: Span };

/** Where an award stands on its scale. */
export type Place =
  | { readonly kind: "at"; readonly value: Value; readonly span: Span } // at 100%
  | { readonly kind: "range"; readonly from?: Bound; readonly to?: Bound; readonly corridor?: boolean; readonly span: Span } // from 95% · 80-89 · between 95% and 105%
  | { readonly kind: "named"; readonly names: readonly Name[]; readonly span: Span } // at excellent
  | { readonly kind: "rank"; readonly from: RankEdge; readonly to?: RankEdge; readonly span: Span } // first · rank 1 to 3 · top 10% · last
  | { readonly kind: "when"; readonly condition: Expr; readonly span: Span } // when tenure >= 1
  | { readonly kind: "side"; readonly side: Side; readonly span: Span } // full under, 低于目标不得分
  | { readonly kind: "beyond"; readonly span: Span } // tiers: 15% beyond
  | { readonly kind: "otherwise"; readonly span: Span };

export type RankEdge = { readonly from: "top" | "bottom"; readonly value: Figure };
export type Side = "over" | "under";

/** What an award gives. */
export type Result =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "full"; readonly span: Span }
  | { readonly kind: "none"; readonly span: Span } // 不得分, 无奖金, 0 spelt out
  | { readonly kind: "proportional"; readonly span: Span }
  | { readonly kind: "expression"; readonly expr: Expr; readonly span: Span } // 5,000 + 30% of excess
  | { readonly kind: "slope"; readonly slope: SlopeClause; readonly span: Span }; // 10 minutes or less: -1 per minute

// ── expressions ────────────────────────────────────────────────────────────

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
  | "rating" | "base" | "coefficient" | "excess" | "headcount";

/** `sum(crm.amount where crm.type = "new")`, `attainment(revenue)`, `min(a, b)`. `fn` is a concept, or the name as written where it is none. */
export type Call = {
  readonly kind: "call";
  readonly fn: FunctionWord | "unknown";
  readonly name: Name;
  readonly args: readonly Expr[];
  readonly where?: Expr;
  readonly span: Span;
};
// biome-ignore format: one family a line
export type FunctionWord =
  | "sum" | "average" | "monthly-average" | "last" | "first" | "min" | "max" | "count" | "median"
  | "abs" | "floor" | "ceil" | "round"
  | "measure" | "target" | "attainment" | "points" | "marks" | "rating" | "rank" | "percentile" | "grade"
  | "previous" | "geometric-mean" | "days" | "months" | "years" | "any" | "all" | "table" | "best" | "worst";

// ── clauses ────────────────────────────────────────────────────────────────

export type Stepping = "pro-rata" | "full" | "started";

/** `+0.5 per 1% over`, `每低不足5%计扣5分`, `-2 each`. */
export type SlopeClause = {
  readonly kind: "slope";
  /** Signed points (or money) per step. Absent until joined with the award that follows (每超过目标值3%，加1分). */
  readonly points?: Figure;
  readonly step: Figure;
  /** Absent: a bare `per`, read by the scheme's `steps` or as pro rata with a warning. */
  readonly stepping?: Stepping;
  readonly side?: Side; // absent: events from zero (每出现一次扣2分)
  /** `over 120%`: where this slope begins, when not at the anchor. */
  readonly base?: Bound;
  /** `up to 130%`: where it ends. */
  readonly end?: Bound;
  /** `at most 6`, 最多加6分: a bound on what this slope gives, unsigned. */
  readonly limit?: Figure;
  /** `further`: adds to the slope before it instead of replacing it. */
  readonly further?: boolean;
  /** What is counted, where the text names it: 每发现一处不符合, 占比每高于目标值1%. */
  readonly subject?: Name;
  readonly span: Span;
};

/** `40 at 100%`, `5 from 95%`, `excellent from 90`, `120% at excellent`, `0 otherwise`: one award, whatever it builds. */
export type AwardClause = {
  readonly kind: "award";
  readonly result?: Result;
  /** In `grades`: the grade's name and label. */
  readonly name?: Name;
  readonly label?: Text;
  readonly place?: Place;
  /** Conditions besides the place: `excellent from 90 when …`. */
  readonly when?: Expr;
  /** The metric's own name, where the text repeats it: 持证率≥90%得满分. */
  readonly subject?: Name;
  readonly span: Span;
};

export type Policy = { readonly kind: "block" | "zero" | "full" | "rescale" } | { readonly kind: "average"; readonly of: Name };

export type Rater = { readonly name: Name; readonly share?: Figure; readonly span: Span };

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
  | { readonly kind: "tiers"; readonly mode?: "marginal" | "whole"; readonly of?: Expr; readonly by?: Expr; readonly span: Span } // the awards that follow are its tiers
  | {
      readonly kind: "for-each";
      readonly rows: Expr;
      readonly where?: Expr;
      readonly combine?: "sum" | "average" | "best" | "worst";
      readonly span: Span;
    }
  | { readonly kind: "points"; readonly expr: Expr; readonly span: Span }
  /** Which value the rule reads; in a pay, of which metric. */
  | { readonly kind: "by"; readonly reading: "measure" | "attainment" | "total"; readonly of?: Name; readonly span: Span }
  // what is measured
  | { readonly kind: "measure"; readonly expr: Expr; readonly span: Span }
  | {
      readonly kind: "target";
      readonly value?: Figure;
      readonly expr?: Expr;
      readonly fromTargets?: boolean;
      /** Of an expression: `target plan.amount per year`; a figure holds its own. */
      readonly per?: PeriodUnit;
      /** 目标值：95%-105%: the upper end of a target range; `value` is the lower. */
      readonly to?: Figure;
      readonly name?: Name;
      readonly span: Span;
    } // name: base, stretch
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
  | { readonly kind: "cycle"; readonly cycle: PeriodUnit | "project"; readonly span: Span }
  | { readonly kind: "stepping"; readonly stepping: Stepping; readonly span: Span }
  | { readonly kind: "extends"; readonly name: Name; readonly span: Span }
  | { readonly kind: "without"; readonly names: readonly Name[]; readonly span: Span }
  | { readonly kind: "total-is"; readonly expr: Expr; readonly span: Span }
  | { readonly kind: "definition"; readonly expr: Expr; readonly span: Span } // let base = …
  | { readonly kind: "to-date"; readonly span: Span } // 累计至今: from the start of the year
  | { readonly kind: "on-change"; readonly split: "calendar-days" | "working-days"; readonly span: Span }
  | { readonly kind: "mean-of-members"; readonly span: Span }
  // pay, outcome, veto, group rules
  | { readonly kind: "of"; readonly expr: Expr; readonly span: Span } // pay … of people.bonus_base
  | { readonly kind: "grades-ref"; readonly name: Name; readonly span: Span } // grades from a shared scale
  | { readonly kind: "when"; readonly condition: Expr; readonly span: Span }
  | {
      readonly kind: "then";
      readonly total?: Figure;
      readonly grade?: Name;
      readonly metric?: Name;
      readonly text?: Text;
      readonly span: Span;
    } // then total 0 · then grade at most pass
  | {
      readonly kind: "share";
      readonly op: "at-most" | "at-least" | "exactly";
      readonly amount: Figure;
      /** The group whose share it is; absent: everyone. */
      readonly of?: Name;
      readonly grades: readonly Name[];
      readonly span: Span;
    }
  /** limit average(total) in unit at most 80 */
  | {
      readonly kind: "group-limit";
      readonly expr: Expr;
      readonly in: Name;
      readonly op: "at-most" | "at-least";
      readonly value: Figure;
      readonly span: Span;
    }
  /** One row of a table: places, figures and names in the order of its cells. */
  | { readonly kind: "table-row"; readonly cells: readonly TableCell[]; readonly span: Span }
  | { readonly kind: "ties"; readonly by?: Expr; readonly rule?: "together" | "up" | "down"; readonly span: Span }
  | { readonly kind: "shared-by"; readonly expr: Expr; readonly remainder?: "largest" | "first" | "last"; readonly span: Span }
  // example
  | { readonly kind: "given" | "expect"; readonly items: readonly Given[]; readonly span: Span }
  // source
  | { readonly kind: "from-file"; readonly path: Text; readonly span: Span }
  | { readonly kind: "rows"; readonly per?: readonly Name[]; readonly events: boolean; readonly span: Span }
  | { readonly kind: "total-rows"; readonly column?: Name; readonly texts: readonly Text[]; readonly span: Span } // rows that hold totals, left out
  | { readonly kind: "provided"; readonly by?: Text; readonly due?: Text; readonly span: Span }
  // publish
  | { readonly kind: "say"; readonly what: Name; readonly text: Text; readonly language?: Surface; readonly span: Span } // title "…", notice "…"
  | { readonly kind: "announce"; readonly what: readonly Name[]; readonly to: Name; readonly span: Span } // score, rank, grade to team
  | { readonly kind: "minimum-group"; readonly value: Figure; readonly span: Span };

export type ClauseKind = Clause["kind"];
export type ClauseOf<K extends ClauseKind> = Extract<Clause, { readonly kind: K }>;

/** `100%以上`, `1.5`, `华东`, or an empty cell. */
export type TableCell = { readonly place?: Place; readonly figure?: Figure; readonly name?: Name };

export type MatrixRow = { readonly place?: Place; readonly results: readonly Figure[]; readonly span: Span };

/** `attainment(revenue) 96%`, `collection 90%`, `total 89.5`, `grade good`, `missing`. */
export type Given = {
  readonly of: Expr;
  readonly value: Figure | DateLiteral | Name | { readonly kind: "missing"; readonly span: Span };
  readonly span: Span;
};
