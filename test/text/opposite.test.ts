import { expect, test } from "vitest";
import { nearest } from "../../src/text/nearest.ts";
import { turnsRound } from "../../src/text/opposite.ts";

test.each([
  ["之外", "之内"],
  ["加至满分为止", "扣至零分为止"],
  ["每高于", "每低于"],
])("%s is the contrary of %s", (a, b) => expect([turnsRound(a, b), turnsRound(b, a)]).toEqual([true, true]));

test.each([
  ["之内", "之内"],
  ["权种", "权重"],
  ["加减分", "加分"],
])("%s is not that of %s", (a, b) => expect(turnsRound(a, b)).toBe(false));

test("what says the contrary is no slip", () => {
  expect(nearest("之外", ["之内", "以内"])).toBeUndefined();
});
