import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const scheme = (limit: string) =>
  checkScheme(`scheme s\n  cycle monthly\nlimit ${limit}\nmetric a weight 60\n  points weight\nmetric b weight 40\n  points weight\n`);

test("a weight out of its limit is pointed at", () => {
  expect(scheme("each weight at most 50%").findings).toMatchObject([
    { code: "weight-over-limit", at: "60", reason: "“a” weighs 60, and the limit is 50." },
  ]);
});

test("each one is", () => {
  expect(scheme("each weight at least 70").codes).toEqual(["weight-over-limit", "weight-over-limit"]);
});

test("those within it are fine, the limit itself too", () => {
  expect(scheme("each weight at most 60%").codes).toEqual([]);
});
