import type { Span } from "../../text/source.ts";
import type { AwardClause, Result, SlopeClause } from "../nodes/award.ts";
import type { Clause, ClauseOf, Combine, Given, PerItem } from "../nodes/clause.ts";
import type { Figure } from "../nodes/figure.ts";
import type { Name, Text } from "../nodes/name.ts";
import type { SignWord } from "./figures.ts";

/** A part of a clause nearby, which `join.ts` puts where it belongs. */
export type Loose =
  /** 最多加6分: bounds the slope before it. */
  | { readonly kind: "slope-limit"; readonly limit: Figure; readonly sign: SignWord; readonly span: Span }
  /** sum, average, best, worst after for each. */
  | { readonly kind: "combine"; readonly combine: Combine; readonly span: Span }
  /** best per project, after for each. */
  | { readonly kind: "per-item"; readonly per: PerItem; readonly span: Span }
  /** remainder largest, after shared by. */
  | { readonly kind: "remainder"; readonly remainder: "largest" | "first" | "last"; readonly span: Span }
  /** excellent 120%, manager 60%, 持证率≥90%得满分: what the name is depends on the statement. */
  | {
      readonly kind: "named";
      readonly names: readonly Name[];
      readonly label?: Text;
      readonly award?: AwardClause | SlopeClause;
      /** 非常满意：120分: the result is said of the name, not put beside it. */
      readonly said?: true;
      /** excellent 最多10%: a bound on how many. */
      readonly share?: Pick<ClauseOf<"share">, "op" | "amount" | "of" | "when">;
      readonly span: Span;
    }
  /** 加1分, 得满分: a result whose place stood before a comma; one for a slope has its sign. */
  | { readonly kind: "lone"; readonly result: Result; readonly signed: boolean; readonly span: Span }
  /** in steps of 5, after round. */
  | { readonly kind: "steps-of"; readonly step: Figure; readonly span: Span }
  /** collection 90%, after given or expect. */
  | { readonly kind: "items"; readonly items: readonly Given[]; readonly span: Span }
  /** month, after one row per person. */
  | { readonly kind: "key"; readonly name: Name; readonly span: Span }
  /** score, before grade to team. */
  | { readonly kind: "announced"; readonly what: readonly Name[]; readonly span: Span }
  /** | 100%以上 | 1.5 | 1.45 |, after matrix. An empty cell is undefined. */
  | { readonly kind: "row"; readonly cells: readonly (Part | undefined)[]; readonly span: Span };

/** A segment that could not be read and was reported. */
export type Unread = { readonly kind: "unread"; readonly span: Span };

/** 80%≤完成率<100%得5分: an award that says itself what the rule reads. */
export type Read = { readonly kind: "read"; readonly by: ClauseOf<"by">; readonly award: Part; readonly span: Span };

/** What a segment says before its neighbours are asked. */
export type Part = Clause | Loose | Unread | Read;
