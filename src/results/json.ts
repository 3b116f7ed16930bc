import type { Language } from "../diagnostics/diagnostic.ts";
import { type JsonFinding, toJsonFindings } from "../diagnostics/format-json.ts";
import type { Texts } from "../diagnostics/place.ts";
import { decimalPlaces, fixed, toText } from "../number/decimal.ts";
import type { Fraction } from "../number/fraction.ts";
import { type Cycle, isMonthUnit, type MonthUnit } from "../periods/cycle.ts";
import { dayAt } from "../periods/day-count.ts";
import type { StandIn } from "../plan/plan.ts";
import type { Unit } from "../scheme/types/unit.ts";
import type { Assessment, BlockReason, MetricResult, PartResult, PersonResult, Rank, RunResult, Scored, TeamResult } from "./types.ts";

/**
 * The published contract of results. A `Quantity` is the shortest decimal that
 * is exact, or a fraction `12/11`; a percentage is a ratio, `0.96`; money has
 * its currency's decimals. What a status lacks is left out, what a scored
 * person lacks is null.
 */
export type JsonResult = {
  readonly period: string;
  readonly cycle: string;
  readonly people: readonly JsonPerson[];
  readonly teams: readonly JsonTeam[];
  readonly diagnostics: readonly JsonFinding[];
};

type Quantity = string;

export type JsonPerson = {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
  readonly role: string | null;
  readonly scheme: string | null;
  readonly scheme_version: string | null;
  readonly status: PersonResult["status"];
  readonly reasons?: readonly JsonReason[];
} & Partial<JsonScores>;

export type JsonScores = {
  readonly metrics: readonly JsonMetric[];
  readonly sections: readonly { readonly name: string; readonly points: Quantity }[];
  readonly extras: readonly JsonMetric[];
  readonly coefficient: Quantity | null;
  readonly before_cap: Quantity;
  readonly total: Quantity;
  readonly grade: string | null;
  readonly rank: Rank | null;
  readonly pay: readonly { readonly name: string; readonly amount: string; readonly currency: string }[];
  readonly outcomes: readonly string[];
  /** Of whoever changed within the period: metrics and sections stand in the parts. */
  readonly parts?: readonly JsonPart[];
  /** Left out where every outcome is settled. */
  readonly outcomes_not_known?: readonly { readonly name: string; readonly reasons: readonly JsonReason[] }[];
};

type JsonPoints = Pick<JsonScores, "metrics" | "sections" | "extras" | "coefficient" | "before_cap" | "total" | "grade">;

export type JsonPart = {
  readonly scheme: string;
  readonly scheme_version: string;
  readonly role: string | null;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** What its total counts for. */
  readonly share: Quantity;
} & JsonPoints &
  Pick<JsonScores, "pay">;

export type JsonMetric = {
  readonly name: string;
  readonly measure: Quantity | null;
  readonly unit: string;
  readonly target: Quantity | null;
  readonly attainment: Quantity | null;
  readonly marks?: Quantity;
  /** Null where the metric is dropped, its weight going to the others. */
  readonly points: Quantity | null;
  /** Why these points, where the metric has none of its own. */
  readonly stands_in?: StandIn;
  readonly weight: Quantity | null;
};

export type JsonReason = {
  readonly code: string;
  readonly metric?: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};

export type JsonTeam = {
  readonly name: string;
  readonly headcount: number;
  readonly scored: number;
  readonly blocked: number;
  readonly average: Quantity | null;
  readonly grades: readonly { readonly name: string; readonly count: number }[];
  readonly provisional: boolean;
};

export function toJson(result: RunResult, options: { readonly language: Language; readonly texts: Texts }): JsonResult {
  return {
    period: result.period.name,
    cycle: cycleWord(result.period.cycle),
    people: result.people.map((person) => jsonPerson(person, options.language)),
    teams: result.teams.map(jsonTeam),
    diagnostics: toJsonFindings(result.diagnostics, options),
  };
}

function cycleWord(cycle: Cycle): string {
  return isMonthUnit(cycle) ? cycles[cycle] : "project";
}

const cycles: Readonly<Record<MonthUnit, string>> = { month: "monthly", quarter: "quarterly", half: "half-yearly", year: "yearly" };

