import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { add, divide, equal, type Fraction, floor, multiply, subtract } from "../../number/fraction.ts";
import { type Interval, isIn } from "../../scheme/intervals/interval.ts";
import type { Table } from "../types.ts";
import { sorted } from "./places.ts";
import { isRound } from "./step.ts";

export type Column = { readonly heading: Bilingual; readonly at: (value: Fraction) => Bilingual };

export type Around = {
  readonly edges: readonly Fraction[];
  readonly step: Fraction;
  /** Values that can occur. */
  readonly on: Interval;
};

/** Whether anything is different one step beside an edge. */
export function changesAt(edge: Fraction, step: Fraction, at: (value: Fraction) => Fraction | undefined): boolean {
  const [before, own, after] = [subtract(edge, step), edge, add(edge, step)].map(at);
  return !(before && own && after && equal(before, own) && equal(own, after));
}

/** One step below, at, and one step above each edge; of one that is no round figure, the two steps it lies between. */
export function valuesAround({ edges, step, on }: Around): readonly Fraction[] {
  return sorted(edges.flatMap((edge) => beside(edge, step))).filter((value) => isIn(value, on));
}

function beside(edge: Fraction, step: Fraction): readonly Fraction[] {
  if (isRound(edge)) return [subtract(edge, step), edge, add(edge, step)];
  const below = multiply(floor(divide(edge, step)), step);
  return [below, add(below, step)];
}

/** @param columns the first shows the value itself */
export function tableAround(around: Around, caption: Bilingual, columns: readonly Column[]): Table {
  return {
    caption,
    columns: columns.map(({ heading }) => heading),
    rows: valuesAround(around).map((value) => ({
      cells: columns.map(({ at }) => at(value)),
      edge: around.edges.some((edge) => equal(edge, value)),
    })),
  };
}
