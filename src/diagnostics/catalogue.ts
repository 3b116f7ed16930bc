import { analysis } from "./catalogue/analysis.ts";
import { cli } from "./catalogue/cli.ts";
import { facts } from "./catalogue/facts.ts";
import { format } from "./catalogue/format.ts";
import { names } from "./catalogue/names.ts";
import { results } from "./catalogue/results.ts";
import { rules } from "./catalogue/rules.ts";
import { scheme } from "./catalogue/scheme.ts";
import { syntax } from "./catalogue/syntax.ts";
import { units } from "./catalogue/units.ts";
import type { Diagnostic, Place, Slot } from "./diagnostic.ts";
import type { SlotsOf } from "./entry.ts";

/** Every finding the product can make, by code, in the order of the phases that make them. */
export const catalogue = { ...syntax, ...format, ...names, ...units, ...scheme, ...rules, ...analysis, ...facts, ...results, ...cli };

export type Catalogue = typeof catalogue;
export type Code = keyof Catalogue;

/** Makes a finding; a missing or misspelt slot is a type error. */
export function finding<C extends Code>(
  code: C,
  place: Place | undefined,
  slots: Readonly<Record<SlotsOf<Catalogue[C]>, Slot>>,
  more: Pick<Diagnostic, "related" | "fix"> = {},
): Diagnostic {
  return { code, severity: catalogue[code].severity, slots, ...(place ? { place } : {}), ...more };
}
