import type { Expr } from "../../ast/nodes/expression.ts";
import type { Name } from "../../ast/nodes/name.ts";
import type { Cycle } from "../../periods/cycle.ts";
import type { Span } from "../../text/source.ts";
import type { UnplacedGrade } from "../grade-order.ts";
import type { NameTable } from "../names/table.ts";
import type { Reading, Report } from "../report.ts";
import type { Grid } from "../tables.ts";
import type { Rounding } from "../types/bounds.ts";
import type { Expression } from "../types/expression.ts";
import type { Column, SourceContract } from "../types/source.ts";
import type { Targets } from "../types/targets.ts";
import type { Unit } from "../types/unit.ts";

/** What is already computed where an expression stands, by the fixed order of steps. */
export type Stage = "measure" | "rule" | "points" | "total" | "grade" | "pay";

export type MetricPart = Extract<Expression, { kind: "metric" }>["part"];

/** The source of earlier results; `need` takes a column that a text asks of it without declaring it. */
export type History = { readonly source: SourceContract; readonly need: (column: Column) => void };

/** What the names of an expression can mean where it stands. */
export type Scope = Reading & {
  readonly sources: NameTable<SourceContract>;
  readonly people?: SourceContract;
  readonly cycle?: Cycle;
  readonly metrics: NameTable<string>;
  readonly sections: NameTable<string>;
  readonly grades: NameTable<string>;
  /** A grade that nothing gives a place among the others: none is better than another. */
  readonly unplacedGrade?: UnplacedGrade;
  readonly coefficients: NameTable<string>;
  readonly tables: NameTable<Grid>;
  readonly targets: NameTable<Targets>;
  /** What `let` gives names to; a name inside its own definition is not among them. */
  readonly definitions: NameTable<Expr>;
  /** How a root that stands here is rounded; without it there can be none. */
  readonly rounding?: Rounding;
  readonly stage: Stage;
  /** The value of the row that a rule goes through one by one: the word `measure`. */
  readonly ofRow?: Expression;
  /** What a pay is of: the word `base`. */
  readonly base?: Expression;
  /** What a value is over where its row begins: the word `excess`. */
  readonly excess?: Expression;
  /** The metric the expression belongs to. */
  readonly own?: string;
  /** A pay of the scheme by its name or label, where pays may be read; "circle" where it would need itself, which is then reported. */
  readonly payOf?: (name: Name, at: Span, report: Report) => Expression | "circle" | undefined;
  readonly history?: History;
  /** Inside a row of earlier results, where names mean what it holds. */
  readonly past?: History;
  /** The source whose rows an aggregate is going over. */
  readonly row?: SourceContract;
  /** The unit of a metric's part; undefined where the metric has no such part or could not be read, which is then reported. */
  readonly unitOf: (metric: string, part: MetricPart, at: Span) => Unit | undefined;
  /** What stands for a metric's pass line; one that says none is reported. */
  readonly passLineOf: (metric: string, at: Span) => Expression | undefined;
};

/** Reads an expression; undefined where a finding was reported. Handed to the readers of each kind, which stand below the one table of them. */
export type Read = (expr: Expr, scope: Scope) => Expression | undefined;
