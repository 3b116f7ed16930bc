import { describe, expect, test } from "vitest";
import { toJson } from "../../src/results/json.ts";
import { company, type Member, schemeOf } from "../support/company.ts";

const members: readonly Member[] = [
  ["E1", "East", "rep", "60"],
  ["E2", "East", "rep", ""],
];

/** What the JSON says of the metric: of who has the value, and of who has not. */
function inJson(policy: string) {
  const other = `
metric other "Other" weight 50
  points 40
`;
  const scheme = schemeOf("rep", "", `  if missing ${policy}\n${other}`).replace("weight 100", "weight 50");
  const { people } = toJson(company([scheme], members), { language: "en", texts: new Map() });
  return people.map(({ metrics = [], total }) => {
    const main = metrics.find(({ name }) => name === "main");
    return [main?.points, main?.stands_in, total];
  });
}

describe("what stands where a metric has no points of its own is said in the JSON", () => {
  test("nothing of a metric that is dropped, whose weight goes to the others: 40 × 100 ÷ 50", () => {
    expect(inJson("rescale")).toEqual([
      ["60", undefined, "100"],
      [null, "rescale", "80"],
    ]);
  });

  test("zero, full, or the average of the team", () => {
    expect(inJson("zero")[1]).toEqual(["0", "zero", "40"]);
    expect(inJson("full")[1]).toEqual(["50", "full", "90"]);
    expect(inJson("average of team")[1]).toEqual(["60", "average", "100"]);
  });
});
