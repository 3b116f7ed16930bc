import type { Fraction } from "../../number/fraction.ts";
import type { RoundingMode } from "../../number/round.ts";
import type { Span } from "../../text/source.ts";

export type Rounding = { readonly places: number; readonly mode: RoundingMode; readonly inStepsOf?: Fraction; readonly span: Span };

/** In points; `ofWeight` where it was written as N% of the weight. */
export type Limit = { readonly value: Fraction; readonly span: Span };
