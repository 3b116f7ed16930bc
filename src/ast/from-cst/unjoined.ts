import type { Span } from "../../text/source.ts";
import type { AwardClause, Clause, ClauseOf, Figure, Given, Name, SlopeClause, Text } from "../nodes.ts";

/** A part of a clause nearby, which `join.ts` puts where it belongs. */
export type Loose =
  /** 最多加6分: bounds the slope before it. */
  | { readonly kind: "slope-limit"; readonly limit: Figure; readonly span: Span }
  /** sum, average, best, worst after for each. */
  | { readonly kind: "combine"; readonly combine: "sum" | "average" | "best" | "worst"; readonly span: Span }
  /** remainder largest, after shared by. */
  | { readonly kind: "remainder"; readonly remainder: "largest" | "first" | "last"; readonly span: Span }
  /** excellent 120%, manager 60%, 持证率≥90%得满分: what the name is depends on the statement. */
  | {
      readonly kind: "named";
      readonly names: readonly Name[];
      readonly label?: Text;
      readonly award?: AwardClause | SlopeClause;
      /** excellent 最多10%: a bound on how many. */
      readonly share?: Pick<ClauseOf<"share">, "op" | "amount" | "of">;
      readonly span: Span;
    }
  /** collection 90%, after given or expect. */
  | { readonly kind: "items"; readonly items: readonly Given[]; readonly span: Span }
  /** month, after one row per person. */
  | { readonly kind: "key"; readonly name: Name; readonly span: Span }
  /** score, before grade to team. */
  | { readonly kind: "announced"; readonly what: readonly Name[]; readonly span: Span }
  /** | 100%以上 | 1.5 | 1.45 |, after matrix. An empty cell is undefined. */
  | { readonly kind: "row"; readonly cells: readonly (Part | undefined)[]; readonly span: Span };

/** What a segment says before its neighbours are asked. */
export type Part = Clause | Loose;
