import type { Language } from "../../src/diagnostics/diagnostic.ts";
import type { Explanation, Step } from "../../src/results/types.ts";

/** An explanation as a test reads it: a line a step, below it what else it says. */
export function explanationText({ metrics, overall }: Explanation, language: Language): string {
  const blocks = [...metrics.map(({ metric, steps }) => ({ title: metric, steps })), { title: "overall", steps: overall }];
  const shown = blocks.filter(({ steps }) => steps.length > 0);
  return shown.map(({ title, steps }) => `${title}\n${steps.map((step) => stepText(step, language)).join("")}`).join("\n");
}

function stepText({ title, rule, formula, numbers, result, cells, notTaken, note }: Step, language: Language): string {
  const line = rule ? ` (line ${rule.line})` : "";
  const equation = [formula, numbers, result].flatMap((part) => part?.[language] ?? []).join(" = ");
  const more = [
    ...cells.map(({ place, text }) => `${place.file}:${place.row} ${place.column}: ${text}`),
    ...notTaken.map(({ text, why }) => `${text === undefined ? "does not apply" : `not “${text}”`}: ${why[language]}`),
    ...(note ? [note[language]] : []),
  ];
  return [`  ${title[language]}${line}: ${equation}`, ...more.map((text) => `    ${text}`)].map((text) => `${text}\n`).join("");
}
