import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { format } from "../../src/format/format.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { type JsonPerson, toJson } from "../../src/results/json.ts";
import { rows, soundScheme } from "../support/arbitrary/sound-scheme.ts";
import { score } from "../support/score.ts";

const { seed } = fc.readConfigureGlobal();

/** The errors of a text, in words. */
function errorsOf(text: string): readonly string[] {
  const { diagnostics } = checkTexts([{ file: "scheme.kpi", text }]);
  return diagnostics.filter(({ severity }) => severity === "error").map((each) => `${each.code}: ${renderMessage(each, "en").reason}`);
}

function inChinese(text: string): string {
  const result = format({ file: "scheme.kpi", text }, "zh");
  if ("diagnostics" in result) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result.text;
}

describe(`schemes in which nothing is wrong (seed ${seed})`, () => {
  test("have no error, in either language", () => {
    fc.assert(
      fc.property(soundScheme, ({ text }) => {
        expect(errorsOf(text)).toEqual([]);
        expect(errorsOf(inChinese(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("evaluate over any facts: each person has a score or the reason why not", () => {
    fc.assert(
      fc.property(soundScheme, rows, ({ text, period }, { files, complete }) => {
        const { people } = toJson(score(text, files, period), { language: "en", texts: new Map() });
        expect(people.map(({ id }) => id)).toEqual(["E1", "E2"]);
        for (const person of people) isSettled(person, complete);
      }),
      { numRuns: 300 },
    );
  });
});

/** Scored within what the scheme allows, or blocked with a reason; with whole facts there is none. */
function isSettled(person: JsonPerson, complete: boolean): void {
  if (person.status === "blocked" && !complete) {
    expect(person.reasons?.length).toBeGreaterThan(0);
    return;
  }
  expect(person.status).toBe("scored");
  expect(Number(person.total)).toBeGreaterThanOrEqual(0);
  expect(Number(person.total)).toBeLessThanOrEqual(120);
  expect(person.total).toMatch(/^\d+(?:\.\d)?$/u);
  for (const { amount } of person.pay ?? []) expect(Number(amount)).toBeGreaterThanOrEqual(0);
}
