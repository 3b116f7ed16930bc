import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What is wrong with how a column was written, and so in most of its cells; or with a file that was exported twice, and so in most of its rows. */
const ofColumns: ReadonlySet<string> = new Set([
  "cell-bare-percentage",
  "cell-decimal-or-thousands",
  "cell-negative",
  "cell-not-period",
  "cell-date-serial",
  "duplicate-row",
  "event-repeated",
]);

const ofRows: ReadonlySet<string> = new Set(["duplicate-row", "event-repeated"]);

/** So often it is no slip in a cell any more. */
const OFTEN = 3;

/** A column that is written wrongly throughout is one mistake: told at its first cell, with how many more there are. */
export function toldOnceAColumn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const alike = Map.groupBy(
    diagnostics.filter(({ code }) => ofColumns.has(code)),
    ({ code, place }) => `${code} ${place && "column" in place ? place.column : ""}`,
  );
  const often = [...alike.values()].filter(({ length }) => length >= OFTEN);
  const left = new Set(often.flatMap((group) => group.slice(1)));
  const firsts = new Map(often.flatMap(([first, ...others]) => (first ? [[first, withOthers(first, others.length)] as const] : [])));
  return diagnostics.filter((each) => !left.has(each)).map((each) => firsts.get(each) ?? each);
}

function withOthers(first: Diagnostic, count: number): Diagnostic {
  const also = ofRows.has(first.code)
    ? { en: ` So it is with ${count} more rows.`, zh: `另有 ${count} 行也是这样。` }
    : { en: ` So it is with ${count} more cells of this column.`, zh: `这一列另有 ${count} 格也是这样。` };
  return { ...first, slots: { ...first.slots, also } };
}
