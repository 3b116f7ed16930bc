import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DraftScheme } from "../draft.ts";
import type { SourceContract } from "../types/source.ts";

/** What a check knows besides the scheme. */
export type CheckContext = { readonly sources: readonly SourceContract[] };

/** One thing that must hold of a scheme; returns what does not. */
export type Check = (scheme: DraftScheme, context: CheckContext) => readonly Diagnostic[];
