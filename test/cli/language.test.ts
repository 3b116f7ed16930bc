import { expect, it } from "vitest";
import { languageOf } from "../../src/cli/language.ts";

it.each([
  [undefined, { LANG: "zh_CN.UTF-8" }, "zh"],
  [undefined, { LANG: "zh_TW" }, "zh"],
  [undefined, { LANG: "en_US.UTF-8" }, "en"],
  [undefined, { LANG: "C" }, "en"],
  [undefined, {}, "en"],
  [undefined, { LC_ALL: "en_GB", LANG: "zh_CN" }, "en"], // LC_ALL goes before LANG
  [undefined, { LC_ALL: "", LANG: "zh_CN" }, "zh"], // empty is unset
  [undefined, { LANG: "zha_CN" }, "en"], // another language
  ["en", { LANG: "zh_CN" }, "en"],
  ["zh", { LANG: "en_US" }, "zh"],
] as const)("asked %s in %o: %s", (asked, env, language) => {
  expect(languageOf(asked, env)).toBe(language);
});
