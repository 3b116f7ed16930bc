import fc from "fast-check";
import { headings } from "../../../grammar/words/statements.ts";
import type { Clause, Given, TableCell } from "../../../src/ast/nodes/clause.ts";
import type { Statement, StatementKind } from "../../../src/ast/nodes/file.ts";
import { negate } from "../../../src/number/fraction.ts";
import { cellPlace, grade, paid, slope } from "./awards.ts";
import { call, expression, reference } from "./expressions.ts";
import { date, figure, percent, period, plain, points, signedPoints } from "./figures.ts";
import { bareName, columnName, groupName, keyName, name, named, nowhere, some, span, text } from "./names.ts";
import * as rule from "./rules.ts";
import { targets } from "./targets.ts";

const { clause, bare, accept, visibleTo } = rule;
const of = clause("of", { expr: expression });
const shared = clause("of", { expr: expression, in: groupName }, ["expr"]);
const gradesRef = clause("grades-ref", { name });
const asIn = clause("as-in", { name });
const when = clause("when", { condition: expression });

/** A consequence always follows its condition. */
const consequence: fc.Arbitrary<readonly Clause[]> = fc.tuple(
  when,
  fc.oneof(
    clause("then", { total: figure, metric: bareName }, ["total"]),
    clause("then", { grade: name }),
    clause("then", { grade: name, below: fc.constant(true as const) }),
    clause("then", { text }),
  ),
);

const outcome: fc.Arbitrary<Given> = fc.record({
  of: fc.record({ kind: fc.constant("outcome" as const), span }),
  value: fc.oneof(
    text.map((each) => ({ ...each, quoted: true })),
    fc.record({ kind: fc.constant("none" as const), span }),
  ),
  span,
});

const valued: fc.Arbitrary<Given> = fc.record({
  of: fc.oneof(
    reference,
    call,
    text.map((each) => ({ kind: "text" as const, ...each })),
  ),
  value: fc.oneof(
    figure,
    figure.map((each) => ({ ...each, value: negate(each.value) })),
    date,
    name,
    fc.record({ kind: fc.constant("missing" as const), span }),
  ),
  span,
});

const item = fc.oneof({ weight: 5, arbitrary: valued }, { weight: 1, arbitrary: outcome });

const columnType = fc.oneof(
  fc.record({ kind: fc.constantFrom("text", "date", "yes-no", "count", "percent", "number", "ratio") }),
  fc.record({ kind: fc.constant("unit"), unit: fc.constantFrom("元", "万元", "CNY", "家", "%", "day", "minute", "marks").map(named) }),
  fc.record({ kind: fc.constant("scale"), from: plain, to: plain, step: plain }, { requiredKeys: ["kind", "from", "to"] }),
  fc.record({ kind: fc.constant("one-of"), names: some(name) }),
);
const column = fc.oneof(
  clause("column", { name: columnName, headers: some(text, 2), type: columnType, optional: fc.constant(true) }, ["name", "headers"]),
  clause("column", { name: keyName, headers: fc.constant([]), type: columnType, optional: fc.constant(true) }, ["name", "headers", "type"]),
);
const rows = fc.oneof(
  clause("rows", { events: fc.constant(true) }),
  clause("rows", { events: fc.constant(false), results: fc.constant(true) }),
  clause("rows", { per: some(keyName), events: fc.constant(false) }),
);
const toDate = clause("to-date", { since: fc.constantFrom("year" as const, "joining" as const) });
const fromFile = clause("from-file", { path: text });
const provided = clause("provided", { by: text, due: text }, ["by"]);
const totalRows = clause("total-rows", { column: keyName, texts: some(text) }, ["texts"]);

const cell: fc.Arbitrary<TableCell> = fc.oneof(
  fc.record({ place: cellPlace }),
  fc.record({ figure: signedPoints }),
  fc.record({ name: bareName }),
);
const tableRow = clause("table-row", { cells: some(cell) });

const shareOp = fc.constantFrom("at-most", "at-least", "exactly");
// biome-ignore lint/suspicious/noThenProperty: the word of the language
const groupLimit = clause("group-limit", { expr: expression, op: shareOp, value: expression, then: fc.constantFrom("hold", "scale") }, [
  "expr",
  "op",
  "value",
]);
const share = clause("share", { op: shareOp, amount: percent, of: groupName, grades: some(bareName), when: expression }, [
  "op",
  "amount",
  "grades",
]);
const ties = fc.oneof(clause("ties", { rule: fc.constantFrom("in", "out") }), clause("ties", { by: expression }));
const announced = fc.oneof(fc.constantFrom("score", "rank", "grade", "pay").map(named), bareName);

