import { cells, cli, files, historyData, results, rows, stints } from "./data.ts";
import { analysis, coverage, readings, shapes, slips, twofold, unsaid } from "./rules.ts";
import { examples, groups, history, metrics, pay, scheme, sources, targets, total } from "./schemes.ts";
import { format, names, syntax, units } from "./text.ts";
import type { Topic } from "./topic.ts";

/** All findings by what they are about, in the order in which people meet them. */
export const topics = {
  syntax,
  names,
  units,
  scheme,
  sources,
  metrics,
  targets,
  shapes,
  readings,
  unsaid,
  twofold,
  coverage,
  slips,
  analysis,
  total,
  pay,
  groups,
  history,
  examples,
  files,
  cells,
  rows,
  stints,
  results,
  historyData,
  format,
  cli,
} satisfies Readonly<Record<string, Topic>>;
