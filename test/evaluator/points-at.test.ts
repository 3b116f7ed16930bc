import { describe, expect, test } from "vitest";
import { pointsAt } from "../../src/evaluator/reference/points-at.ts";
import { toText } from "../../src/number/decimal.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import {
  anchor,
  constant,
  from,
  metric,
  money,
  ofTarget,
  percent,
  program,
  q,
  scheme,
  slope,
  slopes,
  span,
  target,
  visits,
} from "../support/scheme.ts";

const revenue = metric("revenue", {
  weight: q(40),
  measure: constant(0, percent),
  floor: { value: q(0), span },
  cap: { value: q(48), span },
  round: { places: 0, mode: "half-up", span },
  rule: anchor({
    points: 40,
    from: from("100%"),
    to: from("100%"),
    over: slopes(slope("over", { points: 0.5, per: "1%", from: "100%" })),
    under: slopes(slope("under", { points: -1, per: "1%", from: "100%" })),
  }),
});
const marked = metric("marked", { ...revenue, markedOutOf: q(100), weight: q(20), round: revenue.round });
const absolute = metric("visits", {
  weight: q(15),
  measure: constant(0, visits),
  target: target(20, visits),
  rule: anchor({
    reading: "measure",
    points: 15,
    from: from(ofTarget()),
    under: slopes(slope("under", { points: -3, per: 5, from: ofTarget() })),
  }),
});
const own = metric("own", {
  weight: q(10),
  measure: constant(0, money),
  target: { kind: "expression", of: { kind: "person", column: "goal", unit: money, span }, span },
  rule: { kind: "proportional", variant: "direct", span },
});
const of = scheme({ metrics: [revenue, { ...marked, name: "marked" }, absolute, own] });
const plan = planOf(of, program([of]));

function at(name: string, reading: "measure" | "attainment", value: string | number, goal?: number): string | undefined {
  const points = pointsAt(plan, name, { reading, value: q(value), ...(goal !== undefined && { target: q(goal) }) });
  return points && toText(points);
}

describe("the curve of a metric", () => {
  test("is within floor and cap, but not rounded", () => {
    expect(at("revenue", "measure", "96.5%")).toBe("36.5");
    expect(at("revenue", "measure", "130%")).toBe("48");
    expect(at("revenue", "measure", "50%")).toBe("0");
  });

  test("is in points where marks are weighed: 36.5 of 100 at weight 20", () => {
    expect(at("marked", "measure", "96.5%")).toBe("7.3");
  });

  test("may be asked for by attainment where the rule reads the measure: 75% of 20 is one step of 5 under", () => {
    expect(at("visits", "attainment", "75%")).toBe("12");
  });

  test("needs the target where the plan's own is no fixed figure", () => {
    expect(at("own", "measure", 50, 100)).toBe("5");
    expect(at("own", "measure", 50)).toBeUndefined();
  });

  test("of a metric that is not there is none", () => {
    expect(at("nothing", "measure", 1)).toBeUndefined();
  });
});
