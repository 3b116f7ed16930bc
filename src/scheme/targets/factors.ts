import type { Clause, ClauseOf, FactorPart } from "../../ast/nodes/clause.ts";
import { finding } from "../../diagnostics/catalogue.ts";
import { add, type Fraction, ZERO } from "../../number/fraction.ts";
import type { Span } from "../../text/source.ts";
import { all } from "../clauses/pick.ts";
import { quantity } from "../quantity.ts";
import type { Reading } from "../report.ts";
import type { Unit } from "../types/unit.ts";
import { quantityIn, readQuantity } from "../units/value-in.ts";
import { unitOf } from "./unit-of.ts";

/** What a target is shared out by: a figure of each, and all of them together. */
export type Factor = {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  readonly parts: readonly Part[];
  readonly sum: Fraction;
};

type Part = { readonly name: string; readonly label?: string; readonly figure: Fraction; readonly span: Span };

/** The factors by name; one that cannot be shared out by is reported and left out, `lost` says so. */
export function readFactors(
  clauses: readonly Clause[],
  reading: Reading,
): { readonly factors: ReadonlyMap<string, Factor>; readonly lost: boolean } {
  const written = all(clauses, "factor");
  const read = written.flatMap((clause) => readFactor(clause, reading) ?? []);
  reportUnread(written, all(clauses, "allocation"), reading);
  return { factors: new Map(read.map((factor) => [factor.name, factor])), lost: read.length < written.length };
}

function readFactor({ name, parts: written, span }: ClauseOf<"factor">, reading: Reading): Factor | undefined {
  const unit = unitOf(
    written.map(({ amount }) => amount),
    reading.nouns,
  );
  const parts = written.flatMap((part) => readPart(part, unit, reading) ?? []);
  if (parts.length < written.length || !areDistinct(parts, unit, reading)) return undefined;
  const sum = parts.map(({ figure }) => figure).reduce(add, ZERO);
  if (sum.n > 0n) return { name: name.text, label: name.text, unit, parts, sum };
  reading.report(finding("factor-nothing", span, { factor: name.text }));
  return undefined;
}

function readPart({ name, label, amount, span }: FactorPart, unit: Unit, reading: Reading): Part | undefined {
  const read = readQuantity(amount, reading);
  const figure = read && quantityIn(read, amount, unit, reading);
  return figure && { name: name.text, ...(label ? { label: label.text } : {}), figure, span };
}

function areDistinct(parts: readonly Part[], unit: Unit, { report }: Reading): boolean {
  for (const [index, again] of parts.entries()) {
    const known = parts.slice(0, index).find(({ name }) => name === again.name);
    if (!known) continue;
    report(
      finding("target-twice", again.span, { name: again.name, first: quantity(known.figure, unit), second: quantity(again.figure, unit) }),
    );
    return false;
  }
  return true;
}

/** A factor that nothing is shared out by changes nothing. */
function reportUnread(factors: readonly ClauseOf<"factor">[], allocations: readonly ClauseOf<"allocation">[], { report }: Reading): void {
  const read = new Set(allocations.flatMap((allocation) => allocation.factors.map(({ name }) => name.text)));
  // A name that is near is reported where it is read.
  if ([...read].some((name) => !factors.some((factor) => factor.name.text === name))) return;
  for (const { name, span } of factors) if (!read.has(name.text)) report(finding("factor-unread", span, { factor: name.text }));
}
