import { expect, test } from "vitest";
import { spaced } from "../../src/pages/words.ts";

test("figures and Latin words stand apart from Chinese", () => {
  expect(spaced("60%及以下得0分；3个至5个")).toBe("60% 及以下得 0 分；3 个至 5 个");
  expect(spaced("已 3 人")).toBe("已 3 人");
});
