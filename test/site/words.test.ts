import { expect, test } from "vitest";
import { help } from "../../site/words/help.ts";
import { siteWords } from "../../site/words/words.ts";

const HAN = /\p{Script=Han}/u;

/** Every text of a table, however deep. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(2, 3))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test("no language is left untranslated", () => {
  const { other: toChinese, ...english } = siteWords.en;
  const { other: toEnglish, code, ...chinese } = siteWords.zh;
  expect([toChinese.name, toEnglish.name]).toEqual(["中文", "English"]);
  expect(textsOf(english).filter((text) => HAN.test(text))).toEqual([]);
  expect(textsOf(chinese).filter((text) => /[a-z]{4}/iu.test(text))).toEqual([]);
  expect(code).toBe("zh-CN");
});

test("the help says the same things in both", () => {
  for (const { title, paragraphs } of help) {
    for (const { en, zh } of [title, ...paragraphs]) {
      expect(en).not.toMatch(HAN);
      expect(zh).toMatch(HAN);
    }
  }
});
