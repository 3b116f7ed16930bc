import { expect, test } from "vitest";
import { readFindingCases } from "../../src/cli/read-finding-cases.ts";
import { checkTexts } from "../../src/pipeline.ts";

const cases = [...readFindingCases("test/cases/findings")];
const mended = cases.flatMap(([code, texts]) =>
  (["zh", "en"] as const).flatMap((language) => {
    const { files, mended: file } = texts[language];
    return file ? [{ code, language, files, file }] : [];
  }),
);

/** Where the mistake is in the scheme itself, not in data or in the command. */
const texts = mended.filter(({ language, file }) => file.file === `${language}.kpi`);

test.each(mended)("$code in $language is mended in one of its files", ({ files, file }) => {
  const before = files.find((each) => each.file === file.file);
  expect(before).toBeDefined();
  expect(file.text).not.toBe(before?.text);
});

test.each(texts)("$code in $language, mended, leaves nothing to find", ({ file }) => {
  expect(checkTexts([file]).diagnostics.map(({ code }) => code)).toEqual([]);
});

test("what is printed gives the sentences of a finding", () => {
  const { en, zh } = new Map(cases).get("bands-gap") ?? {};
  expect(en?.reason).toMatch(/^89\.5% falls in no row/u);
  expect(zh?.hint).toMatch(/^请/u);
});

test("most findings that a text gives show how it is mended", () => {
  const ofText = cases.filter(([, { zh }]) => zh.files.some(({ file }) => file === "zh.kpi"));
  expect(ofText.filter(([, { zh }]) => !zh.mended).length / ofText.length).toBeLessThan(0.05);
});
