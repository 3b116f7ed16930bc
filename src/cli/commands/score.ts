import { toJson } from "../../results/json.ts";
import type { Command, Invocation } from "../command.ts";
import { conclude } from "../conclude.ts";
import type { Host } from "../host.ts";
import { masks, report } from "../report.ts";
import { scoreCsv } from "../score-csv.ts";
import { countsTable, peopleTable } from "../score-table.ts";
import { type ScoredWorkspace, scoreWorkspace } from "../steps.ts";

/** What goes to the output. `json` and `csv` are data, asked for as such, and hold everything. */
const formats: Readonly<Record<string, (scored: ScoredWorkspace, invocation: Invocation, host: Host) => string>> = {
  table: ({ result }, invocation, { out }) => (masks(invocation, out) ? countsTable : peopleTable)(result, invocation.language),
  json: ({ result, findings, texts }, { language }) =>
    `${JSON.stringify(toJson({ ...result, diagnostics: findings }, { language, texts }), null, 2)}\n`,
  csv: ({ result }, { language }) => scoreCsv(result, language),
};

/** Scores everyone. Findings go to the error output, beside the data. */
export const score: Command = async (invocation, host) => {
  const scored = await scoreWorkspace(invocation.operands[0], invocation, host);
  const { format = "table" } = invocation.texts;
  host.out.write(formats[format]?.(scored, invocation, host) ?? "");
  await report(scored.findings, host.err, host, {
    language: invocation.language,
    texts: scored.texts,
    maskCells: masks(invocation, host.err),
  });
  return conclude(scored, invocation, host);
};
