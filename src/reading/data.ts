import { fraction } from "../number/fraction.ts";
import { numeral } from "../number/numeral.ts";
import { isListOfPeople, isListOfStints, periodColumn } from "../scheme/people-source.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";
import type { Unit } from "../scheme/types/unit.ts";
import { keptText } from "./kept.ts";
import { someIn } from "./used.ts";
import { quoted, type Told, together, told, type Voice } from "./voice.ts";

/** Where a source comes from, which rows it has, and what each column is. */
export function sourceTold(source: SourceContract, voice: Voice): readonly Told[] {
  const { document } = voice.words;
  const { label, files, totalRows, provider } = source;
  const totals = totalRows.flatMap(({ texts }) => texts.map((text) => quoted(text, voice)));
  const columns = source.columns.filter(({ role }) => role === undefined);
  return together(
    [
      document.source(quoted(label, voice), files),
      ...rowsText(source, voice),
      ...(totals.length === 0 ? [] : [document.totalRows(voice.words.expression.any(totals))]),
      ...(provider === undefined ? [] : [document.provided(quoted(provider, voice))]),
      ...(source.results ? resultsText(source, voice) : columnsText(columns, voice)),
    ],
    voice,
  );
}

/** What stands for a row that is not there hangs on how rows are counted. */
function rowsText(source: SourceContract, voice: Voice): readonly string[] {
  const { document } = voice.words;
  if (source.results) return [document.results];
  if (source.events) return [document.events];
  if (isListOfStints(source)) return [stintsText(source, voice)];
  const period = periodColumn(source);
  const keys = source.keys.map((key) =>
    keyText(
      source.columns.find(({ name }) => name === key),
      key,
      voice,
    ),
  );
  const said = document.keys(keys.join(document.keyAnd));
  const isMonthly = period?.type.kind === "period" && period.type.unit === "month";
  if (isListOfPeople(source)) return [said];
  return [said, isMonthly ? document.monthly : document.rowNeeded];
}

function stintsText({ columns }: SourceContract, voice: Voice): string {
  const [from = "", to] = (["start", "end"] as const).map((role) => columns.find((column) => column.role === role)?.headers[0]);
  return voice.words.document.stints(quoted(from, voice), to === undefined ? undefined : quoted(to, voice));
}

function keyText(column: Column | undefined, key: string, voice: Voice): string {
  const { document } = voice.words;
  if (column?.role === "person") return document.person;
  if (column?.type.kind === "period") return document.period[column.type.unit];
  return quoted(column?.headers[0] ?? key, voice);
}

function columnsText(columns: readonly Column[], voice: Voice): readonly string[] {
  const { document, expression } = voice.words;
  const texts = columns.map(({ name, headers, type }) => document.column(quoted(headers[0] ?? name, voice), typeText(type, voice)));
  return texts.length === 0 ? [] : [document.columns(expression.all(texts))];
}

/** Earlier results may hold more than a scheme asks for, and its file less. */
function resultsText({ name, columns }: SourceContract, voice: Voice): readonly string[] {
  const { document, expression } = voice.words;
  const read = columns.filter((column) => someIn(voice.scheme, (part) => part.source === name && part.column === column.name));
  const texts = read.map(({ name: column, headers }) => keptText(column, voice) ?? quoted(headers[0] ?? column, voice));
  return texts.length === 0 ? [] : [document.resultsRead(expression.all(texts))];
}

function typeText(type: Column["type"], voice: Voice): string | undefined {
  const { types, period } = voice.words.document;
  switch (type.kind) {
    case "text":
      return undefined;
    case "date":
    case "yes-no":
      return types[type.kind];
    case "period":
      return period[type.unit];
    case "one-of":
      return types.oneOf(voice.words.expression.any(type.values.map((value) => quoted(value, voice))));
    case "number": {
      const { unit, unitWord, scale, from, to, step } = type;
      if (from && to) return types.range(numeral(from), numeral(to), step && numeral(step));
      if (unit.kind === "percent" || unit.kind === "points") return types[unit.kind];
      const isPlain = scale.n === scale.d && (unit.kind === "money" || unit.kind === "time");
      return unitWord && types.inUnit(isPlain ? unitName(unit, voice) : unitWord);
    }
  }
}

/** 元 or CNY, 分钟 or minutes: what stands behind a number of it. */
function unitName(unit: Unit, voice: Voice): string {
  return told(fraction(2n), unit, voice).replace(/^2 ?/u, "");
}
