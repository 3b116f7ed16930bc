import { expect, test } from "vitest";
import { isAlike } from "../../src/text/alike.ts";

test.each([
  ["封项", "封顶", true],
  ["权众", "权重", true],
  ["及已上", "及以上", true],
  ["毛利率", "净利率", false],
  ["封顶", "封顶", true],
  ["封", "封顶", false],
])("%s for %s: %s", (word, meant, alike) => {
  expect(isAlike(word, meant)).toBe(alike);
});
