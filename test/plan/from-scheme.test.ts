import { describe, expect, test } from "vitest";
import { planOf } from "../../src/plan/from-scheme.ts";
import { operandsOf } from "../../src/plan/operands.ts";
import { roundedTo } from "../../src/plan/places.ts";
import { type Milestone, type Plan, stages } from "../../src/plan/plan.ts";
import type { Metric } from "../../src/scheme/types/metric.ts";
import {
  aggregate,
  anchor,
  at,
  constant,
  divided,
  from,
  grade,
  metric,
  ofTarget,
  over,
  pay,
  points,
  program,
  q,
  scheme,
  slope,
  slopes,
  source,
  span,
  target,
  under,
  visits,
} from "../support/scheme.ts";

const limit = (value: number) => ({ value: q(value), span });
const rounding = { places: 2, mode: "half-up", span } as const;

/** A scheme with everything that a plan can hold. */
function everything(): Plan {
  const bounded: Partial<Metric> = { floor: limit(0), cap: limit(60), round: rounding };
  const measure = divided(aggregate("sum", "crm.received"), aggregate("sum", "crm.amount"));
  const metrics: Metric[] = [
    metric("revenue", {
      ...bounded,
      section: "results",
      weight: q(40),
      measure,
      target: target("95%", { kind: "percent" }),
      attainmentCap: limit(2),
      zeroWhen: { condition: { kind: "compare", op: "<", left: measure, right: constant("60%"), unit: { kind: "yes-no" }, span }, span },
      markedOutOf: q(100),
      ifMissing: { kind: "rescale" },
      ifNotApplicable: { kind: "zero" },
      rule: anchor({
        points: 100,
        from: from("95%"),
        to: from("100%"),
        over: slopes(slope("over", { points: 1, per: "1%", from: "100%", to: at("110%"), limit: q(5) })),
        under: slopes(slope("under", { points: -1, per: "1%", from: "95%", stepping: "started" })),
        zeroUnder: under("50%"),
      }),
    }),
    metric("visits", {
      weight: q(30),
      measure: aggregate("monthly-average", "crm.visits"),
      target: target(20, visits, "year"),
      rule: {
        kind: "curve",
        reading: "measure",
        points: [
          { at: ofTarget("60%"), points: q(0), span },
          { at: ofTarget(), points: q(30), span },
        ],
        under: { kind: "flat", points: q(0), span },
        over: { kind: "flat", points: q(30), span },
        span,
      },
    }),
    metric("teamwork", {
      weight: q(30),
      rule: {
        kind: "rated",
        from: q(1),
        to: q(5),
        by: [
          { rater: "self", share: q("40%"), span },
          { rater: "manager", share: q("60%"), span },
        ],
        ratings: { kind: "source", source: "crm" },
        span,
      },
    }),
    metric("prize", { extra: true, rule: { kind: "points", expression: constant(3, points), span } }),
  ];
  const of = scheme({
    sections: [{ name: "results", label: "结果", share: q("0.7"), floor: q(0), cap: q(70), round: rounding, span }],
    metrics,
    total: { floor: limit(0), cap: limit(100), round: rounding, extrasCap: limit(5), extrasFloor: limit(-5), span },
    grades: [grade("good", { from: from(80) }), grade("poor", { to: over(80) })],
    pays: [
      pay("bonus", {
        base: { kind: "person", column: "base", unit: { kind: "money", currency: "CNY" }, span },
        rows: [
          { grades: ["good"], otherwise: false, result: { kind: "share", share: q("120%") }, span },
          { otherwise: true, result: { kind: "amount", amount: q(0) }, span },
        ],
        cap: limit(5000),
        round: rounding,
      }),
    ],
  });
  return planOf(of, program([of], [source("crm", "month", ["received", "amount", "visits"])]));
}

describe("the plan of a scheme", () => {
  const plan = everything();

  test("has operands before what uses them", () => {
    for (const [id, node] of plan.nodes.entries()) {
      for (const operand of operandsOf(node)) expect(operand).toBeLessThan(id);
    }
  });

  test("is plain data that survives being copied", () => {
    expect(structuredClone(plan)).toEqual(plan);
  });

  test("reaches its milestones in the fixed order", () => {
    const results = [...plan.metrics, ...plan.sections, plan.total, ...(plan.grade ? [plan.grade] : []), ...plan.pays];
    for (const { milestones } of results) {
      expect(rising(milestones.map(({ stage }) => stages.indexOf(stage)))).toBe(true);
      expect(rising(milestones.map(({ node }) => node))).toBe(true);
    }
  });

  test("asks for every stage that its scheme names", () => {
    const [revenue] = plan.metrics;
    expect(said(revenue?.milestones ?? [])).toEqual([
      "measure",
      "target",
      "attainment",
      "attainment cap",
      "rule",
      "floor floor",
      "cap cap",
      "zero",
      "round round",
      "weight",
      "missing",
    ]);
    expect(said(plan.sections[0]?.milestones ?? [])).toEqual(["section", "section floor", "section cap", "section round"]);
    expect(said(plan.total.milestones)).toEqual([
      "rescale",
      "extras",
      "extras floor",
      "extras cap",
      "total",
      "total floor",
      "total cap",
      "total round",
    ]);
    expect(said(plan.pays[0]?.milestones ?? [])).toEqual(["base", "pay", "pay cap", "pay round"]);
  });
});

describe("how far a node was rounded", () => {
  const plan = everything();

  test("is told of a round, and of what bounds it or adds such up", () => {
    expect(roundedTo(plan.nodes, plan.total.points)).toBe(2);
    expect(roundedTo(plan.nodes, plan.pays[0]?.amount ?? -1)).toBe(2);
    expect(roundedTo(plan.nodes, plan.sections[0]?.points ?? -1)).toBe(2);
  });

  test("is not told where an operand was not rounded, or marks were weighed since", () => {
    const [revenue] = plan.metrics;
    expect(roundedTo(plan.nodes, revenue?.marks ?? -1)).toBe(2);
    expect(roundedTo(plan.nodes, revenue?.points ?? -1)).toBeUndefined();
    expect(roundedTo(plan.nodes, plan.total.sum)).toBeUndefined();
  });
});

function said(milestones: readonly Milestone[]): readonly string[] {
  return milestones.map(({ stage, part }) => (part === "value" ? stage : `${stage} ${part}`));
}

function rising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? 0) <= number);
}
