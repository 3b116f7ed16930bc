import { expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const scheme = (tail: string) => `scheme s
  cycle quarterly

metric what weight 100
  rated 1 to 5 by manager 100%

${tail}
`;

test.each([
  ["a grade", "grades\n  S from 90 when rating(what) >= 4.5\n  A from 70\n  B otherwise"],
  ["a veto", "veto when rating(what) < 2 then total 0"],
  ["a gate of another metric", "metric more extra\n  points 5, 0 when rating(what) < 2"],
])("%s reads the rating that raters give", (_, tail) => {
  const { codes, program } = checkScheme(scheme(tail));
  expect(codes.filter((code) => code === "no-such-part")).toEqual([]);
  expect(program).toBeDefined();
});

test("what raters give has no attainment", () => {
  expect(checkScheme(scheme("veto when attainment(what) < 50% then total 0")).codes).toContain("no-such-part");
});
