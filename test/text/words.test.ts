import { expect, test } from "vitest";
import { holdsWord } from "../../src/text/words.ts";

test.each([
  ["fail otherwize", "fail", true],
  ["failed otherwize", "fail", false],
  ["不合格以下", "不合格", true],
  ["fail", "", false],
])("“%s” holds “%s”: %s", (text, word, holds) => {
  expect(holdsWord(text, word)).toBe(holds);
});
