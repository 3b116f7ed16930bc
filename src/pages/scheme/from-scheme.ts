import type { Plan } from "../../plan/plan.ts";
import { siteOf } from "../../reading/edges/charted.ts";
import { readingOf } from "../../reading/from-scheme.ts";
import type { ChapterKind } from "../../reading/types.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import { highlight } from "../code/highlight.ts";
import type { Context } from "../context.ts";
import type { CurveBook } from "../curve/book.ts";
import type { SchemeView } from "../view.ts";
import { acceptedOf } from "./accepted.ts";
import { workedExamples } from "./examples.ts";
import { factsOf } from "./facts.ts";
import { itemsOf } from "./items.ts";

/** Chapters that the page has in a form of its own, with links. */
const elsewhere: readonly ChapterKind[] = ["examples", "accepted"];

/** A scheme as everyone may read it: its measures and rules, what it pays, its examples, its text. */
export function schemeView(scheme: Scheme, plan: Plan, context: Context, curves: CurveBook): SchemeView {
  const { program, texts, schemeLinks } = context;
  const { name, label, version, span } = scheme;
  return {
    ...(schemeLinks.get(name) ?? { label, version, slug: name }),
    name,
    facts: factsOf(scheme, program.sources, texts),
    chapters: readingOf(scheme, plan, program.sources).chapters.filter(({ kind }) => !elsewhere.includes(kind)),
    items: itemsOf(scheme, siteOf(plan, program.sources), texts, curves),
    examples: workedExamples(scheme, plan, program, texts),
    accepted: acceptedOf(scheme),
    source: { file: span.file, lines: highlight(texts.get(span.file) ?? "") },
  };
}
