import { wellKnown, wellKnownOf, words } from "../../../grammar/words.ts";
import type { ClauseOf } from "../../ast/nodes/clause.ts";
import type { PeriodUnit } from "../../ast/nodes/figure.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { compare, fraction, ONE } from "../../number/fraction.ts";
import { unitWord } from "../../text/figures.ts";
import { nearest } from "../../text/nearest.ts";
import { unitNear, unknownUnit, unknownWord } from "../names/suggest.ts";
import type { Reading } from "../report.ts";
import type { Column, ColumnType } from "../types/source.ts";
import { unitOfWord } from "../units/figure.ts";
import { COUNT, NUMBER, PERCENT, RATIO } from "../units/unit.ts";

type ColumnClause = ClauseOf<"column">;
type WrittenType = NonNullable<ColumnClause["type"]>;

/** What a column holds; undefined where its unit is unknown, which is then reported. */
export function readColumn(clause: ColumnClause, reading: Reading): Column | undefined {
  if (isSlip(clause.name, reading)) {
    reading.report(unknownWord(clause.name, reading.surface));
    return undefined;
  }
  const role = roleOf(clause.name.text);
  const type = clause.type ? readType(clause.type, reading) : untyped(clause.name.text);
  if (!type) return undefined;
  const headers = clause.headers.length > 0 ? clause.headers.map(({ text }) => text) : headersOf(clause.name, reading);
  return { name: clause.name.text, headers, type, optional: clause.optional ?? false, ...(role ? { role } : {}), span: clause.span };
}

/** A column without a header is headed by its name; a well-known one by any word for it, the text's own language first. */
function headersOf({ text, quoted }: Name, { surface }: Reading): readonly string[] {
  const known = quoted || !Object.hasOwn(wellKnown.en, text) ? undefined : (text as keyof typeof wellKnown.en);
  if (known === undefined) return [text];
  const [own, other] = surface === "zh" ? [wellKnown.zh, wellKnown.en] : [wellKnown.en, wellKnown.zh];
  return [...new Set([...own[known], ...other[known]])];
}

/** Two letters swapped in a well-known column or in a word of the source: the column would be lost in silence. */
function isSlip({ text, quoted }: Name, { surface }: Reading): boolean {
  if (quoted || wellKnownOf(text) !== undefined) return false;
  const { Due, ProvidedBy, TotalRows } = words[surface];
  const known = [...Object.values(wellKnown[surface]).flat(), ...Due, ...ProvidedBy, ...TotalRows];
  const near = nearest(text, known);
  return near !== undefined && near !== text && sorted(near) === sorted(text);
}

function sorted(word: string): string {
  return [...word].toSorted().join("");
}

const roles: Readonly<Record<string, Column["role"]>> = {
  person: "person",
  name: "name",
  team: "team",
  role: "role",
  manager: "manager",
  joined: "joined",
  left: "left",
  start: "start",
  end: "end",
  month: "period",
  quarter: "period",
  year: "period",
  date: "period",
};

/** The well-known columns by their name in either language. */
function roleOf(name: string): Column["role"] {
  const known = wellKnownOf(name);
  return known === undefined ? undefined : roles[known];
}

const periodUnits: Readonly<Record<string, PeriodUnit>> = { month: "month", quarter: "quarter", year: "year" };
const dates: ReadonlySet<string> = new Set(["date", "joined", "left", "start", "end"]);

/** A column without a type is text, but for those whose name says what they hold. */
function untyped(name: string): ColumnType {
  const known = wellKnownOf(name) ?? "";
  const unit = Object.hasOwn(periodUnits, known) ? periodUnits[known] : undefined;
  if (unit) return { kind: "period", unit };
  return { kind: dates.has(known) ? "date" : "text" };
}

function readType(type: WrittenType, reading: Reading): ColumnType | undefined {
  switch (type.kind) {
    case "text":
    case "date":
    case "yes-no":
      return { kind: type.kind };
    case "one-of":
      return { kind: "one-of", values: type.names.map(({ text }) => text) };
    case "count":
      return { kind: "number", unit: COUNT, scale: ONE, whole: true };
    case "percent":
      return { kind: "number", unit: PERCENT, scale: ONE };
    case "number":
      return { kind: "number", unit: NUMBER, scale: ONE };
    case "ratio":
      return { kind: "number", unit: RATIO, scale: ONE };
    case "scale":
      return readScale(type, reading);
    case "unit":
      return readUnit(type.unit, reading);
  }
}

function readScale(type: Extract<WrittenType, { kind: "scale" }>, { report }: Reading): ColumnType | undefined {
  const [from, to] = [type.from.value, type.to.value];
  if (compare(from, to) >= 0) {
    report(finding("scale-reversed", type.to.span, {}));
    return undefined;
  }
  return { kind: "number", unit: NUMBER, scale: ONE, from, to, ...(type.step ? { step: type.step.value } : {}) };
}

/** `in 万元`, `in %`, `in 家`; a word that is no unit and near none names what is counted. */
function readUnit(unit: Name, reading: Reading): ColumnType | undefined {
  if (unit.text === "%" || unit.text === "％") return { kind: "number", unit: PERCENT, scale: fraction(1n, 100n), unitWord: "%" };
  const word = unitWord(unit.text);
  if (!word) {
    if (unitNear(unit.text) === undefined) return { kind: "number", unit: { kind: "count", noun: unit.text }, scale: ONE, whole: true };
    reading.report(unknownUnit(unit, reading));
    return undefined;
  }
  if (word.kind === "scale") return { kind: "number", unit: NUMBER, scale: fraction(word.scale), unitWord: unit.text };
  if (word.kind === "multiple") return { kind: "number", unit: PERCENT, scale: ONE, unitWord: unit.text };
  if (word.kind === "percentage-points") return { kind: "number", unit: PERCENT, scale: fraction(1n, 100n), unitWord: unit.text };
  const { unit: of, scale } = unitOfWord(word);
  return { kind: "number", unit: of, scale, unitWord: unit.text, ...(word.kind === "count" ? { whole: true } : {}) };
}
