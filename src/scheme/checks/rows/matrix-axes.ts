import { finding } from "../../../diagnostics/catalogue.ts";
import { equal, type Fraction } from "../../../number/fraction.ts";
import { shapedIn } from "../../ruled.ts";
import type { MatrixAxis } from "../../types/rule.ts";
import type { Check } from "../check.ts";

/** Either factor of a matrix makes a difference somewhere. */
export const matrixAxes: Check = (scheme) =>
  shapedIn(scheme).flatMap(({ name, rule }) => {
    if (rule.kind !== "matrix") return [];
    const { rows, columns, cells } = rule;
    const across = columns.places.map((_, column) => cells.flatMap((row) => row[column] ?? []));
    return [...idle(rows, cells, name), ...idle(columns, across, name)];
  });

/** @param lines the cells of each place of the axis */
function idle({ places, of }: MatrixAxis, lines: readonly (readonly Fraction[])[], metric: string) {
  const [first, ...others] = lines;
  const isSame = (line: readonly Fraction[]): boolean =>
    line.length === first?.length && line.every((cell, at) => equal(cell, first[at] ?? cell));
  return first && others.length > 0 && places.length === lines.length && others.every(isSame)
    ? [finding("matrix-axis-idle", of.span, { metric })]
    : [];
}
