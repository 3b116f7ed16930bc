import { finding } from "../../../diagnostics/catalogue.ts";
import { shapedIn } from "../../ruled.ts";
import type { Check } from "../check.ts";

/** What the rows of `for each` give is put together in a way that the text says. */
export const forEachCombine: Check = (scheme) =>
  shapedIn(scheme).flatMap(({ name, rule, complete }) =>
    rule.kind === "for-each" && !rule.combine && complete ? [finding("for-each-combine", rule.span, { metric: name })] : [],
  );
