import { finding } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { absolute, compare, divide, type Fraction, fraction } from "../number/fraction.ts";
import { cellPlace, type FactRow, type Facts } from "../plan/inputs.ts";
import type { Column, SourceContract } from "../scheme/types/source.ts";
import { asWritten, type NumberType } from "./type-words.ts";

/** A cell and how large it is. */
type Sized = { readonly row: FactRow; readonly size: Fraction };

/** Fewer figures say nothing about what is usual. */
const FEWEST = 4;

/** From one figure to the next: of amounts that people have each month, and of single events, which vary more. Poor months are no slips. */
const leaps = { rows: { up: fraction(20n), down: fraction(1_000n) }, events: { up: fraction(1_000n), down: fraction(1_000n) } } as const;

/**
 * Cells that lie apart from all others of their column, by a leap such as no people make: 元 in a column in 万元,
 * a digit too many. They are a quarter of the figures at most; where all are off, no cell is.
 */
export function farCells(sources: readonly SourceContract[], facts: Facts): readonly Diagnostic[] {
  return sources.flatMap((source) => {
    const rows = source.results ? [] : (facts.sources.get(source.name)?.rows ?? []);
    return source.columns.flatMap((column) => ofColumn(column, rows, source) ?? []);
  });
}

function ofColumn({ name, type }: Column, rows: readonly FactRow[], { events }: SourceContract): Diagnostic | undefined {
  if (type.kind !== "number") return undefined;
  const sizes = sizesOf(name, rows);
  if (sizes.length <= FEWEST) return undefined;
  const { up, down } = leaps[events ? "events" : "rows"];
  const most = Math.min(Math.floor(sizes.length / 4), sizes.length - FEWEST) || 1;
  const above = sizes.findIndex(({ size }, index) => index >= sizes.length - most && isLeap(sizes[index - 1], size, up));
  if (above > 0) return told(sizes.slice(above), sizes.slice(0, above), { name, type });
  const below = sizes.findLastIndex(({ size }, index) => index <= most && isLeap(sizes[index - 1], size, down));
  return below > 0 ? told(sizes.slice(0, below), sizes.slice(below), { name, type }) : undefined;
}

/** What is not nothing, from the least to the most, whichever its sign. */
function sizesOf(column: string, rows: readonly FactRow[]): readonly Sized[] {
  const sizes = rows.flatMap((row): readonly Sized[] => {
    const value = row.cells.get(column)?.value;
    return typeof value === "object" && value.n !== 0n ? [{ row, size: absolute(value) }] : [];
  });
  return sizes.toSorted((a, b) => compare(a.size, b.size));
}

function isLeap(before: Sized | undefined, size: Fraction, least: Fraction): boolean {
  return before !== undefined && compare(divide(size, before.size), least) >= 0;
}

function told(
  far: readonly Sized[],
  others: readonly Sized[],
  { name, type }: { readonly name: string; readonly type: NumberType },
): Diagnostic | undefined {
  const [first, ...more] = far.toSorted((a, b) => a.row.row - b.row.row);
  const [least, most] = [others[0], others.at(-1)];
  const cell = first?.row.cells.get(name);
  if (!first || !cell || !least || !most) return undefined;
  const also = more.length === 0 ? "" : { en: ` So it is with ${more.length} more.`, zh: `另有 ${more.length} 格也是这样。` };
  return finding("cell-far-off", cellPlace(first.row, name), {
    cell: { cell: cell.text.trim() },
    column: cell.header,
    least: { cell: asWritten(least.size, type) },
    most: { cell: asWritten(most.size, type) },
    also,
  });
}
