import { expect, test } from "vitest";
import { checkMetric, metricOf, plain } from "../../check-text.ts";

const money = "measure sum(crm.amount), target 500 万元";

test("a rule over the target and none under lists what each reading gives", () => {
  const { findings } = checkMetric(`${money}\n40 at 100%, +0.5 per full 1% over`);
  expect(findings).toEqual([
    {
      code: "nothing-under",
      at: "at 100%",
      // A fifth under 100% is 80%; in proportion 40 × 80% = 32.
      reason: "“m” does not say what it gives under 100%. At 80%: 0, or 32 points in proportion, or still 40 points.",
    },
  ]);
});

test("full from target alone leaves what is under it open", () => {
  expect(checkMetric(`${money}\nfull from target`).codes).toEqual(["nothing-under"]);
});

test.each(["0 under", "proportional under", "full under", "-1 per full 1% under, floor 0", "0 under target"])("“%s” says it", (words) => {
  expect(checkMetric(`${money}\nfull from target, ${words}`).codes).toEqual([]);
});

test("the better side of an anchor that only takes off keeps its points", () => {
  expect(checkMetric(`${money}\nfull at 100%, -1 per full 1% under, floor 0`).codes).toEqual([]);
  expect(plain(metricOf(`${money}\nfull at 100%, -1 per full 1% under, floor 0`).rule)).toMatchObject({
    over: { kind: "flat", points: "40" },
  });
});

test("less is better: nothing said over", () => {
  expect(checkMetric("measure sum(events.minutes)\nfull up to 10").codes).toEqual(["nothing-over"]);
});

test("nothing can lie under no faults at all", () => {
  expect(checkMetric("measure sum(events.faults)\nfull at 0, -2 per full 1 over, floor 0").codes).toEqual([]);
  expect(checkMetric("measure sum(events.faults)\n0 at 0, +2 per full 1 over at most 40").codes).toEqual([]);
});
