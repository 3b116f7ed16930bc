import type { Span } from "../text/source.ts";
import type { DraftMetric, DraftPay, DraftPayOfRows, DraftPayRule, DraftRule, DraftScheme, DraftTiers } from "./draft.ts";
import type { Scheme } from "./types/scheme.ts";
import type { Unit } from "./types/unit.ts";
import { NUMBER, PERCENT, POINTS } from "./units/unit.ts";

/** What the checks of rules ask about: a metric, or a pay whose rule reads one value. */
export type Ruled = Pick<
  DraftMetric,
  "name" | "rule" | "reads" | "measure" | "target" | "floor" | "full" | "extra" | "complete" | "attainmentCap"
> & {
  /** What its points are: points, money, or a share of a base. */
  readonly gives: Unit;
};

export function ruledOf({ metrics, coefficients, pays }: DraftScheme): readonly Ruled[] {
  return [
    ...metrics.map((metric) => ({ ...metric, ...ofRows(metric), gives: POINTS })),
    ...coefficients.map((metric) => ({ ...metric, extra: false, ...ofRows(metric), gives: NUMBER })),
    ...pays.flatMap((pay) => [...ofPay(pay, metrics), ...ofRowsPaid(pay)]),
  ];
}

type Statements = Pick<DraftScheme | Scheme, "metrics" | "coefficients" | "pays">;

/** Where the statements that hold rules stand. */
export function statementsOf({ metrics, coefficients = [], pays }: Statements): readonly Span[] {
  return [...metrics, ...coefficients, ...pays].map(({ span }) => span);
}

/** A rule for each row is asked about as the rule of one row. */
function ofRows({ rule }: DraftMetric): Partial<Ruled> {
  return rule?.kind === "for-each" ? { rule: rule.rule, measure: rule.reads, reads: rule.reads.unit, extra: true } : {};
}

/** A rule of whatever shape, and what it is the rule of. */
export type Shaped = { readonly name: string; readonly rule: DraftRule | DraftPayOfRows; readonly complete: boolean; readonly span: Span };

/** The rules of items, of coefficients and of pays, as far as those have a shape that an item can have. */
export function shapedIn({ metrics, coefficients, pays }: DraftScheme): readonly Shaped[] {
  return [
    ...[...metrics, ...coefficients].flatMap(({ name, rule, complete, ruleSpan }) =>
      rule ? { name, rule, complete, span: ruleSpan } : [],
    ),
    ...pays.flatMap(({ name, rule, complete }) => (rule && "rule" in rule ? { name, rule: rule.rule, complete, span: rule.span } : [])),
  ];
}

/** A pay by tiers, of all at once or row by row. */
export type Tiered = { readonly pay: DraftPay; readonly tiers: DraftTiers };

export function tieredIn({ pays }: DraftScheme): readonly Tiered[] {
  return pays.flatMap((pay) => {
    const tiers = pay.rule && tiersOf(pay.rule);
    return tiers ? [{ pay, tiers }] : [];
  });
}

export function tiersOf(rule: DraftPayRule): DraftTiers | undefined {
  const paid = rule.kind === "for-each" ? rule.rule.rule : rule;
  return paid.kind === "tiers" ? paid.tiers : undefined;
}

/** What each row pays is asked about as the rule of one row. */
function ofRowsPaid({ name, rule, complete, currency }: DraftPay): readonly Ruled[] {
  if (rule?.kind !== "for-each" || rule.rule.rule.kind === "tiers") return [];
  const { reads, rule: ofRow } = rule.rule;
  const gives: Unit = rule.gives === "share" ? PERCENT : { kind: "money", currency };
  return [{ name, rule: ofRow, reads: reads.unit, measure: reads, extra: true, complete, gives }];
}

/** A pay by a metric's measure reads what that metric measures. */
function ofPay({ name, rule, floor, complete, currency }: DraftPay, metrics: readonly DraftMetric[]): readonly Ruled[] {
  if (rule?.kind !== "shape") return [];
  const { reads, aims, gives } = rule;
  const read = reads.kind === "metric" && reads.part === "measure" ? metrics.find((metric) => metric.name === reads.name) : undefined;
  return [
    {
      name,
      rule: rule.rule,
      reads: reads.unit,
      measure: read?.measure ?? reads,
      ...(aims ? { target: aims } : {}),
      ...(floor ? { floor } : {}),
      extra: false,
      complete,
      gives: gives === "share" ? PERCENT : { kind: "money", currency },
    },
  ];
}
