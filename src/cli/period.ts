import { finding } from "../diagnostics/catalogue.ts";
import type { Bilingual, CellPlace, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Cycle } from "../periods/cycle.ts";
import { cycleName, type Period, parsePeriod, periodOf, within } from "../periods/period.ts";
import type { PeriodHeld } from "../records/periods-in.ts";
import type { CheckedProgram } from "../scheme/types/program.ts";

/** The period to appraise, or why none can be taken. Nothing is guessed: of several the user chooses. */
export type PeriodChoice =
  | { readonly kind: "chosen"; readonly period: Period; readonly findings: readonly Diagnostic[] }
  | { readonly kind: "open"; readonly finding: Diagnostic };

/** A period that could be appraised, and the rows of the data that are about it. */
type Held = { readonly period: Period; readonly rows: number; readonly first?: CellPlace };

/**
 * @param asked what the user wrote after `--period`
 * @param found the dates (`2024-07-15`) and periods (`2024-07`, `2024-Q3`) that stand in the data
 */
export function choosePeriod(asked: string | undefined, program: CheckedProgram, found: readonly PeriodHeld[]): PeriodChoice {
  const cycles = [...new Set(program.schemes.map(({ cycle }) => cycle))];
  const byRows = periodsHeld(found, cycles);
  const held = byRows.map(({ period }) => period);
  if (asked !== undefined) return askedPeriod(asked, cycles, held);
  const [first, ...others] = held;
  if (first === undefined) return open(finding("no-period-in-data", undefined, {}));
  if (others.length === 0) return { kind: "chosen", period: first, findings: [] };
  return open(severalPeriods(byRows));
}

/** One period in many that hardly any row is about is more likely a slip of a date: its first row is shown. */
function severalPeriods(held: readonly Held[]): Diagnostic {
  const most = Math.max(...held.map(({ rows }) => rows));
  const periods = {
    en: held.map(({ period, rows }) => `${period.name} (${rows === 1 ? "1 row" : `${rows} rows`})`).join(", "),
    zh: held.map(({ period, rows }) => `${period.name}（${rows}行）`).join("、"),
  };
  const rare = held.filter(({ rows }) => rows * RARE <= most);
  const example = held.filter((each) => !rare.includes(each)).at(-1)?.period.name ?? "";
  const related = rare.flatMap(({ period, first }) =>
    first ? [{ place: first, note: { en: `a row of ${period.name}: a slip?`, zh: `${period.name}的行：日期写错了吗？` } }] : [],
  );
  return finding("period-needed", undefined, { periods, example }, related.length > 0 ? { related } : {});
}

const RARE = 10;

/** Where the data holds nothing of the period, that all its rows are of others goes without saying. */
export function besides(
  { findings }: Extract<PeriodChoice, { kind: "chosen" }>,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return findings.length === 0 ? diagnostics : diagnostics.filter(({ code }) => code !== "outside-period");
}

function askedPeriod(asked: string, cycles: readonly Cycle[], held: readonly Period[]): PeriodChoice {
  const period = parsePeriod(asked);
  if (!period) return open(finding("not-a-period", undefined, { text: asked }));
  if (!cycles.includes(period.cycle)) {
    return open(finding("period-of-no-scheme", undefined, { period: period.name, cycles: named(cycles), advice: toAsk(held) }));
  }
  const known = held.length === 0 || held.some(({ name }) => name === period.name);
  const findings = known ? [] : [finding("period-without-data", undefined, { period: period.name, periods: listed(held) })];
  return { kind: "chosen", period, findings };
}

/** The periods of these cycles that the data is about, each once, in order. */
function periodsHeld(found: readonly PeriodHeld[], cycles: readonly Cycle[]): readonly Held[] {
  const around = found.flatMap((each) => cycles.flatMap((cycle) => periodAround(each.name, cycle).map((period) => ({ ...each, period }))));
  return [...Map.groupBy(around, ({ period }) => period.name).values()]
    .flatMap((same) => (same[0] ? [{ ...same[0], rows: same.reduce((sum, { rows }) => sum + rows, 0) }] : []))
    .toSorted(({ period: a }, { period: b }) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** The period of a cycle that holds this date or shorter period whole. */
function periodAround(text: string, cycle: Cycle): readonly Period[] {
  const inner = parsePeriod(text);
  const period = periodOf(inner?.from ?? text, cycle);
  return period && (!inner || within(inner, period)) ? [period] : [];
}

function listed(periods: readonly Period[]): Bilingual | string {
  const names = periods.map(({ name }) => name);
  return names.length === 0 ? { en: "no period", zh: "（无）" } : { en: names.join(", "), zh: names.join("、") };
}

/** A period that can be asked for. */
function toAsk(held: readonly Period[]): Bilingual {
  const last = held.at(-1)?.name;
  const all = listed(held);
  if (last === undefined || typeof all === "string")
    return { en: "Name a period of that length, such as 2024-09 or 2024-Q3.", zh: "请写这种长度的考核期，如 2024-09 或 2024-Q3。" };
  if (held.length === 1) return { en: `Write --period ${last}.`, zh: `请写 --period ${last}。` };
  return { en: `Write --period ${last}; the data holds ${all.en}.`, zh: `请写 --period ${last}；数据中有 ${all.zh}。` };
}

function named(cycles: readonly Cycle[]): Bilingual {
  return { en: cycles.map((cycle) => cycleName(cycle).en).join(", "), zh: cycles.map((cycle) => cycleName(cycle).zh).join("、") };
}

function open(reason: Diagnostic): PeriodChoice {
  return { kind: "open", finding: reason };
}
