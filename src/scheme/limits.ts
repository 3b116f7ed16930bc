import type { Clause, ClauseOf } from "../ast/nodes/clause.ts";
import type { Figure } from "../ast/nodes/figure.ts";
import { finding } from "../diagnostics/catalogue.ts";
import { type Fraction, multiply } from "../number/fraction.ts";
import { all, one } from "./clauses/pick.ts";
import type { SaidLimit } from "./draft.ts";
import type { Reading } from "./report.ts";
import type { Rounding } from "./types/bounds.ts";
import { POINTS } from "./units/unit.ts";
import { quantityIn, readQuantity } from "./units/value-in.ts";

/**
 * Points as written: 36, 36分, or a share of the full points (`N% of weight`,
 * and a bare `N%` too). Undefined where it is neither, which is then reported.
 */
export function pointsOf(figure: Figure, full: Fraction | undefined, reading: Reading): Fraction | undefined {
  const quantity = readQuantity(figure, reading);
  if (!quantity) return undefined;
  if (figure.per !== undefined) {
    reading.report(finding("not-computed", figure.span, pointsPerPeriod));
    return undefined;
  }
  const share = quantity.kind === "part" ? quantity.of === "weight" : quantity.kind === "unit" && quantity.unit.kind === "percent";
  if (!share) return quantityIn(quantity, figure, POINTS, reading);
  if (full) return multiply(full, quantity.value);
  reading.report(finding("share-of-nothing", figure.span, {}));
  return undefined;
}

const pointsPerPeriod = {
  what: { en: "points per day, month or year", zh: "按日、月、年计的分数" },
  instead: {
    en: "Write what one step is, and from where it counts: “-2 per 1 day over 3 days”.",
    zh: "请写明每步多少、从哪里算起，如“超过3天的部分每超1天扣2分”。",
  },
} as const;

/** What `cap` or `floor` says in points; without a value too where it was reported, since something is said. */
export function limitOf(
  clause: ClauseOf<"cap"> | ClauseOf<"floor"> | undefined,
  full: Fraction | undefined,
  reading: Reading,
): SaidLimit | undefined {
  if (!clause) return undefined;
  if (!clause.value) return { span: clause.span };
  const value = pointsOf(clause.value, full, reading);
  return { ...(value ? { value } : {}), span: clause.span };
}

/** The cap that holds without a condition. */
export function plainCap(clauses: readonly Clause[]): ClauseOf<"cap"> | undefined {
  return all(clauses, "cap").find(({ when }) => when === undefined);
}

/** `round 2 half even in steps of 0.5`; half up where no mode is written. */
export function roundingOf(clause: ClauseOf<"round"> | undefined, reading: Reading): Rounding | undefined {
  if (!clause) return undefined;
  const { places = 0, mode = "half-up", inStepsOf, span } = clause;
  if (inStepsOf === undefined) return { places, mode, span };
  const step = quantityIn({ kind: "bare", value: inStepsOf.value }, inStepsOf, POINTS, reading);
  if (step && step.n > 0n) return { places, mode, inStepsOf: step, span };
  reading.report(finding("step-not-positive", inStepsOf.span, {}));
  return undefined;
}

export function roundClause(clauses: readonly Clause[], each: boolean): ClauseOf<"round"> | undefined {
  return one(
    clauses.filter((clause) => clause.kind !== "round" || clause.each === each),
    "round",
  );
}
