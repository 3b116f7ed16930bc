import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { analysis } from "./meanings/analysis.ts";
import { cells } from "./meanings/cells.ts";
import { cli } from "./meanings/cli.ts";
import { coverage } from "./meanings/coverage.ts";
import { examples } from "./meanings/examples.ts";
import { files } from "./meanings/files.ts";
import { format } from "./meanings/format.ts";
import { groups } from "./meanings/groups.ts";
import { history } from "./meanings/history.ts";
import { historyData } from "./meanings/history-data.ts";
import { metrics } from "./meanings/metrics.ts";
import { names } from "./meanings/names.ts";
import { pay } from "./meanings/pay.ts";
import { readings } from "./meanings/readings.ts";
import { results } from "./meanings/results.ts";
import { rows } from "./meanings/rows.ts";
import { scheme } from "./meanings/scheme.ts";
import { shapes } from "./meanings/shapes.ts";
import { slips } from "./meanings/slips.ts";
import { sources } from "./meanings/sources.ts";
import { stints } from "./meanings/stints.ts";
import { syntax } from "./meanings/syntax.ts";
import { targets } from "./meanings/targets.ts";
import { total } from "./meanings/total.ts";
import { twofold } from "./meanings/twofold.ts";
import { units } from "./meanings/units.ts";
import { unsaid } from "./meanings/unsaid.ts";

/** What each finding means in general; absent where its own sentence is general already. */
export const meanings: Readonly<Record<string, Bilingual>> = {
  ...syntax,
  ...names,
  ...units,
  ...scheme,
  ...sources,
  ...metrics,
  ...targets,
  ...shapes,
  ...readings,
  ...unsaid,
  ...twofold,
  ...coverage,
  ...slips,
  ...analysis,
  ...total,
  ...pay,
  ...groups,
  ...history,
  ...examples,
  ...files,
  ...cells,
  ...rows,
  ...stints,
  ...results,
  ...historyData,
  ...format,
  ...cli,
};
