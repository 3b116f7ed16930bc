import { expect, test } from "vitest";
import { inCharacters } from "../../src/text/numerals.ts";

test.each([
  ["项目1", "项目一"],
  ["组10", "组一〇"],
  ["甲", "甲"],
])("%s is %s", (name, written) => expect(inCharacters(name)).toBe(written));
