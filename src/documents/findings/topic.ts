import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Entry } from "../../diagnostics/entry.ts";

/** Findings about one matter: why they are reported, and why one of them is where it has a reason of its own. */
export type Topic = {
  readonly title: Bilingual;
  readonly findings: Readonly<Record<string, Entry>>;
  readonly why: Bilingual;
  readonly own: Readonly<Record<string, Bilingual>>;
};

/** Writes a topic over a table of the catalogue; a reason for a code that it does not hold is a type error. */
export function topic<T extends Readonly<Record<string, Entry>>>(
  title: Bilingual,
  findings: T,
  why: Bilingual,
  own: { readonly [C in keyof T]?: Bilingual } = {},
): Topic {
  return { title, findings, why, own: own as Readonly<Record<string, Bilingual>> };
}
