import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { cellPlace, type FactRow, type Facts } from "../plan/inputs.ts";
import { everyObjectIn } from "../scheme/expressions/inside.ts";
import { headerOf, peopleSource } from "../scheme/people-source.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";
import { isAlike } from "../text/alike.ts";
import { foldLoosely } from "../text/fold.ts";
import { isSlip } from "../text/slip.ts";
import { textsAsked } from "./texts-asked.ts";

/** A text of a column, with the first row that holds it and how many do; or what a scheme writes, which goes before any row. */
type Held = { readonly text: string; readonly place: Place; readonly rows: number };

/** A column whose texts tell people or rows apart, and what schemes write of it. */
type Telling = { readonly source: SourceContract; readonly column: string; readonly asked: readonly Held[] };

/**
 * Texts that an eye takes for one and a computer for two: 销售部 and 销售 部, Late and late. In a column by which
 * people are told apart, put into groups or found by a condition, each row that is written otherwise would be elsewhere in silence.
 */
export function textsAlike(program: CheckedProgram, facts: Facts): readonly Diagnostic[] {
  return tellingColumns(program).flatMap(({ source, column, asked }) => {
    const table = facts.sources.get(source.name);
    const held = table ? heldIn(column, table.rows) : new Map<string, Held>();
    const alike = Map.groupBy([...asked, ...held.values()], ({ text }) => foldLoosely(text));
    return [...alike.values()]
      .flatMap((texts) => {
        const [meant] = texts.toSorted((a, b) => b.rows - a.rows);
        const exact = new Set(texts.flatMap(({ text, rows }) => (rows === WRITTEN ? [text] : [])));
        const others = texts.filter(({ text }) => meant && text !== meant.text && !exact.has(text));
        return others.map((other) => written(other, meant ?? other, headerOf(source, column)));
      })
      .concat([...held.values()].flatMap((each) => nearAsked(each, asked, held, headerOf(source, column)) ?? []));
  });
}

/** 迟到、早退 in one cell, 迟到（30分钟） or a slip of a text that other rows hold: no condition finds it. */
function nearAsked(each: Held, asked: readonly Held[], held: ReadonlyMap<string, Held>, column: string): Diagnostic | undefined {
  const loosely = foldLoosely(each.text);
  if (asked.some(({ text }) => foldLoosely(text) === loosely)) return undefined;
  const parts = [...each.text.split(LISTED), each.text.replaceAll(REMARK, "")].map(foldLoosely);
  const meant = asked.find(({ text }) => parts.includes(foldLoosely(text)) || isRareSlip(each, text, held));
  if (!meant) return undefined;
  const slots = { cell: { cell: each.text }, column, meant: meant.text, count: String(each.rows) };
  return finding("text-near-asked", each.place, slots, {
    related: [{ place: meant.place, note: { en: "asked for here", zh: "条件写在这里" } }],
  });
}

const REMARK = /[（(][^（()）]*[）)]|[*＊!！?？]/gu;
const LISTED = /[、,，/／;；+＋&＆]/u;

/** Codes of a few letters may well be a letter apart. */
function isRareSlip({ text, rows }: Held, meant: string, held: ReadonlyMap<string, Held>): boolean {
  const others = held.get(meant)?.rows ?? 0;
  return rows < others && (/\p{Script=Han}/u.test(text) || text.length > SHORT) && (isSlip(text, meant) || isAlike(text, meant));
}

const SHORT = 3;

/** What a scheme writes is what is meant, however many rows say otherwise. */
const WRITTEN = Number.POSITIVE_INFINITY;

function written(other: Held, meant: Held, column: string): Diagnostic {
  const count = { en: other.rows === 1 ? "1 row" : `${other.rows} rows`, zh: `${other.rows}行` };
  const slots = { cell: { cell: other.text }, meant: { cell: meant.text }, column, rows: count };
  return finding("texts-alike", other.place, slots, {
    related: [{ place: meant.place, note: { en: "written so here", zh: "这里的写法" } }],
  });
}

/** Each text that the column holds, in the order of rows. */
function heldIn(column: string, rows: readonly FactRow[]): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const row of rows) {
    const text = row.cells.get(column)?.value;
    if (typeof text !== "string") continue;
    const before = held.get(text);
    held.set(text, before ? { ...before, rows: before.rows + 1 } : { text, place: cellPlace(row, column), rows: 1 });
  }
  return held;
}

/** Columns that conditions ask about, people's numbers and teams, and whatever groups people or rows alike. */
function tellingColumns(program: CheckedProgram): readonly Telling[] {
  const people = peopleSource(program.sources);
  const asked = textsAsked(program).map(({ source, column, text, span }) => ({
    source,
    column: column.name,
    asked: [{ text, place: span, rows: WRITTEN }],
  }));
  const told = (people?.columns ?? []).filter(({ role }) => role !== undefined && telling.has(role)).map(({ name }) => name);
  const grouped = everyObjectIn([program.schemes, program.targets]).flatMap((each) => groupingColumn(each) ?? []);
  const ofPeople = people ? [...told, ...grouped].map((column) => ({ source: people, column, asked: [] })) : [];
  const all = Map.groupBy([...asked, ...ofPeople], ({ source, column }) => `${source.name} ${column}`);
  return [...all.values()].flatMap((same) => (same[0] ? [{ ...same[0], asked: same.flatMap((each) => each.asked) }] : []));
}

const telling: ReadonlySet<NonNullable<Column["role"]>> = new Set(["person", "team"]);

/** `in team`, of a figure over people. */
function groupingColumn(each: object): string | undefined {
  if (!("kind" in each && each.kind === "column" && "column" in each) || "source" in each || "values" in each) return undefined;
  return typeof each.column === "string" ? each.column : undefined;
}
