import type { Step } from "../results/types.ts";
import type { StepView } from "./view.ts";

/** More cells than anyone reads are counted instead of printed. */
const CELLS_SHOWN = 12;

/** A step of an explanation as the site prints it; `scheme` is the page that shows the lines of `file`. */
export function stepView(step: Step, scheme: { readonly file: string; readonly slug: string }): StepView {
  const { title, rule, formula, numbers, result, cells, notTaken, note } = step;
  return {
    title,
    ...(rule && {
      rule: {
        file: rule.span.file,
        line: rule.line,
        text: rule.text.trim(),
        ...(rule.span.file === scheme.file && { scheme: scheme.slug }),
      },
    }),
    ...(formula && { formula }),
    ...(numbers && numbers.zh !== formula?.zh && { numbers }),
    result,
    cells: cells.slice(0, CELLS_SHOWN).map(({ place, text }) => ({ ...place, text })),
    moreCells: Math.max(0, cells.length - CELLS_SHOWN),
    notTaken,
    ...(note && { note }),
  };
}
