import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Fraction } from "../../number/fraction.ts";
import type { NodeId } from "../node-id.ts";
import type { Plan } from "../plan.ts";
import type { Given } from "./variable/variable.ts";

/** A finding with what shows it: whoever evaluates the plan with the figures given sees what it says. */
export type Finding = { readonly diagnostic: Diagnostic; readonly witnesses: readonly Witness[] };

/** Of a scheme's plan: what `node` gives where these figures are given; a text of a grade. */
export type Witness = { readonly plan: Plan; readonly given: Given; readonly node: NodeId; readonly gives: Fraction | string };
