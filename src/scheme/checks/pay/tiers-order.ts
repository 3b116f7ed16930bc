import { finding } from "../../../diagnostics/catalogue.ts";
import { equal, type Fraction, ONE } from "../../../number/fraction.ts";
import { isWithin } from "../../../text/source.ts";
import type { DraftTiers } from "../../draft.ts";
import { overlapsIn } from "../../intervals/coverage.ts";
import { sizeOf } from "../../intervals/edge-size.ts";
import { rowsOf } from "../../intervals/of-rows.ts";
import { firstOutOfOrder } from "../../intervals/order.ts";
import { completed, type Row } from "../../intervals/rows.ts";
import { tieredIn } from "../../ruled.ts";
import type { Edge } from "../../types/rule.ts";
import type { Check } from "../check.ts";

/** Tiers go up, or down, throughout; those that share no more than an edge as they are written may stand in any order. */
export const tiersOrder: Check = (scheme) =>
  tieredIn(scheme).flatMap(({ pay: { name }, tiers: { rows } }) => {
    const tiers = rows.map((row) => ({ ...row, otherwise: false }));
    const stray = firstOutOfOrder(completed(rowsOf(tiers, sizeOf)));
    if (!stray || !isShared(rowsOf(tiers.map(asWritten), sizeOf))) return [];
    const related = [{ place: stray.before.span, note: { en: "the tier before it", zh: "前一档" } }];
    return [finding("bands-order", stray.row.span, { metric: name }, { related })];
  });

type Ends = Pick<DraftTiers["rows"][number], "from" | "to" | "span"> & { readonly otherwise: boolean };

/** Without the end that a neighbour gave it. */
function asWritten({ from, to, span }: Ends): Ends {
  const own = (edge: Edge | undefined): edge is Edge => edge !== undefined && isWithin(edge.span, span);
  return { span, otherwise: false, ...(own(from) && { from }), ...(own(to) && { to }) };
}

function isShared(written: readonly Row<Ends>[]): boolean {
  const isEdge = (value: Fraction, { from, to }: Ends): boolean =>
    [from, to].some((edge) => edge !== undefined && equal(sizeOf(edge.value), value));
  return overlapsIn(written, {}, ONE).some(({ witness, first, second }) => !isEdge(witness, first) || !isEdge(witness, second));
}
