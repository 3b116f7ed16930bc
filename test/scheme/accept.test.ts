import { describe, expect, test } from "vitest";
import { checkScheme } from "./check-text.ts";

/** Two sections, one of which adds up to 35 instead of 40, and the total with it to 95. */
const weighing = ({ inScheme = "", inSection = "", inTotal = "", inMetric = "" }) =>
  checkScheme(`scheme s
  cycle quarterly
${inScheme}
section a weight 40
${inSection}
metric m weight 35
  measure last(crm.rate), proportional
${inMetric}
section b weight 60
metric n weight 60
  measure last(crm.rate), proportional
total out of 100
${inTotal}
`);
const accept = (code = "weights-sum") => `  accept ${code} "as printed"`;

describe("an accepted finding stands", () => {
  test("in the statement where it is", () => {
    expect(weighing({}).codes).toEqual(["weights-sum", "weights-sum"]);
    const { codes, program } = weighing({ inSection: accept(), inTotal: accept() });
    expect(codes).toEqual([]);
    expect(program?.schemes[0]?.accepted.map(({ code, reason, finding }) => [code, reason, finding?.slots.sum])).toEqual([
      ["weights-sum", "as printed", "35"],
      ["weights-sum", "as printed", "35+60 = 95"],
    ]);
  });

  test("in the scheme's statement for all of the scheme, the nearest first", () => {
    expect(weighing({ inScheme: accept() }).codes).toEqual([]);
    expect(weighing({ inScheme: accept(), inSection: accept() }).codes).toEqual([]);
  });

  test("nowhere else", () => {
    expect(weighing({ inMetric: accept() }).codes).toEqual(["weights-sum", "weights-sum", "accept-unused"]);
  });
});

describe("an acceptance is refused", () => {
  test("where nothing matches it", () => {
    const { findings } = weighing({ inScheme: accept(), inTotal: accept("grades-gap") });
    expect(findings.map(({ code, at }) => [code, at])).toEqual([["accept-unused", 'accept grades-gap "as printed"']]);
  });

  test("where the code is no finding", () => {
    const { findings } = weighing({ inScheme: accept("weight-sum"), inSection: accept(), inTotal: accept() });
    expect(findings).toMatchObject([{ code: "unknown-name", at: "weight-sum", fix: "weights-sum" }]);
  });

  test("where the finding leaves open what to compute", () => {
    const { codes } = weighing({ inScheme: accept(), inMetric: accept("nothing-under") });
    expect(codes).toEqual(["accept-refused"]);
  });
});
