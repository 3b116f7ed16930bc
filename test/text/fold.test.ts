import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldTrimmed } from "../../src/text/fold.ts";

test("full-width ASCII becomes ASCII, Chinese stays", () => {
  expect(fold("Ｅ００１（销售）～％")).toBe("E001(销售)~%");
  expect(fold("￥－")).toBe("¥-");
});

test("spaces of any width go from the ends", () => {
  expect(foldTrimmed("\u3000\u00a0 姓 名 \u202f")).toBe("姓 名");
});

test("offsets hold: a text never changes length", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(text).length === text.length));
});
