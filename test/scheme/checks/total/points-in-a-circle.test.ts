import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const three = (a: string, b: string, c: string) =>
  checkScheme(
    `scheme s\n  cycle quarterly\nmetric a weight 40\n  points ${a}\nmetric b weight 30\n  points ${b}\nmetric c weight 30\n  points ${c}\n`,
  );

test("points that come back to themselves are one finding", () => {
  expect(three("points(b)", "points(c)", "points(a) / 2").findings).toMatchObject([
    { code: "points-in-a-circle", reason: "These points need one another, so none can be computed: a → b → c → a." },
  ]);
});

test("points of others, in any order, are fine", () => {
  expect(three("points(b) + points(c)", "points(c)", "30").codes).toEqual([]);
});
