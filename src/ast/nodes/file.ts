import type { Span } from "../../text/source.ts";
import type { Clause } from "./clause.ts";
import type { Name, Surface, Text } from "./name.ts";

export type File = {
  readonly file: string;
  readonly surface: Surface;
  readonly statements: readonly Statement[];
  /** A statement of it could not be read and was reported: what seems missing elsewhere may be in it. */
  readonly broken?: boolean;
};

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
  /** The parts of it that could not be read, as written: a name that seems missing elsewhere may be given in them. */
  readonly unread?: readonly string[];
  /** From the first word to the end of the last clause. */
  readonly span: Span;
  /** The first line alone: keyword, name, label. */
  readonly head: Span;
};
