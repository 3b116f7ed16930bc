import { finding } from "../../diagnostics/catalogue.ts";
import { rowsOf } from "../intervals/of-rows.ts";
import { firstOutOfOrder } from "../intervals/order.ts";
import { completed } from "../intervals/rows.ts";
import type { Check } from "./check.ts";

/** Tiers go up, or down, throughout. */
export const tiersOrder: Check = ({ pays }) =>
  pays.flatMap(({ name, rule }) => {
    if (rule?.kind !== "tiers") return [];
    const tiers = rule.tiers.rows.map((row) => ({ ...row, otherwise: false }));
    const stray = firstOutOfOrder(completed(rowsOf(tiers, (edge) => (edge.kind === "constant" ? edge.value : edge.times))));
    if (!stray) return [];
    const related = [{ place: stray.before.span, note: { en: "the tier before it", zh: "前一档" } }];
    return [finding("bands-order", stray.row.span, { metric: name }, { related })];
  });
