import type { Step } from "../results/types.ts";
import type { RuleLine, StepView } from "./view.ts";

/** More cells than anyone reads are counted instead of printed. */
const CELLS_SHOWN = 12;

/** Steps of an explanation as the site prints them; `scheme` is the page that shows the lines of `file`. */
export function stepViews(steps: readonly Step[], scheme: { readonly file: string; readonly slug: string }): readonly StepView[] {
  return steps.map((step, index) => stepView(step, steps[index - 1], scheme));
}

/** What the step before has shown is not shown again: its line, or a figure that a bound left as it was. */
function stepView(step: Step, before: Step | undefined, scheme: { readonly file: string; readonly slug: string }): StepView {
  const { title, rule, formula, numbers, result, cells, notTaken, note } = step;
  const isUnchanged = note !== undefined && before?.result.zh === result.zh;
  const isNewLine = rule?.line !== before?.rule?.line || rule?.span.file !== before?.rule?.span.file;
  return {
    title,
    ...(rule && isNewLine && { rule: ruleView(rule, scheme) }),
    ...(formula && !isUnchanged && { formula }),
    ...(numbers && !isUnchanged && numbers.zh !== formula?.zh && { numbers }),
    result,
    cells: cells.slice(0, CELLS_SHOWN).map(({ place, text }) => ({ ...place, text })),
    moreCells: Math.max(0, cells.length - CELLS_SHOWN),
    notTaken,
    ...(note && { note }),
  };
}

function ruleView({ span, line, text }: NonNullable<Step["rule"]>, scheme: { readonly file: string; readonly slug: string }): RuleLine {
  return { file: span.file, line, text: text.trim(), ...(span.file === scheme.file && { scheme: scheme.slug }) };
}
