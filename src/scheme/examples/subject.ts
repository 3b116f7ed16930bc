import type { Given } from "../../ast/nodes/clause.ts";
import type { Expr, FunctionWord } from "../../ast/nodes/expression.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import type { DraftMetric, DraftPay } from "../draft.ts";
import { isOfGroup, isSameExpression, readGroupCall } from "../expressions/group.ts";
import type { GroupFigure } from "../expressions/group-figures.ts";
import { readPrevious } from "../expressions/history.ts";
import { readExpression } from "../expressions/read.ts";
import { columnCalled } from "../expressions/reference.ts";
import type { Scope } from "../expressions/scope.ts";
import { unknownName } from "../names/suggest.ts";
import { find, mayBeLost, type NameTable } from "../names/table.ts";
import type { ExampleItem, RowsFigure } from "../types/example.ts";

/** What examples may speak of: everything of a scheme that is already read. */
export type ExampleScope = Scope & {
  readonly pays: NameTable<DraftPay>;
  readonly drafts: ReadonlyMap<string, DraftMetric>;
  readonly outcomes: NameTable<string>;
  /** What the scheme reads of groups: of one person there is none to compute them from. */
  readonly groupFigures: readonly GroupFigure[];
  /** And what it reads of rows of data, which an example has none of. */
  readonly rowsFigures: readonly RowsFigure[];
};

type Subject = ExampleItem["subject"];
type Part = Extract<Subject, { kind: "metric" }>["part"];

const parts: Readonly<Partial<Record<FunctionWord, Part>>> = {
  measure: "measure",
  target: "target",
  attainment: "attainment",
  points: "points",
  rating: "rating",
};

/** What an item of an example is about; undefined where it was reported. */
export function subjectOf(of: Expr, value: Given["value"], kind: "given" | "expect", scope: ExampleScope): Subject | undefined {
  if (of.kind === "call" && of.fn === "previous") return kind === "given" ? inPast(of, scope) : notAbout(of, scope);
  if (of.kind === "call" && isOfGroup(of)) return ofGroup(of, scope);
  if (of.kind === "call") return partOf(of) ? partCalled(of, scope) : kind === "given" ? ofRows(of, scope) : notAbout(of, scope);
  if (of.kind !== "reference") return notAbout(of, scope);
  if (of.word === "total" || of.word === "grade") return { kind: of.word };
  if (of.word === "rank" || of.word === "headcount") return onlyFigure(of.word, of, scope);
  const [first, second] = of.path;
  if (!first) return notAbout(of, scope);
  if (second) return columnOfPerson(first, second, scope);
  return named(first, value, kind, scope);
}

function named(name: Name, value: Given["value"], kind: "given" | "expect", scope: ExampleScope): Subject | undefined {
  const metric = scope.metrics.values.get(name.text);
  if (metric !== undefined) return { kind: "metric", name: metric, part: kind === "expect" ? "points" : givenPart(metric, value, scope) };
  const section = scope.sections.values.get(name.text);
  if (section !== undefined) return { kind: "section", name: section };
  const pay = scope.pays.values.get(name.text);
  if (pay) return { kind: "pay", name: pay.name };
  const tables = [scope.metrics, scope.sections, scope.pays];
  const names = { known: tables.flatMap(({ known }) => known), listed: tables.flatMap(({ listed }) => listed) };
  if (!mayBeLost({ partial: scope.metrics.partial, ...names }, name)) scope.report(unknownName("metric", name, names, scope.surface));
  return undefined;
}

/** `given revenue 96%` is about attainment where the measure is no percentage; of a metric that several people rate, it is the rating. */
function givenPart(metric: string, value: Given["value"], { drafts }: ExampleScope): Part {
  const draft = drafts.get(metric);
  if (draft?.rule?.kind === "rated" && draft.rule.ratings.kind === "source") return "rating";
  const isPercent = "kind" in value && value.kind === "figure" && value.mark === "percent";
  return isPercent && draft?.target && draft.measure?.unit.kind !== "percent" ? "attainment" : "measure";
}