function jsonPerson(person: PersonResult, language: Language): JsonPerson {
  const { id, name, team = null, role = null, scheme = null, schemeVersion = null, status } = person;
  const who = { id, name, team, role, scheme, scheme_version: schemeVersion, status };
  switch (person.status) {
    case "blocked":
      return { ...who, reasons: person.reasons.map((reason) => jsonReason(reason, language)) };
    case "not_applicable":
      return { ...who, reasons: [{ code: "not-appraised", message: person.reason[language] }] };
    default:
      return { ...who, ...jsonScores(person, language) };
  }
}

function jsonScores(person: Scored, language: Language): JsonScores {
  const { rank = null, pay, outcomes, openOutcomes, parts } = person;
  return {
    ...jsonPoints(person),
    rank,
    pay: pay.map(jsonPay),
    outcomes,
    ...(parts && { parts: parts.map(jsonPart) }),
    ...(openOutcomes.length > 0 && { outcomes_not_known: openOutcomes.map((outcome) => jsonOpenOutcome(outcome, language)) }),
  };
}

/** What it brings is paid for its days, not what the same would have brought in all of the period. */
function jsonPart({ scheme, schemeVersion, role, from, to, days, share, pay, assessment }: PartResult): JsonPart {
  const under = { scheme, scheme_version: schemeVersion, role: role ?? null, from, to, days, share: toText(share) };
  return { ...under, ...jsonPoints(assessment), pay: pay.map(jsonPay) };
}

function jsonPoints({ metrics, sections, coefficient, beforeCap, total, grade }: Assessment): JsonPoints {
  return {
    metrics: metrics.filter(({ extra }) => !extra).map(jsonMetric),
    sections: sections.map(({ name, points }) => ({ name, points: toText(points) })),
    extras: metrics.filter(({ extra }) => extra).map(jsonMetric),
    coefficient: textOrNull(coefficient),
    before_cap: toText(beforeCap),
    total: toText(total),
    grade: grade?.name ?? null,
  };
}

function jsonPay({ name, amount, currency }: Assessment["pay"][number]): JsonScores["pay"][number] {
  return { name, amount: moneyText(amount, currency), currency };
}

function jsonOpenOutcome({ label, reasons }: Scored["openOutcomes"][number], language: Language) {
  return { name: label, reasons: reasons.map((reason) => jsonReason(reason, language)) };
}

function jsonMetric({ name, measure, unit, target, attainment, marks, points, standsIn, weight }: MetricResult): JsonMetric {
  return {
    name,
    measure: ofUnit(measure, unit),
    unit: unitName(unit),
    target: ofUnit(target, unit),
    attainment: textOrNull(attainment),
    ...(marks && { marks: toText(marks) }),
    points: standsIn === "rescale" ? null : toText(points),
    ...(standsIn && { stands_in: standsIn }),
    weight: textOrNull(weight),
  };
}

function jsonReason({ code, metric, message, place }: BlockReason, language: Language): JsonReason {
  const where = place && { file: place.file, line: place.row };
  return { code, ...(metric !== undefined && { metric }), message: message[language], ...where };
}

function jsonTeam({ name, headcount, scored, blocked, average, grades, provisional }: TeamResult): JsonTeam {
  const counts = grades.map(({ name: grade, count }) => ({ name: grade, count }));
  return { name, headcount, scored, blocked, average: textOrNull(average), grades: counts, provisional };
}

/** A day is named as ISO 8601 does. */
function ofUnit(value: Fraction | undefined, unit: Unit): Quantity | null {
  return value && unit.kind === "date" ? dayAt(value) : textOrNull(value);
}

function textOrNull(value: Fraction | undefined): Quantity | null {
  return value ? toText(value) : null;
}

function unitName(unit: Unit): string {
  if (unit.kind === "money") return unit.currency;
  if (unit.kind === "count") return unit.noun ?? "count";
  return unit.kind === "time" ? unit.unit : unit.kind;
}

/** Currencies that are not divided into hundredths. */
const minorDigits: Readonly<Record<string, number>> = { JPY: 0 };

/** With the decimals of its currency; an amount that was not rounded to them stays exact. */
function moneyText(amount: Fraction, currency: string): string {
  const digits = minorDigits[currency] ?? 2;
  const places = decimalPlaces(amount.d);
  return places !== undefined && places <= digits ? fixed(amount, digits) : toText(amount);
}
