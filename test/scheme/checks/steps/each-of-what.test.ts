import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const codes = (lines: string): readonly string[] =>
  checkScheme(`scheme s\n  cycle quarterly\nmetric m weight 10\n  ${lines}, floor 0\n`).findings.flatMap(({ code }) =>
    code === "each-of-what" ? [code] : [],
  );

test("each of minutes is each minute, which is told", () => {
  expect(codes("measure sum(events.minutes)\n  -1 each")).toEqual(["each-of-what"]);
});

test.each([
  ["a step with its unit", "measure sum(events.minutes)\n  -1 each 1 minute"],
  ["a step beyond an edge", "measure sum(events.minutes)\n  full up to 30 minutes, -1 per started 10 minutes over"],
  ["a count", "measure count(events)\n  -1 each"],
])("%s is let be", (_, lines) => {
  expect(codes(lines)).toEqual([]);
});
