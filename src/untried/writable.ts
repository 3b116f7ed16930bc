import { decimalPlaces } from "../number/decimal.ts";
import type { ExampleItem } from "../scheme/types/example.ts";

/** A text has room for so many decimals that people would work out by hand. */
const MOST_PLACES = 6;

export function isWritable({ value }: ExampleItem): boolean {
  if (value.kind !== "number") return true;
  const places = decimalPlaces(value.value.d);
  return places !== undefined && places <= MOST_PLACES;
}
