import { describe, expect, test } from "vitest";
import { readFindingCases } from "../../src/cli/read-finding-cases.ts";
import { checkTexts } from "../../src/pipeline.ts";

const cases = [...readFindingCases("test/cases/findings")];
const mended = cases.flatMap(([code, texts]) =>
  (["zh", "en"] as const).flatMap((language) => {
    const { files, mended: file } = texts[language];
    return file ? [{ code, language, files, file }] : [];
  }),
);

describe.each(mended)("$code in $language", ({ language, files, file }) => {
  test("is mended in one of its files", () => {
    const before = files.find((each) => each.file === file.file);
    expect(before).toBeDefined();
    expect(file.text).not.toBe(before?.text);
  });

  test.runIf(file.file === `${language}.kpi`)("leaves nothing to find", () => {
    expect(checkTexts([file]).diagnostics.map(({ code: found }) => found)).toEqual([]);
  });
});

test("what is printed gives the sentences of a finding", () => {
  const { en, zh } = new Map(cases).get("bands-gap") ?? {};
  expect(en?.reason).toMatch(/^89\.5% falls in no row/u);
  expect(zh?.hint).toMatch(/^请/u);
});

test("most findings that a text gives show how it is mended", () => {
  const texts = cases.filter(([, { zh }]) => zh.files.some(({ file }) => file === "zh.kpi"));
  expect(texts.filter(([, { zh }]) => !zh.mended).length / texts.length).toBeLessThan(0.05);
});
