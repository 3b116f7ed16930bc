import { expect, test } from "vitest";
import { checkMetric } from "../../check-text.ts";

const found = (lines: string) => checkMetric(lines).findings.map(({ code, at }) => [code, at]);

test("a step that counts from where the anchor's points still hold", () => {
  expect(found("measure count(events.faults)\nfull up to 3, -5 per full 1 over 2, floor 0")).toEqual([
    ["step-inside-anchor", "-5 per full 1 over 2"],
  ]);
  expect(found("measure average(crm.rate)\nfull at 95%, +1 per full 1% over 90%, -1 per full 1% under, floor 0, no cap")).toEqual([
    ["step-inside-anchor", "+1 per full 1% over 90%"],
  ]);
});

test("steps from the anchor's edge or from beyond it are quiet", () => {
  expect(found("measure count(events.faults)\nfull up to 3, -5 per full 1 over 3, floor 0")).toEqual([]);
  expect(found("measure average(crm.rate)\nfull at 95%, -1 per full 1% under, -2 per full 1% under 80%, floor 0")).toEqual([]);
  expect(found("measure average(crm.rate)\nfull between 90% and 95%, -1 per full 1% over, -1 per full 1% under, floor 0")).toEqual([]);
});

test("steps that only add, with nothing under an edge, leave open where full points stand", () => {
  const lines = "measure sum(crm.amount), target 500 万元\n0 under 60%, +1 per full 1% over 110%, cap 40";
  expect(found(lines)).toEqual([["anchor-missing", "+1 per full 1% over 110%"]]);
});
