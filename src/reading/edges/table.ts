import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { add, equal, type Fraction, subtract } from "../../number/fraction.ts";
import type { Interval } from "../../scheme/intervals/interval.ts";
import { isIn } from "../../scheme/intervals/interval.ts";
import type { Table } from "../types.ts";
import { sorted } from "./places.ts";

export type Column = { readonly heading: Bilingual; readonly at: (value: Fraction) => Bilingual };

type Around = {
  readonly edges: readonly Fraction[];
  readonly step: Fraction;
  /** Values that can occur. */
  readonly on: Interval;
  readonly caption: Bilingual;
  /** The first shows the value itself. */
  readonly columns: readonly Column[];
};

/** One step below, at, and one step above each edge. */
export function tableAround({ edges, step, on, caption, columns }: Around): Table {
  const values = sorted(edges.flatMap((edge) => [subtract(edge, step), edge, add(edge, step)])).filter((value) => isIn(value, on));
  return {
    caption,
    columns: columns.map(({ heading }) => heading),
    rows: values.map((value) => ({
      cells: columns.map(({ at }) => at(value)),
      edge: edges.some((edge) => equal(edge, value)),
    })),
  };
}
