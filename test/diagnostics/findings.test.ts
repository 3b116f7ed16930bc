import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import { caseFolders, casesFolder, languages, outcomeOf } from "./finding-cases.ts";
import { isReadable, proposalsIn } from "./proposals.ts";

/** A changed message shows in the diff of its `expected.*.txt`; `vitest -u` writes them anew. */
describe.each(caseFolders())("%s", (code) => {
  test.each(languages)("is the one finding of its mistake, in %s", async (language) => {
    const { output, codes } = await outcomeOf(code, language);
    expect(codes).toEqual([code]);
    expect(proposalsIn(output, language).filter((text) => !isReadable(text, language))).toEqual([]);
    await expect(output).toMatchFileSnapshot(join(import.meta.dirname, "../..", casesFolder, code, `expected.${language}.txt`));
  });
});

test("each finding has a case", () => {
  expect(caseFolders()).toEqual(Object.keys(catalogue).toSorted());
});

test("no message is known to be poor", () => {
  expect(readdirSync("test/cases/poor-messages")).toEqual(["README.md"]);
});
