import { analysis } from "./catalogue/analysis.ts";
import { bounds } from "./catalogue/bounds.ts";
import { cells } from "./catalogue/cells.ts";
import { cli } from "./catalogue/cli.ts";
import { coverage } from "./catalogue/coverage.ts";
import { examples } from "./catalogue/examples.ts";
import { files } from "./catalogue/files.ts";
import { format } from "./catalogue/format.ts";
import { groups } from "./catalogue/groups.ts";
import { history, historyData } from "./catalogue/history.ts";
import { metrics } from "./catalogue/metrics.ts";
import { names } from "./catalogue/names.ts";
import { pay } from "./catalogue/pay.ts";
import { readings } from "./catalogue/readings.ts";
import { results } from "./catalogue/results.ts";
import { revisions } from "./catalogue/revisions.ts";
import { rows } from "./catalogue/rows.ts";
import { scheme } from "./catalogue/scheme.ts";
import { shapes } from "./catalogue/shapes.ts";
import { slips } from "./catalogue/slips.ts";
import { sources } from "./catalogue/sources.ts";
import { stints } from "./catalogue/stints.ts";
import { syntax } from "./catalogue/syntax.ts";
import { targets } from "./catalogue/targets.ts";
import { total } from "./catalogue/total.ts";
import { twofold } from "./catalogue/twofold.ts";
import { units } from "./catalogue/units.ts";
import { unsaid } from "./catalogue/unsaid.ts";
import type { Diagnostic, Place, Slot } from "./diagnostic.ts";
import type { SlotsOf } from "./entry.ts";

const ofText = { ...syntax, ...format };
const ofMeaning = {
  ...names,
  ...units,
  ...scheme,
  ...sources,
  ...metrics,
  ...targets,
  ...revisions,
  ...total,
  ...pay,
  ...groups,
  ...history,
  ...examples,
};
const ofRules = { ...readings, ...shapes, ...unsaid, ...twofold, ...coverage, ...slips };
const ofData = { ...files, ...cells, ...rows, ...stints, ...historyData };

/** The findings made while a scheme is read and checked, before its plan is. */
export const whileChecking = { ...ofText, ...ofMeaning, ...ofRules };

/** Those about what can be proved of its plan. */
export const whileAnalysing = { ...analysis, ...bounds };

/** Every finding the product can make, by code, in the order of the phases that make them. */
export const catalogue = { ...whileChecking, ...whileAnalysing, ...ofData, ...results, ...cli };

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
