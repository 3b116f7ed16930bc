import type { Span } from "../../text/source.ts";
import type { Scheme } from "./scheme.ts";
import type { SourceContract } from "./source.ts";
import type { Targets } from "./targets.ts";

/**
 * The checked program: every name looked up, every unit known, every default
 * written out. Made by `from-ast.ts`, never changed after. Numbers are in base
 * units: 96% is 0.96, 480万元 is 4,800,000 CNY, `1:4.2` is 4.2.
 */
export type CheckedProgram = {
  readonly sources: readonly SourceContract[];
  readonly schemes: readonly Scheme[];
  readonly targets?: readonly Targets[];
  readonly publish: Publish;
};

export type Publish = {
  readonly title: { readonly en: string; readonly zh: string };
  /** Texts of the site by slot name: notice, appeal, contact … */
  readonly texts: readonly { readonly what: string; readonly text: { readonly en: string; readonly zh: string } }[];
  readonly span?: Span;
};
