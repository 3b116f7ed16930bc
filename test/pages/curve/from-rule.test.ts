import { describe, expect, test } from "vitest";
import { curveBook } from "../../../src/pages/curve/book.ts";
import type { Curve } from "../../../src/pages/figure.ts";
import { planOf } from "../../../src/plan/from-scheme.ts";
import { programOf } from "../../support/program.ts";

/** The line of the only metric of a scheme whose rule is these clauses. */
function lineOf(clauses: string): Curve | undefined {
  const program = programOf(`source people from "people.csv" one row per person
  person "ID", name "Name"
source crm from "crm.csv" one row per person, month
  person "ID", month "Month", amount "Sales" in CNY, due "Due" in CNY, visits "Visits" count
scheme s "S"
  version "1"
  cycle quarterly
metric m "M" weight 20
  ${clauses}
total out of 20, round 2
`);
  const [scheme] = program.schemes;
  const [metric] = scheme?.metrics ?? [];
  if (!scheme || !metric) throw new RangeError("no metric");
  return curveBook(new Map([[scheme.name, planOf(scheme, program)]])).ofRule(metric, scheme);
}

const RATE = "measure sum(crm.amount) / sum(crm.due)";
const corners = (curve: Curve | undefined) => curve?.lines.map((line) => line.map(({ x, y, open }) => `${x}:${y}${open ? " open" : ""}`));

describe("the line of a rule", () => {
  test("slopes to both sides of an anchor, down to the floor: 20 points at 100%, 1 less per 1%, 0 at 80%", () => {
    const curve = lineOf(`${RATE}\n  full at 100%, +0.5 per 1% over at most 5, -1 per 1% under, floor 0, no cap`);
    // 5 points at 0.5 a percent are 10%: the line is level from 110%. Air: a fifth of 30% on both sides.
    expect(corners(curve)).toEqual([["0.74:0", "0.8:0", "1:20", "1.1:25", "1.16:25"]]);
    expect(curve?.headline.en).toBe("110% gives 25 points");
    expect(curve?.sentence.zh).toBe("80%及以下得0分；80%至100%从0分升到20分；100%至110%从20分升到25分；110%及以上得25分。");
    expect(curve?.xTicks.map(({ text }) => text.en)).toEqual(["80%", "100%", "110%"]);
  });

  test("the first stretch goes on beyond the drawing, so only where it leads is said: 15 points at 3, in proportion below", () => {
    const curve = lineOf("measure sum(crm.visits), target 12 per year\n  15 at target, +2 per 1 over, proportional under, cap 20");
    expect(curve?.sentence.en).toMatch(/^up to 3: rising in a straight line to 15 points;/);
    expect(curve?.sentence.zh).toMatch(/^3及以下按直线升到15分；/);
  });

  test("started steps are a staircase: each begun 5% under 95% takes 5", () => {
    const curve = lineOf(`${RATE}\n  full from 95%, -5 per started 5% under, floor 0`);
    // At 90% one step is taken whole, just below it a second begins.
    expect(corners(curve)).toEqual([
      ["0.71:0", "0.8:0 open"],
      ["0.8:5", "0.85:5 open"],
      ["0.85:10", "0.9:10 open"],
      ["0.9:15", "0.95:15 open"],
      ["0.95:20", "0.99:20"],
    ]);
  });

  test("bands jump, and the sentence says which side an edge belongs to", () => {
    const curve = lineOf(`${RATE}\n  20 over 95%, 10 from 90%, 0 otherwise`);
    expect(curve?.sentence.en).toBe("under 90%: 0 points; 90% to 95%: 10 points; over 95%: 20 points.");
  });

  test("steps within a row are stairs: of 20 points 1 less for each begun 10 visits up to 30", () => {
    const curve = lineOf("measure sum(crm.visits)\n  -1 per started 10 up to 30 | -10 otherwise, floor -20");
    expect(corners(curve)?.slice(0, 3)).toEqual([
      ["0:19 open", "10:19"],
      ["10:18 open", "20:18"],
      ["20:17 open", "30:17"],
    ]);
  });

  test("in proportion: from nothing through all of the target", () => {
    const curve = lineOf("measure sum(crm.amount), target 300 CNY\n  proportional, cap 24");
    // 20 points at 100%; a fifth of the width beyond is 120%, which gives 24.
    expect(corners(curve)).toEqual([["0:0", "1.2:24"]]);
    expect(curve?.headline.zh).toBe("100%得20分");
  });

  test("a rule on the measure is drawn at the target the text names: 20 per month are 60 a quarter", () => {
    const curve = lineOf("measure sum(crm.visits), target 20 per month\n  full from target, -4 per started 5 in the period under, floor 0");
    expect(curve?.xTicks.map(({ at }) => at)).toContain(60);
    expect(curve?.headline.en).toBe("60 gives 20 points");
  });
});