function partOf({ fn }: Extract<Expr, { kind: "call" }>): Part | undefined {
  return fn === "unknown" ? undefined : parts[fn];
}

function partCalled(call: Extract<Expr, { kind: "call" }>, scope: ExampleScope): Subject | undefined {
  const part = partOf(call);
  const [argument] = call.args;
  const name = argument?.kind === "reference" && argument.path.length === 1 ? argument.path[0] : undefined;
  if (!part || !name || call.args.length !== 1) return notAbout(call, scope);
  const metric = find(scope.metrics, name, scope);
  return metric === undefined ? undefined : { kind: "metric", name: metric, part };
}

/** `given previous(grade) fail`, `previous(total, 2) 85`: what an earlier period came to. */
function inPast(call: Extract<Expr, { kind: "call" }>, scope: ExampleScope): Subject | undefined {
  const past = readPrevious(call, scope, readExpression);
  if (past?.kind !== "past") return undefined;
  const { of, count: back, cycle } = past;
  return of.kind === "column" || of.kind === "past-grade" ? { kind: "past", of, back, cycle } : notAbout(call, scope);
}

/** A figure of a group, written as the scheme has it. */
function ofGroup(call: Extract<Expr, { kind: "call" }>, scope: ExampleScope): Subject | undefined {
  const of = readGroupCall(call, scope, readExpression);
  if (of?.kind !== "group" && of?.kind !== "headcount") return undefined;
  if (scope.groupFigures.some((figure) => isSameExpression(figure, of))) return { kind: "group", of };
  scope.report(finding("group-figure-unread", call.span, {}));
  return undefined;
}

/** `given count(incidents) 0`, written as the scheme has it, wherever that is. */
function ofRows(call: Extract<Expr, { kind: "call" }>, scope: ExampleScope): Subject | undefined {
  const of = overRows.has(call.fn) && !isOfMetric(call, scope) ? readExpression(call, scope) : notAbout(call, scope);
  if (of?.kind !== "aggregate") return of && notAbout(call, scope);
  const same = scope.rowsFigures.filter((figure) => isSameExpression(figure, of));
  if (same.length > 0) return { kind: "rows", of, at: same.map(({ span }) => span) };
  scope.report(finding("rows-figure-unread", call.span, {}));
  return undefined;
}

function isOfMetric({ args: [of] }: Extract<Expr, { kind: "call" }>, { metrics }: ExampleScope): boolean {
  return of?.kind === "reference" && of.path.length === 1 && metrics.values.has(of.path[0]?.text ?? "");
}

const overRows: ReadonlySet<string> = new Set(["count", "sum", "average", "min", "max", "median", "first", "last"]);

/** `given rank 2`, where the scheme has one rank. */
function onlyFigure(word: "rank" | "headcount", of: Expr, { groupFigures, report }: ExampleScope): Subject | undefined {
  const [figure, ...more] = groupFigures.filter((each) => (each.kind === "group" ? each.fn : each.kind) === word);
  if (figure && more.length === 0) return { kind: "group", of: figure };
  report(figure ? finding("group-unsaid", of.span, { what: word }) : finding("group-figure-unread", of.span, {}));
  return undefined;
}

function columnOfPerson(source: Name, column: Name, scope: ExampleScope): Subject | undefined {
  const found = find(scope.sources, source, scope);
  const known = found && columnCalled(found, column, scope);
  if (!found || !known) return undefined;
  if (found.name === scope.people?.name) return { kind: "base", source: found.name, column: known.name };
  scope.report(finding("example-of-rows", source.span, {}));
  return undefined;
}

function notAbout(of: Expr, { report }: ExampleScope): undefined {
  report(finding("example-subject", of.span, {}));
  return undefined;
}
