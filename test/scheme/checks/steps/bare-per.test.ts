import { expect, test } from "vitest";
import { checkMetric, metricOf, plain } from "../../check-text.ts";

const rule = "measure sum(crm.amount), target 500 万元\n40 at 100%, -1 per 1% under, floor 0";

test("a bare per shows its three readings", () => {
  const { findings, program } = checkMetric(rule);
  expect(findings).toEqual([
    {
      code: "bare-per",
      at: "-1 per 1% under",
      reason:
        "“m” does not say what part of a step gives. At 96.5%: 36.5 points in proportion, 37 points where only whole steps count, 36 points where a started step counts. It is computed in proportion.",
    },
  ]);
  expect(program).toBeDefined();
  expect(plain(metricOf(rule).rule)).toMatchObject({ under: { slopes: [{ stepping: "pro-rata" }] } });
});

test.each(["pro rata", "full", "started"])("the scheme's “steps %s” settles it", (words) => {
  expect(checkMetric(rule, `  steps ${words}\n`).codes).toEqual([]);
});

test("the scheme's steps are written into each slope that says nothing else", () => {
  const mixed = "measure sum(crm.amount), target 500 万元\n40 at 100%, +1 per started 1% over, -1 per 1% under, floor 0";
  expect(plain(metricOf(mixed, "  steps full\n").rule)).toMatchObject({
    over: { slopes: [{ stepping: "started" }] },
    under: { slopes: [{ stepping: "full" }] },
  });
});

test("one by one of what comes in ones has no parts of a step", () => {
  expect(checkMetric("measure sum(crm.visits), target 12\n15 from target, -1 per 1 under, floor 0").codes).toEqual([]);
  expect(checkMetric("measure sum(crm.visits), target 12\n15 from target, -1 per 5 under, floor 0").codes).toEqual(["bare-per"]);
  expect(checkMetric("measure average(crm.visits), target 12\n15 from target, -1 per 1 under, floor 0").codes).toEqual(["bare-per"]);
});

test("the example of a count is one that can occur", () => {
  const { findings } = checkMetric("measure sum(crm.visits), target 60\n20 from target, -3 per 5 under, floor 0");
  // 16 short of 60 is 3.2 steps of 5: 20 - 9.6, 20 - 9, 20 - 12.
  expect(findings[0]?.reason).toContain(
    "At 44: 10.4 points in proportion, 11 points where only whole steps count, 8 points where a started step counts.",
  );
});

test("an accepted one is kept with the scheme and leaves the list", () => {
  const { codes, program } = checkMetric(`${rule}\naccept bare-per "HR reads it in proportion"`);
  expect(codes).toEqual([]);
  expect(program?.schemes[0]?.accepted).toMatchObject([
    { code: "bare-per", reason: "HR reads it in proportion", finding: { code: "bare-per" } },
  ]);
});