const amounts = fc.record({ cap: signedPoints, floor: signedPoints });
/** Both bounds: one alone would take up a bound that follows. */
const extras = amounts.map((bounds): Clause => ({ kind: "extras", ...bounds, span: nowhere }));
const cycle = fc.oneof(
  clause("cycle", { cycle: period }),
  clause("cycle", { cycle: fc.constant("project"), days: fc.record({ from: date, to: date }) }, ["cycle"]),
);
const effective = clause("effective", { from: date, to: date }, ["from"]);
const appliesTo = fc.oneof(
  clause("applies-to", { column: groupName, names: fc.array(text, { maxLength: 2 }) }),
  clause("applies-to", { condition: expression, names: fc.constant([]) }),
);

/** What each statement may hold; lists of clauses stay together. */
const bodies: { readonly [K in StatementKind]: readonly fc.Arbitrary<Clause | readonly Clause[]>[] } = {
  scheme: [
    clause("version", { text: text.map((each) => each.text) }), effective, appliesTo, cycle, rule.stepping, clause("extends", { name }),
    clause("without", { names: some(name) }), gradesRef, rule.round, rule.markedOutOf, rule.attainmentCap, ...rule.policies, accept, visibleTo,
    toDate, clause("on-change", { split: fc.constantFrom("calendar-days", "working-days", "whole-months") }),
  ],
  section: [rule.weight, ...rule.limits, rule.markedOutOf, rule.attainmentCap, ...rule.policies, rule.stepping, accept, visibleTo],
  metric: [
    ...rule.shapes, ...rule.limits, rule.weight, clause("measure", { expr: expression }), rule.target, clause("pass-line", { value: figure }),
    rule.attainmentCap, rule.markedOutOf, ...rule.policies, rule.anchorText, rule.rated, rule.by, rule.byRank, rule.peopleRound, bare("extra"), bare("declines"), bare("mean-of-members"), accept, visibleTo,
  ],
  total: [clause("out-of", { value: points }), ...rule.limits, extras, accept, visibleTo, clause("total-is", { expr: fc.oneof(reference, call) })],
  grades: [grade, asIn, rule.byRank, rule.peopleRound, accept],
  pay: [paid, slope, rule.by, rule.byRank, rule.peopleRound, rule.rated, ...rule.shapes.slice(2), ...rule.limits, of, gradesRef, clause("measure", { expr: expression }), rule.target, accept, visibleTo],
  example: [clause("given", { items: some(item) }), clause("expect", { items: some(item) }), accept],
  source: [fromFile, rows, column, column, totalRows, provided, accept, visibleTo],
  publish: [
    clause("say", { what: fc.constantFrom("title", "notice", "appeal", "contact", "welcome").map(named), text, language: fc.constantFrom("en", "zh") }, ["what", "text"]),
    clause("announce", { what: some(announced), to: groupName }), clause("minimum-group", { value: plain }), accept,
  ],
  outcome: [when, consequence, accept],
  veto: [consequence, accept],
  coefficient: [paid, slope, ...rule.shapes.slice(2), rule.rated, rule.anchorText, clause("measure", { expr: expression }), rule.target, ...rule.limits, ...rule.policies, accept, visibleTo],
  limit: [groupLimit, clause("weight-limit", { op: shareOp, value: figure }), rule.round, accept],
  distribution: [share, ties, rule.peopleRound, accept],
  pool: [shared, rule.round, clause("shared-by", { expr: expression, remainder: fc.constantFrom("largest", "first", "last") }, ["expr"]), accept],
  targets: [...targets, effective, accept],
  table: [fromFile, tableRow, accept],
  let: [clause("definition", { expr: expression }), accept],
  calendar: [fromFile, accept],
}; // biome-ignore format: a statement a few lines

function statementOf(kind: StatementKind): fc.Arbitrary<Statement> {
  const heading = headings[kind];
  const clauses = fc
    .array(fc.oneof(...bodies[kind]), { maxLength: 6 })
    .map((made) => made.flat() as Clause[])
    .filter(isSaid);
  return fc
    .record({ name, label: text, clauses }, { requiredKeys: heading === "name" ? ["name", "clauses"] : ["clauses"] })
    .map(({ name: called, label, clauses: body }) => ({
      kind,
      ...(heading === "name" && called && { name: called }),
      ...(heading !== "none" && label && { label }),
      clauses: body,
      head: nowhere,
      span: nowhere,
    }));
}

/** One clause says which value a rule reads; a second one would say it again. */
function isSaid(clauses: readonly Clause[]): boolean {
  return clauses.filter((each) => each.kind === "by").length <= 1;
}

export const statement: fc.Arbitrary<Statement> = fc.oneof(...(Object.keys(bodies) as StatementKind[]).map(statementOf));
