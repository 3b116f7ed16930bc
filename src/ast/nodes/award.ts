import type { Span } from "../../text/source.ts";
import type { Expr } from "./expression.ts";
import type { Figure, Side, Stepping, Value } from "./figure.ts";
import type { Name, Text } from "./name.ts";

/** One end of a range. `inclusive` follows the law's words: from, up to include; over, under do not. */
export type Bound = { readonly value: Value; readonly inclusive: boolean; readonly span: Span };

/** Where an award stands on its scale. */
export type Place =
  | { readonly kind: "at"; readonly value: Value; readonly span: Span } // at 100%
  | { readonly kind: "range"; readonly from?: Bound; readonly to?: Bound; readonly corridor?: boolean; readonly span: Span } // from 95% · 80-89 · between 95% and 105%
  | { readonly kind: "named"; readonly names: readonly Name[]; readonly span: Span } // at excellent
  | { readonly kind: "rank"; readonly from: RankEdge; readonly to?: RankEdge; readonly span: Span } // rank 1 to 3 · top 10% · rank 2 from last · last place
  | { readonly kind: "when"; readonly condition: Expr; readonly span: Span } // when tenure >= 1
  | { readonly kind: "side"; readonly side: Side; readonly span: Span } // full under, 低于目标不得分
  | { readonly kind: "beyond"; readonly span: Span } // tiers: 15% beyond
  | { readonly kind: "otherwise"; readonly span: Span };

export type RankEdge = { readonly from: "top" | "bottom"; readonly value: Figure };

/** What an award gives. */
export type Result =
  /** `added`: written as what is added or taken off, +5, 加5分 or 扣2分, not as what is given. */
  | { readonly kind: "figure"; readonly figure: Figure; readonly added?: true }
  | { readonly kind: "full"; readonly span: Span }
  | { readonly kind: "full-less"; readonly figure: Figure; readonly span: Span } // full - 2, 满分-2
  | { readonly kind: "none"; readonly span: Span } // 不得分, 无奖金, 0 spelt out
  | { readonly kind: "proportional"; readonly span: Span }
  | { readonly kind: "expression"; readonly expr: Expr; readonly span: Span } // 5,000 + 30% of excess
  | { readonly kind: "slope"; readonly slope: SlopeClause; readonly span: Span }; // 10 minutes or less: -1 per minute

/** `+0.5 per 1% over`, `每低不足5%计扣5分`, `-2 each`. */
export type SlopeClause = {
  readonly kind: "slope";
  /** Signed points (or money) per step. Absent until joined with the award that follows (每超过目标值3%，加1分). */
  readonly points?: Figure;
  readonly step: Figure;
  /** Absent: a bare `per`, read by the scheme's `steps` or as pro rata with a warning. */
  readonly stepping?: Stepping;
  readonly side?: Side; // absent: events from zero (每出现一次扣2分)
  /** `over 120%`: where this slope begins, when not at the anchor. Of events, from 3 on each may count the third. */
  readonly base?: Bound;
  /** `up to 130%`: where it ends. */
  readonly end?: Bound;
  /** `at most 6`, 最多加6分: a bound on what this slope gives, unsigned. */
  readonly limit?: Figure;
  /** `further`: adds to the slope before it instead of replacing it. */
  readonly further?: boolean;
  /** `over 3: each -2`, set apart from its edge: all of them may cost 2, or those beyond it. */
  readonly apart?: true;
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
