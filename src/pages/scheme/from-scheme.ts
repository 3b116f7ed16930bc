import type { Plan } from "../../plan/plan.ts";
import { orderOf } from "../../reading/order.ts";
import type { Scheme } from "../../scheme/types/scheme.ts";
import type { Context } from "../context.ts";
import type { CurveBook } from "../curve/book.ts";
import type { SchemeView, SourceText } from "../view.ts";
import { acceptedOf } from "./accepted.ts";
import { workedExamples } from "./examples.ts";
import { factsOf } from "./facts.ts";
import { sectionsOf } from "./metrics.ts";
import { paysOf } from "./pays.ts";
import { rangeText } from "./ranges.ts";

/** A scheme as everyone may read it: its measures and rules, what it pays, its examples, its text. */
export function schemeView(scheme: Scheme, plan: Plan, context: Context, curves: CurveBook): SchemeView {
  const { program, texts, schemeLinks } = context;
  const { name, label, version, grades, span } = scheme;
  return {
    ...(schemeLinks.get(name) ?? { label, version, slug: name }),
    name,
    facts: factsOf(scheme, program.sources, texts),
    sections: sectionsOf(scheme, texts, curves),
    grades: grades.map((grade) => ({ label: grade.label, range: rangeText(grade, { kind: "points" }) })),
    pays: paysOf(scheme, texts),
    order: orderOf(plan),
    examples: workedExamples(scheme, plan, program, texts),
    accepted: acceptedOf(scheme),
    source: sourceText(span.file, texts.get(span.file) ?? ""),
  };
}

function sourceText(file: string, text: string): SourceText {
  const lines = text.split(/\r?\n/u);
  return { file, lines: lines.at(-1) === "" ? lines.slice(0, -1) : lines };
}
