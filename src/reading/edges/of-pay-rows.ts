import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { Site } from "../../plan/analysis/variable/of-metric.ts";
import { planOf } from "../../plan/from-scheme.ts";
import { quantity } from "../../scheme/quantity.ts";
import type { Pay, PayRule } from "../../scheme/types/pay.ts";
import { PERCENT } from "../../scheme/units/unit.ts";
import { matrixTable } from "../rules/matrix.ts";
import type { Table } from "../types.ts";
import type { Setting } from "../voice.ts";
import { siteOf } from "./charted.ts";
import { payTable } from "./of-pay.ts";

/** What is shown beside a pay: its cells, what one row pays, or what it comes to around every edge. */
export function payTables(pay: Pay, site: Site, setting: Setting): readonly Table[] {
  const { rule, currency } = pay;
  if (rule?.kind === "for-each") return rowTable(pay, rule, site, setting);
  if (rule?.kind !== "matrix") return payTable(pay, site, setting);
  const cell = (figure: Fraction): Bilingual => quantity(figure, rule.gives === "share" ? PERCENT : { kind: "money", currency });
  return [matrixTable(rule.rule, setting, cell)];
}

/** One row's pay, planned as a pay of its own. */
function rowTable(
  pay: Pay,
  { rule, of, gives, span }: Extract<PayRule, { readonly kind: "for-each" }>,
  { sources }: Site,
  setting: Setting,
) {
  const { name, label, currency, base } = pay;
  const each = rule.rule;
  if (each.kind === "words" || each.kind === "points") return [];
  const paid: PayRule = each.kind === "tiers" ? each : { kind: "shape", reads: rule.reads, gives, rule: each, span };
  const paidOf = of ?? base;
  const row: Pay = { name, label, currency, rows: [], rule: paid, ...(paidOf && { base: paidOf }), span };
  const plan = planOf({ ...setting.scheme, pays: [row], limits: [], distributions: [] }, { sources });
  return payTable(row, siteOf(plan, sources), setting, "rowCaption");
}
