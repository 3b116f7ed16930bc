import { describe, expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

/** A scheme of metrics with these weights, under these sections. */
function weighing(parts: string, total = "total out of 100"): ReturnType<typeof checkScheme> {
  const lines = parts
    .split("; ")
    .map((part, index) => (part.startsWith("section") ? part : `metric m${index} weight ${part}\n  measure last(crm.rate), proportional`));
  return checkScheme(`scheme s\n  cycle quarterly\n${lines.join("\n")}\n${total}\n`);
}

const sums = (parts: string, total?: string): readonly (readonly [string, string])[] =>
  weighing(parts, total)
    .findings.filter(({ code }) => code === "weights-sum")
    .map(({ at, reason }) => [at, reason]);

describe("weights", () => {
  test("that add up are quiet", () => {
    expect(weighing("40; 35; 25").codes).toEqual([]);
    expect(weighing("40%; 60%").codes).toEqual([]);
    expect(weighing("33.3; 33.3; 33.4").codes).toEqual([]);
  });

  test("are shown with their sum where they do not", () => {
    expect(sums("40; 25; 10; 10; 10")).toEqual([["100", "The weights of the scheme are 40+25+10+10+10 = 95, not 100."]]);
  });

  test("are held against nothing where no total is said", () => {
    expect(weighing("40; 25", "total cap 100").codes).toEqual([]);
  });

  test("near a hundred are told where no total is said", () => {
    expect(weighing("50; 45", "total cap 100").findings.map(({ code, reason }) => [code, reason])).toEqual([
      ["weights-near-hundred", "The weights of the scheme are 50+45 = 95, and it does not say what its total is out of."],
    ]);
    expect(weighing("50; 50", "total cap 100").codes).toEqual([]);
    expect(weighing("50; 45", "total out of 95").codes).toEqual([]);
    expect(weighing("95", "total cap 100").codes).toEqual([]);
  });

  test("of a section lie within its range, both ends included", () => {
    expect(sums("section a weight 60 to 70; 40; 20; section b weight 30 to 40; 40")).toEqual([]);
    expect(sums("section a weight 60 to 70; 40; 19; section b weight 30 to 41; 41")).toEqual([
      ["weight 60 to 70", "The weights of section a are 40+19 = 59, not between 60 and 70."],
    ]);
  });

  test("of a section marked out of its own total add up to that, and it counts with its weight", () => {
    expect(sums("section a weight 70, marked out of 100; 60; 40; section b weight 30; 30")).toEqual([]);
    expect(sums("section a weight 70, marked out of 100; 30; 20; 15; 15; 10; section b weight 30; 30")).toEqual([
      ["weight 70", "The weights of section a are 30+20+15+15+10 = 90, not 100."],
    ]);
  });

  test("are not summed while one of them is missing", () => {
    const codes = checkScheme(
      "scheme s\n  cycle quarterly\nmetric a weight 40\n  measure last(crm.rate), proportional\nmetric b\n  measure last(crm.rate), proportional\ntotal out of 100\n",
    ).codes;
    expect(codes).toEqual(["weight-missing"]);
  });

  test("in per cent are of the section's own total where it has one", () => {
    expect(sums("section a weight 70%, marked out of 200; 50%; 50%; section b weight 30%; 30%")).toEqual([]);
  });
});

test("an extra stands outside the weights", () => {
  const { codes } = checkScheme(
    "scheme s\n  cycle quarterly\nmetric a weight 100\n  measure last(crm.rate), proportional\nmetric b\n  extra, measure sum(events.faults), -2 each\ntotal out of 100\n",
  );
  expect(codes).toEqual([]);
});
