import { finding } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Draft } from "../../draft.ts";
import { markOfPool } from "../../groups/marks.ts";

/** A pool taken over from another scheme, by shares that one scheme alone knows, would be handed out under each of the two. */
export function poolTakenOver({ schemes }: Draft): readonly Diagnostic[] {
  return schemes.flatMap((scheme, index) =>
    scheme.pays.flatMap((pay) => {
      if (pay.rule?.kind !== "pool" || pay.rule.pool.in.kind === "scheme" || markOfPool(pay.rule, pay) !== undefined) return [];
      const base = schemes.find(({ pays }) => pays.some(({ head }) => head === pay.head));
      if (!base || schemes.indexOf(base) >= index || base.cycle !== scheme.cycle) return [];
      const related = [{ place: pay.head, note: { en: "the pool", zh: "奖金池" } }];
      return [finding("pool-taken-over", scheme.head.head, { pool: pay.label, first: base.label, second: scheme.label }, { related })];
    }),
  );
}
