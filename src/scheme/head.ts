import { wellKnownOf } from "../../grammar/words.ts";
import type { Clause, ClauseOf } from "../ast/nodes/clause.ts";
import type { DateLiteral } from "../ast/nodes/figure.ts";
import type { Statement } from "../ast/nodes/file.ts";
import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Fraction } from "../number/fraction.ts";
import { parseDay } from "../periods/calendar.ts";
import { type Cycle, isMonthUnit, projectCycle } from "../periods/cycle.ts";
import { one } from "./clauses/pick.ts";
import { columnCalled } from "./expressions/reference.ts";
import { pointsOf, roundClause, roundingOf } from "./limits.ts";
import { spokenIn, unknownName } from "./names/suggest.ts";
import type { Reading } from "./report.ts";
import type { Rounding } from "./types/bounds.ts";
import type { ToDate } from "./types/metric.ts";
import type { Applies, OnChange, Scheme } from "./types/scheme.ts";
import type { SourceContract } from "./types/source.ts";

/** What the scheme statement itself says. No cycle: it is not said, or was reported. */
export type SchemeHead = Pick<Scheme, "version" | "effective" | "appliesTo" | "stepping" | "eachRound" | "onChange"> & {
  readonly cycle?: Cycle;
  readonly markedOutOf?: Fraction;
  readonly toDate?: ToDate;
};

const firstVersion = "1";

export function readHead(
  statement: Statement,
  clauses: readonly Clause[],
  whole: boolean,
  people: SourceContract | undefined,
  reading: Reading,
): SchemeHead {
  const cycle = cycleOf(one(clauses, "cycle"), statement, whole, reading);
  const effective = effectiveOf(one(clauses, "effective"), reading);
  const stepping = one(clauses, "stepping")?.stepping;
  const eachRound = eachRoundOf(clauses, reading);
  const marks = one(clauses, "marked-out-of");
  const markedOutOf = marks && positiveOf(marks, reading);
  const toDate = one(clauses, "to-date")?.since;
  const onChange = one(clauses, "on-change");
  return {
    version: one(clauses, "version")?.text ?? firstVersion,
    ...(effective ? { effective } : {}),
    appliesTo: appliesOf(one(clauses, "applies-to"), people, reading),
    ...(cycle ? { cycle } : {}),
    ...(stepping ? { stepping } : {}),
    ...(eachRound ? { eachRound } : {}),
    ...(markedOutOf ? { markedOutOf } : {}),
    ...(toDate ? { toDate } : {}),
    ...(onChange ? onChangeOf(onChange, reading) : {}),
  };
}

function onChangeOf({ split, span }: ClauseOf<"on-change">, { report }: Reading): { readonly onChange?: OnChange } {
  if (split === "whole-months") report(finding("split-by-months", span, {}));
  return split === "whole-months" ? {} : { onChange: { days: split === "working-days" ? "working" : "calendar", span } };
}

function cycleOf(clause: ClauseOf<"cycle"> | undefined, statement: Statement, whole: boolean, { report }: Reading): Cycle | undefined {
  if (!clause) {
    if (whole) report(finding("cycle-missing", statement.head, { scheme: statement.name?.text ?? "" }));
    return undefined;
  }
  if (clause.cycle === "project") return projectOf(clause, report);
  if (isMonthUnit(clause.cycle)) return clause.cycle;
  report(
    finding("not-computed", clause.span, {
      what: { en: "a cycle other than month, quarter, half-year or year", zh: "月、季度、半年、年以外的周期" },
      instead: {
        en: "Write the cycle in which it is settled, such as cycle monthly.",
        zh: "请写结算所在的周期，如 周期 月度。",
      },
    }),
  );
  return undefined;
}

function projectOf({ days, span }: ClauseOf<"cycle">, report: Reading["report"]): Cycle | undefined {
  if (!days) report(finding("project-without-days", span, {}));
  return days && areDays(days, report) ? projectCycle(days.from.iso, days.to.iso) : undefined;
}

/** Whether both are days of the calendar, and in order. */
function areDays({ from, to }: { readonly from: DateLiteral; readonly to?: DateLiteral }, report: Reading["report"]): boolean {
  const impossible = [from, to].find((day) => day && !parseDay(day.iso));
  const reversed = !impossible && to && to.iso < from.iso;
  if (impossible) report(finding("no-such-day", impossible.span, { day: impossible.iso }));
  if (reversed) report(finding("dates-reversed", to.span, { from: from.iso, to: to.iso }));
  return !impossible && !reversed;
}

function effectiveOf(clause: ClauseOf<"effective"> | undefined, { report }: Reading): Scheme["effective"] {
  if (!clause) return undefined;
  const { from, to } = clause;
  if (!areDays(clause, report)) return undefined;
  return { from: from.iso, ...(to ? { to: to.iso } : {}) };
}

/** `each round N` stands on a section or the scheme; `round N` on what is rounded. */
export function eachRoundOf(clauses: readonly Clause[], reading: Reading): Rounding | undefined {
  return roundingOf(roundClause(clauses, true), reading);
}

export function positiveOf(clause: ClauseOf<"marked-out-of"> | ClauseOf<"out-of">, reading: Reading): Fraction | undefined {
  const value = pointsOf(clause.value, undefined, reading);
  if (!value || value.n > 0n) return value;
  reading.report(finding("out-of-not-positive", clause.value.span, {}));
  return undefined;
}

/** 适用 销售部, 适用 岗位: a value without the column that holds it, or a column without its value. */
function whoOf(text: string, isColumn: boolean): { readonly why: Bilingual; readonly meant: Bilingual } {
  if (isColumn)
    return {
      why: { en: `“${text}” is a column, and what stands in it is not said`, zh: `“${text}”是一列，没有写取哪些值` },
      meant: { en: `${text} "Sales rep"`, zh: `${text} "销售代表"` },
    };
  return {
    why: { en: `“${text}” is no column of the list of people`, zh: `“${text}”不是人员名册中的列` },
    meant: { en: `role "${text}"`, zh: `岗位 "${text}"` },
  };
}

/** The people a scheme is for: those whose column holds one of the values. A condition is read once every name is known. */
function appliesOf(clause: ClauseOf<"applies-to"> | undefined, people: SourceContract | undefined, reading: Reading): Applies {
  if (!clause?.column || (wellKnownOf(clause.column.text) === "everyone" && clause.names.length === 0)) return { kind: "everyone" };
  if (!people) {
    if (reading.partial.size === 0) reading.report(finding("people-source-missing", clause.span, {}));
    return { kind: "everyone" };
  }
  if (clause.names.length === 0) {
    const said = spokenIn(reading.surface, clause.column.text);
    const isColumn = people.columns.some(({ name, headers }) => name === clause.column?.text || headers.includes(said));
    if (reading.partial.size === 0) reading.report(finding("applies-to-whom", clause.column.span, whoOf(said, isColumn)));
    return { kind: "everyone" };
  }
  const column = columnCalled(people, clause.column, reading);
  if (!column) return { kind: "everyone" };
  const known = column.type.kind === "one-of" ? column.type.values : undefined;
  for (const { text, span } of clause.names) {
    if (known && !known.includes(text)) reading.report(unknownName("value", { text, quoted: true, span }, known, reading.surface));
  }
  return { kind: "column", column: column.name, values: clause.names.map(({ text }) => text), span: clause.span };
}
