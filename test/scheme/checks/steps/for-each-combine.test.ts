import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const each = (combine: string, points = "-1") =>
  checkScheme(`scheme s\n  cycle monthly\n  steps full\nmetric late extra\n  for each events.minutes, ${points} per 1 minute${combine}\n`);

test("what is made of the rows is asked", () => {
  expect(each("").findings).toMatchObject([
    { code: "for-each-combine", reason: "“late” gives a result for each row and does not say what is made of them." },
  ]);
});

test.each([
  ["sum", "-1"],
  ["average", "-1"],
  ["best", "+1"],
  ["worst", "-1"],
])("%s says it", (word, points) => {
  expect(each(`, ${word}`, points).codes).toEqual([]);
});
