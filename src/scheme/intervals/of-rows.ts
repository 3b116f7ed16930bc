import type { Fraction } from "../../number/fraction.ts";
import type { Edge, EdgeValue } from "../types/rule.ts";
import type { End } from "./interval.ts";
import type { Row } from "./rows.ts";

/** Anything that says which values it is for: a band, a grade, a pay row. */
export type Ranged = { readonly from?: Edge; readonly to?: Edge; readonly otherwise: boolean };

/** The rows that name their values, on a line of numbers; `otherwise` is what they leave. */
export function rowsOf<T extends Ranged>(items: readonly T[], numberOf: (edge: EdgeValue) => Fraction): readonly Row<T>[] {
  const end = (edge: Edge): End => ({ value: numberOf(edge.value), closed: edge.inclusive });
  return items
    .filter(({ otherwise }) => !otherwise)
    .map((of) => ({ of, interval: { ...(of.from ? { low: end(of.from) } : {}), ...(of.to ? { high: end(of.to) } : {}) } }));
}

export function edgesOf(items: readonly Ranged[]): readonly EdgeValue[] {
  return items.flatMap(({ from, to }) => [from, to].flatMap((edge) => edge?.value ?? []));
}
