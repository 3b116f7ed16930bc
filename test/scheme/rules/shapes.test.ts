import { describe, expect, test } from "vitest";
import { checkMetric, metricOf, plain } from "../check-text.ts";

const amount = "measure sum(crm.amount), target 500 万元";
const rate = "measure last(crm.rate)";
const ruleOf = (lines: string) => plain(metricOf(lines).rule);
const codes = (lines: string) => checkMetric(lines).codes;

describe("bands", () => {
  test("rows keep their words' edges; full, none and otherwise are results", () => {
    expect(ruleOf(`${rate}\nfull from 95%, 6 over 90%, none otherwise`)).toEqual({
      kind: "bands",
      reading: "measure",
      rows: [
        { from: { value: { kind: "constant", value: "0.95" }, inclusive: true }, otherwise: false, result: { kind: "full" } },
        {
          from: { value: { kind: "constant", value: "0.9" }, inclusive: false },
          to: { value: { kind: "constant", value: "0.95" }, inclusive: false },
          otherwise: false,
          result: { kind: "points", points: "6" },
        },
        { otherwise: true, result: { kind: "points", points: "0" } },
      ],
    });
  });

  test("rows reach to their neighbours whatever the order", () => {
    expect(ruleOf(`${rate}\n5 from 80%, 10 from 90%, 0 otherwise`)).toMatchObject({
      rows: [{ to: { value: { value: "0.9" }, inclusive: false } }, {}, {}],
    });
  });

  test("a share of the weight is points", () => {
    expect(ruleOf(`${rate}\n100% of weight from 95%, 50% of weight from 90%, 0 otherwise`)).toMatchObject({
      rows: [{ result: { points: "40" } }, { result: { points: "20" } }, {}],
    });
  });

  test("a row in proportion needs something to be in proportion to", () => {
    expect(codes(`${amount}\nfull from 90%, proportional from 60% to under 90%, 0 under 60%`)).toEqual([]);
    expect(codes("measure sum(crm.visits)\nfull from 90, proportional from 60 to under 90, 0 under 60")).toEqual([
      "proportional-needs-target",
    ]);
  });
});

describe("curve", () => {
  test("points on the value, flat beyond", () => {
    expect(ruleOf(`${rate}\ncurve\n0 at 60%, 40 at 100%, flat beyond`)).toMatchObject({
      kind: "curve",
      points: [
        { at: { value: "0.6" }, points: "0" },
        { at: { value: "1" }, points: "40" },
      ],
      under: { kind: "flat", points: "0" },
      over: { kind: "flat", points: "40" },
    });
  });

  test("nothing else stands on it", () => {
    expect(codes(`${rate}\ncurve\n0 at 60%, 40 at 100%, 5 from 120%, flat beyond`)).toEqual(["not-on-a-curve"]);
    expect(codes(`${rate}\ncurve\n0 at 60%, flat beyond`)).toEqual(["curve-needs-points"]);
  });
});

describe("proportional", () => {
  test("to the target, with its bounds", () => {
    expect(ruleOf(`${amount}\nproportional, 0 under 60%, full from 95%`)).toMatchObject({
      kind: "proportional",
      variant: "direct",
      zeroUnder: { value: { value: "0.6" }, inclusive: false },
      fullFrom: { value: { value: "0.95" }, inclusive: true },
    });
  });

  test("a percentage without a target is its own attainment", () => {
    expect(codes(`${rate}\nproportional`)).toEqual([]);
    expect(codes("measure sum(crm.visits)\nproportional")).toEqual(["proportional-needs-target"]);
    expect(codes(`${rate}\nproportional inverse`)).toEqual(["proportional-needs-target"]);
  });

  test("below an edge only: in proportion to the edge", () => {
    expect(ruleOf(`${rate}\nfull from 90%, proportional under 90%`)).toMatchObject({ kind: "anchor", under: { kind: "proportional" } });
  });

  test("steps and rows do not stand beside it", () => {
    expect(checkMetric(`${amount}\nproportional, -1 per 1% under`, "  steps full\n").codes).toEqual(["not-beside-proportional"]);
  });
});

describe("rated", () => {
  test("by raters of the ratings source", () => {
    expect(ruleOf("rated 1 to 5 by self 20% | manager 80%")).toEqual({
      kind: "rated",
      from: "1",
      to: "5",
      by: [
        { rater: "self", share: "0.2" },
        { rater: "manager", share: "0.8" },
      ],
      ratings: { kind: "source", source: "ratings" },
    });
  });

  test("by the measure, on a scale", () => {
    expect(ruleOf("measure last(crm.score)\nrated 0 to 100")).toMatchObject({
      kind: "rated",
      to: "100",
      by: [],
      ratings: { kind: "measure" },
    });
  });

  test.each([
    ["rated 1 to 5", ["rating-missing"]],
    ["rated 5 to 1 by self", ["scale-reversed"]],
    ["rated 1 to 5 by slef 20% | manager 80%", ["unknown-name"]],
    ["rated 1 to 5 by self 20% | manager", ["rater-without-share"]],
    ["rated by self", []],
  ])("%j gives %j", (lines, expected) => {
    expect(codes(lines)).toEqual(expected);
  });
});

describe("points", () => {
  test("any expression that gives points or a plain number", () => {
    expect(ruleOf(`${amount}\npoints weight * (2 - attainment)`)).toMatchObject({
      kind: "points",
      expression: { kind: "arithmetic", op: "*", unit: { kind: "points" } },
    });
    expect(codes("measure last(crm.score)\npoints weight * measure / 100")).toEqual([]);
    expect(codes(`${amount}\npoints measure`)).toEqual(["points-expected"]);
  });
});

test("one rule a metric", () => {
  expect(codes(`${amount}\nproportional, points weight`)).toEqual(["two-rules"]);
  expect(codes(amount)).toEqual(["rule-missing"]);
  expect(codes("proportional")).toEqual(["measure-missing"]);
});

test("marks are weighed: full is what the rule is marked out of", () => {
  expect(plain(metricOf(`${rate}\nmarked out of 100, full from 95%, 60 from 90%, 0 otherwise, cap 90`))).toMatchObject({
    markedOutOf: "100",
    weight: "40",
    cap: { value: "90" },
  });
  expect(plain(metricOf(`${rate}\nfull from 95%, -1 per full 1% under, floor 0`, "  marked out of 100\n"))).toMatchObject({
    markedOutOf: "100",
    rule: { points: "100" },
  });
});

test("an extra has no full points", () => {
  const extra = (rule: string) => checkMetric(`${amount}\n${rule}`).codes;
  expect(extra("extra, proportional")).toEqual(["extra-with-weight"]);
});
