import { finding } from "../../diagnostics/catalogue.ts";
import type { Evaluation } from "../../evaluator/reference/evaluation.ts";
import { explain as explanationOf, type Texts } from "../../results/explain.ts";
import { explainParts } from "../../results/explain-parts.ts";
import type { Explanation, PersonResult, RunResult } from "../../results/types.ts";
import { nearest } from "../../text/nearest.ts";
import type { Command } from "../command.ts";
import { exit } from "../exit.ts";
import { drawExplanation, drawParts } from "../explanation.ts";
import { paletteFor } from "../report.ts";
import { totalText } from "../score-text.ts";
import { scoreWorkspace } from "../steps.ts";
import { Stop } from "../stop.ts";

/** Shows one person's result with each step that led to it. Asked for by name, it hides nothing. */
export const explain: Command = async (invocation, host) => {
  const [asked = "", folder] = invocation.operands;
  const { result, workspace } = await scoreWorkspace(folder, invocation, host);
  const person = findPerson(asked, result);
  const { language } = invocation;
  const palette = paletteFor(host.out, host.env);
  if (person.status === "blocked" || person.status === "not_applicable") {
    const reasons = person.status === "blocked" ? person.reasons.map(({ message }) => message) : [person.reason];
    host.out.write(`${palette.strong(`${person.id} ${person.name}`)}\n${reasons.map((reason) => `  ${reason[language]}\n`).join("")}`);
    return exit.findings;
  }
  const texts = new Map(workspace.sources.map(({ file, text }) => [file, text]));
  const options = { language, palette, total: totalText(person, result.plans) };
  const explained = (scheme: string, evaluation: Evaluation): Explanation => explanationIn(result, scheme, evaluation, texts);
  const parts = explainParts(person, { explain: explained, plans: result.plans, texts });
  host.out.write(
    parts ? drawParts(person, parts, options) : drawExplanation(person, explained(person.scheme ?? "", person.evaluation), options),
  );
  return exit.fine;
};

function explanationIn({ plans }: RunResult, scheme: string, evaluation: Evaluation, texts: Texts): Explanation {
  const plan = plans.get(scheme);
  if (!plan) throw new RangeError(`no plan for the scheme ${scheme}`);
  return explanationOf(plan, evaluation, texts);
}

/** By number, else by name where only one person has it. @throws Stop */
function findPerson(asked: string, { people, period }: RunResult): PersonResult {
  const byId = people.find(({ id }) => id === asked);
  if (byId) return byId;
  const [first, ...others] = people.filter(({ name }) => name === asked);
  if (!first)
    throw new Stop(
      exit.usage,
      finding("unknown-person", undefined, { person: asked, period: period.name, suggestion: didYouMean(asked, people) }),
    );
  if (others.length === 0) return first;
  const ids = [first, ...others].map(({ id }) => id);
  throw new Stop(exit.usage, finding("ambiguous-person", undefined, { person: asked, ids: { en: ids.join(", "), zh: ids.join("、") } }));
}

function didYouMean(asked: string, people: readonly PersonResult[]) {
  const meant = nearest(
    asked,
    people.flatMap(({ id, name }) => [id, name]),
  );
  return meant === undefined ? "" : { en: `Did you mean “${meant}”?`, zh: `是不是“${meant}”？` };
}
