import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Person } from "../plan/inputs.ts";
import type { Parts } from "./parts.ts";

/** Someone on the list, and their one scheme in the period, or their parts under several, or why there is none, or why that cannot be told. */
export type Placed = { readonly person: Person } & (
  | { readonly scheme: string }
  | Parts
  | { readonly outside: Bilingual }
  | { readonly undecided: { readonly code: Undecided; readonly message: Bilingual } }
);

type Undecided =
  | "person-unreadable"
  | "two-schemes"
  | "negative-base"
  | "left-before-joined"
  | "stints-overlap"
  | "stints-apart"
  | "stint-reversed"
  | "change-not-said"
  | "scheme-ends-within";
