import type { Part } from "../people/parts.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scheme } from "../scheme/types/scheme.ts";
import type { Assessment } from "./types.ts";

/** A part of someone’s period, and what it is scored by. */
export type Ruled = { readonly part: Part; readonly scheme: Scheme; readonly plan: Plan };

export type Scoring = Ruled & { readonly assessment: Assessment };
