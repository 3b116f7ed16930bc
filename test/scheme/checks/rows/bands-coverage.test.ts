import { describe, expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const rate = "measure last(crm.rate)";
const count = "measure sum(events.faults)";
const about = (lines: string) => checkMetric(lines).findings.map(({ code, at, reason }) => [code, at, reason]);

describe("bands that hold every value once are quiet", () => {
  test.each([
    `${rate}\n10 from 95%, 6 from 90%, 0 otherwise`,
    `${rate}\n10 from 95%, 6 from 90%, 0 under 90%`,
    `${rate}\n10 up to 25%, 5 up to 30%, 0 otherwise`,
    `${rate}\n10 up to 25%, 5 from 26% to 30%, 0 over 30%\naccept bands-gap "read in whole percents"`,
    `${rate}\n0 under 60%, 5 from 60% to under 90%, 10 from 90%`,
    `${count}\n10 at 0, 5 from 1 to 3, 0 from 4`,
    `${count}\n10 at 0, 0 otherwise`,
    `${count}\n10 up to 3, 5 up to 6, 0 over 6`,
  ])("%j", (lines) => {
    expect(checkMetric(lines).codes).toEqual([]);
  });
});

test("a hole between two rows has a witness halfway", () => {
  expect(about(`${rate}\n10 from 90%, 5 from 80% to 89%, 0 under 80%`)).toEqual([
    ["bands-gap", "10 from 90%", "89.5% falls in no row of “m”: one row ends at 89%, the next begins at 90%."],
  ]);
});

test("counts have no values between whole numbers, so 1-3 meets 4", () => {
  expect(checkMetric(`${count}\n10 at 0, 5 from 1 to 3, 0 from 4`).codes).toEqual([]);
  expect(about(`${count}\n10 at 0, 5 from 1 to 3, 0 from 5`)).toEqual([
    ["bands-gap", "0 from 5", "4 falls in no row of “m”: one row ends at 3, the next begins at 5."],
  ]);
});

test("a hole under the lowest row and one over the highest", () => {
  expect(about(`${rate}\n10 from 90% to 100%, 5 from 80% to under 90%`)).toEqual([
    ["bands-gap", "5 from 80% to under 90%", "40% falls in no row of “m”: the lowest row begins at 80%."],
    ["bands-gap", "10 from 90% to 100%", "101% falls in no row of “m”: the highest row ends at 100%."],
  ]);
});

test("a single value left out between over and under", () => {
  expect(about(`${rate}\n10 over 90%, 0 under 90%`)).toEqual([
    ["bands-gap", "10 over 90%", "90% falls in no row of “m”: one row ends at 90%, the next begins at 90%."],
  ]);
});

test("A to B holds both ends", () => {
  expect(about(`${rate}\n10 from 95%, 5 from 90% to 95%, 0 otherwise`)).toEqual([
    ["bands-overlap", "5 from 90% to 95%", "95% falls in two rows of “m”."],
  ]);
});

test("the same edge twice is an overlap", () => {
  expect(checkMetric(`${rate}\n10 from 90%, 5 from 90%, 0 otherwise`).codes).toEqual(["bands-overlap"]);
});

test("rows that go up and down are told, and computed all the same", () => {
  const { codes, program } = checkMetric(`${rate}\n10 from 95%, 2 from 60%, 6 from 90%, 0 otherwise`);
  expect(codes).toEqual(["bands-order"]);
  expect(program).toBeDefined();
});

test("points at single values of a count leave the others out", () => {
  expect(about(`${count}\n100 at 1, 80 at 2, 0 from 3`)).toEqual([
    ["bands-gap", "100 at 1", "0 falls in no row of “m”: the lowest row begins at 1."],
  ]);
});

test("an accepted hole stands", () => {
  const { codes, program } = checkMetric(`${rate}\n10 from 90%, 5 from 80% to 89%, 0 under 80%\naccept bands-gap "as printed"`);
  expect(codes).toEqual([]);
  expect(program).toBeDefined();
});

test("edges of a target that only the data know cannot be ordered among figures", () => {
  expect(checkMetric("measure sum(crm.visits), target sum(crm.amount) / 10000 元\n10 from target, 5 from 10, 0 otherwise").codes).toContain(
    "target-differs",
  );
  expect(checkMetric("measure sum(crm.visits), target last(crm.visits)\n10 from target, 5 from 10, 0 otherwise").codes).toEqual([
    "edges-not-comparable",
  ]);
});
