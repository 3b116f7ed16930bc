import type { PeriodUnit } from "../../ast/nodes/figure.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import type { Unit } from "./unit.ts";

export type SourceContract = {
  readonly name: string;
  readonly label: string;
  /** A glob relative to the workspace folder. */
  readonly files: string;
  /** Columns that together tell one row from another; empty for events. */
  readonly keys: readonly string[];
  readonly events: boolean;
  /** Results of earlier periods, as `kaohe score` gives them or HR has them: of any cycle, one row per person and period. */
  readonly results?: true;
  /** Something is computed from it to date, so that its rows of earlier months count, too. */
  readonly toDate?: true;
  readonly columns: readonly Column[];
  readonly totalRows: readonly { readonly column?: string; readonly texts: readonly string[] }[];
  readonly provider?: string;
  readonly span: Span;
};

export type Column = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly type: ColumnType;
  readonly optional: boolean;
  /** Role of the well-known columns. */
  readonly role?: "person" | "period" | "name" | "team" | "role" | "manager" | "joined" | "left" | "start" | "end";
  readonly span: Span;
};

export type ColumnType =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "period"; readonly unit: PeriodUnit; readonly orOther?: true } // 2024-07, 2024年7月; `orOther`: of any length
  | { readonly kind: "yes-no" }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  /** `scale` is what one written unit is worth in base units: 10000 for 万元. */
  | {
      readonly kind: "number";
      readonly unit: Unit;
      readonly scale: Fraction;
      readonly unitWord?: string;
      readonly from?: Fraction;
      readonly to?: Fraction;
      readonly step?: Fraction;
      readonly whole?: boolean;
    };
