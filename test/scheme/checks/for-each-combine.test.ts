import { expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const each = (combine: string) =>
  checkScheme(`scheme s\n  cycle monthly\n  steps full\nmetric late extra\n  for each events.minutes, -1 per 1 minute${combine}\n`);

test("what is made of the rows is asked", () => {
  expect(each("").findings).toMatchObject([
    { code: "for-each-combine", reason: "“late” gives points for each row and does not say what is made of them." },
  ]);
});

test.each(["sum", "average", "best", "worst"])("%s says it", (word) => {
  expect(each(`, ${word}`).codes).toEqual([]);
});
