import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const total = (clauses: string) =>
  checkScheme(
    `scheme s\n  cycle quarterly\nmetric m weight 100\n  measure average(crm.rate)\n  100 from 95%, 0 otherwise\nmetric faults extra\n  measure count(events.faults)\n  -1 each\ntotal ${clauses}\n`,
  ).findings.map(({ code, at }) => [code, at]);

test("a cap after the extras that only the total could come to", () => {
  expect(total("out of 100, extras floor -2, cap 105")).toEqual([["extras-cap-or-total", "extras floor -2, cap 105"]]);
});

test("a cap of each, or one that extras can have, is quiet", () => {
  expect(total("out of 100, cap 105, extras floor -2")).toEqual([]);
  expect(total("out of 100, cap 105, extras cap 10, floor -2")).toEqual([]);
  expect(total("out of 100, extras cap 10, floor -2")).toEqual([]);
});

test("extras that may come to more than the whole total", () => {
  expect(total("out of 100, cap 110, extras cap 500")).toEqual([["extras-over-total", "extras cap 500"]]);
  expect(total("out of 100, cap 110, extras floor -500")).toEqual([["extras-over-total", "extras floor -500"]]);
});

test.each(["out of 100, cap 110, extras cap 10, floor -20", "out of 100, cap 110, extras cap 110", "out of 100, cap 150, extras cap 120"])(
  "%s is quiet",
  (clauses) => {
    expect(total(clauses)).toEqual([]);
  },
);

test("a floor behind the extras that gives back what they take off", () => {
  expect(total("out of 100, extras floor 0")).toEqual([["extras-floor-or-total", "extras floor 0"]]);
});

test.each([
  "out of 100, floor 0, extras cap 6",
  "out of 100, floor 0, extras floor 0",
  "out of 100, extras cap 6, floor 0",
  "out of 100, extras cap 6, floor -10",
])("%s is quiet", (clauses) => {
  expect(total(clauses)).toEqual([]);
});
