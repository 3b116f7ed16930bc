import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../src/periods/period.ts";
import { readFacts } from "../../src/records/read.ts";
import { explain } from "../../src/results/explain.ts";
import { run } from "../../src/results/run.ts";
import { isScored } from "../../src/results/teams.ts";
import { explanationText } from "../support/explanation.ts";
import { programOf } from "../support/program.ts";

/** Each folder is a workspace; beside it stands what its first person is told, in both languages. */
const cases = new URL("../cases/explain/", import.meta.url);

describe.each(readdirSync(cases))("%s", (name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, cases), "utf8");

  test.each(["en", "zh"] as const)("in %s", (language) => {
    const text = read("scheme.kpi");
    const program = programOf(text);
    const period = parsePeriod("2024-Q3");
    if (!period) throw new Error("no period");
    const csv = readdirSync(new URL(`${name}/`, cases)).filter((file) => file.endsWith(".csv"));
    const files = csv.map((file) => ({ path: file, bytes: new TextEncoder().encode(read(file)) }));
    const { facts } = readFacts(program.sources, files, period);
    const { people, plans } = run(program, facts, period);
    const person = people.find(isScored);
    const plan = plans.get(person?.scheme ?? "");
    if (!person || !plan) throw new Error("no one is scored");
    const explanation = explain(plan, person.evaluation, new Map([["scheme.kpi", text]]));
    expect(explanationText(explanation, language)).toBe(read(`${language}.txt`));
  });
});
