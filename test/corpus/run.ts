import { renderMessage } from "../../src/diagnostics/render.ts";
import { type CorpusRule, findingsOf, rules, states } from "./read.ts";

/** Prints a line a rule, with its question or what is missing, and last the counts. */
for (const rule of rules) process.stdout.write(`${rule.id.padEnd(5)} ${rule.state.padEnd(15)} ${remark(rule)}\n`);
process.stdout.write(`corpus: ${states.map((state) => `${rules.filter((rule) => rule.state === state).length} ${state}`).join(", ")}\n`);

function remark(rule: CorpusRule): string {
  switch (rule.state) {
    case "written":
      return findingsOf(rule).map(message).join(" ");
    case "ambiguous":
      return findingsOf(rule).map(message).join(" ");
    case "not computable":
      return rule.answer;
    case "not expressible":
      return rule.missing;
  }
}

function message(finding: ReturnType<typeof findingsOf>[number]): string {
  return `${finding.code}: ${renderMessage(finding, "en").reason}`;
}
