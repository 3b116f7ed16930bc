import fc from "fast-check";
import { type Fraction, fraction } from "../../../src/number/fraction.ts";
import type { RoundingMode } from "../../../src/number/round.ts";
import type { Metric } from "../../../src/scheme/types/metric.ts";
import type { AnchorRule, Band, CurvePoint, Edge, EdgeValue, Rule, Slope } from "../../../src/scheme/types/rule.ts";
import { aggregate, anchor, metric, money, percent, q, slope, slopes, span, target, visits } from "../../support/scheme.ts";

/** Metrics of every shape with steps, bounds and rounding, on scales small enough that edges meet often. */

const hundredths = (from: number, to: number): fc.Arbitrary<Fraction> => fc.integer({ min: from, max: to }).map((n) => fraction(n, 100));
const quarters = (from: number, to: number): fc.Arbitrary<Fraction> =>
  fc.integer({ min: from * 4, max: to * 4 }).map((n) => fraction(n, 4));

/** Of what is measured: a percentage, a count against a written target, money against a target in the facts. */
type Scale = {
  readonly parts: Partial<Metric>;
  readonly edge: fc.Arbitrary<EdgeValue>;
  readonly width: fc.Arbitrary<EdgeValue>;
  readonly anchor: EdgeValue;
  readonly reading: "measure" | "attainment";
};

const constantEdge = (value: Fraction): EdgeValue => ({ kind: "constant", value });
const targetEdge = (times: Fraction): EdgeValue => ({ kind: "target", times });

const scales: readonly Scale[] = [
  {
    parts: { measure: { ...aggregate("average", "facts.rate"), unit: percent } },
    edge: hundredths(0, 150).map(constantEdge),
    width: hundredths(1, 20).map(constantEdge),
    anchor: constantEdge(q("100%")),
    reading: "attainment",
  },
  {
    parts: { measure: { ...aggregate("sum", "facts.visits"), unit: visits }, target: target(20, visits) },
    edge: fc.integer({ min: 0, max: 40 }).map((n) => constantEdge(fraction(n))),
    width: quarters(1, 8).map(constantEdge),
    anchor: targetEdge(q(1)),
    reading: "measure",
  },
  {
    parts: {
      measure: { ...aggregate("sum", "facts.amount"), unit: money },
      target: { kind: "expression", of: { ...aggregate("sum", "facts.goal"), unit: money }, span },
    },
    edge: hundredths(50, 150).map(targetEdge),
    width: hundredths(1, 20).map(targetEdge),
    anchor: targetEdge(q(1)),
    reading: "measure",
  },
];

const stepping = fc.constantFrom<Slope["stepping"]>("pro-rata", "full", "started");

const sideOf = (side: Slope["side"], scale: Scale): fc.Arbitrary<AnchorRule["over"]> =>
  fc.oneof(
    fc.record({ points: quarters(-20, 20) }).map(({ points: flat }) => ({ kind: "flat", points: flat, span }) as const),
    fc.constant({ kind: "proportional", span } as const),
    fc
      .array(
        fc.record({
          points: quarters(-6, 6),
          width: scale.width,
          stepping,
          base: fc.option(scale.edge),
          limit: fc.option(quarters(1, 12)),
        }),
        {
          minLength: 1,
          maxLength: 2,
        },
      )
      .map((found) =>
        slopes(
          ...found.map(({ points: each, width, stepping: how, base, limit }) => ({
            ...slope(side, { points: 1, per: width, from: base ?? scale.anchor, stepping: how }),
            points: each,
            ...(limit && { limit }),
          })),
        ),
      ),
  );

const inclusiveEdge = (value: EdgeValue, inclusive: boolean): Edge => ({ value, inclusive, span });

const anchorRule = (scale: Scale): fc.Arbitrary<Rule> =>
  fc
    .record({
      full: quarters(1, 40),
      over: sideOf("over", scale),
      under: sideOf("under", scale),
      isFrom: fc.boolean(),
      isTo: fc.boolean(),
      zero: fc.option(scale.edge),
    })
    .map(({ full, over, under, isFrom, isTo, zero }) => ({
      ...anchor({ points: 1, reading: scale.reading, over, under }),
      points: full,
      ...(isFrom || !isTo ? { from: inclusiveEdge(scale.anchor, true) } : {}),
      ...(isTo ? { to: inclusiveEdge(scale.anchor, true) } : {}),
      ...(zero ? { zeroUnder: inclusiveEdge(zero, false) } : {}),
    }));

const bandsRule = (scale: Scale): fc.Arbitrary<Rule> =>
  fc
    .record({
      rows: fc.array(
        fc.record({
          from: fc.option(scale.edge),
          to: fc.option(scale.edge),
          closed: fc.boolean(),
          gives: quarters(-10, 40),
          full: fc.integer({ min: 0, max: 5 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      otherwise: fc.boolean(),
    })
    .map(({ rows, otherwise }) => ({
      kind: "bands",
      reading: scale.reading,
      rows: [
        ...rows.map(
          ({ from, to, closed, gives, full }): Band => ({
            ...(from ? { from: inclusiveEdge(from, closed) } : {}),
            ...(to ? { to: inclusiveEdge(to, !closed) } : {}),
            otherwise: false,
            result: full === 0 ? { kind: "full" } : { kind: "points", points: gives },
            span,
          }),
        ),
        ...(otherwise ? [{ otherwise: true, result: { kind: "points", points: q(0) }, span } as const] : []),
      ],
      span,
    }));

const byPlace = (a: EdgeValue, b: EdgeValue): number => size(a) - size(b);
const size = (edge: EdgeValue): number => {
  const { n, d } = edge.kind === "constant" ? edge.value : edge.times;
  return Number(n) / Number(d);
};

const curveRule = (scale: Scale): fc.Arbitrary<Rule> =>
  fc
    .record({
      places: fc.uniqueArray(scale.edge, { minLength: 2, maxLength: 4, selector: size }),
      gives: fc.array(quarters(0, 40), { minLength: 4, maxLength: 4 }),
      flatBelow: fc.boolean(),
      flatAbove: fc.boolean(),
    })
    .map(({ places, gives, flatBelow, flatAbove }) => {
      const points = places.toSorted(byPlace).map((at, index): CurvePoint => ({ at, points: gives[index] ?? q(0), span }));
      const flat = (end: CurvePoint | undefined) => ({ kind: "flat", points: end?.points ?? q(0), span }) as const;
      return {
        kind: "curve",
        reading: scale.reading,
        points,
        ...(flatBelow ? { under: flat(points[0]) } : {}),
        ...(flatAbove ? { over: flat(points.at(-1)) } : {}),
        span,
      };
    });

const proportionalRule: fc.Arbitrary<Rule> = fc
  .record({
    variant: fc.constantFrom("direct" as const, "mirrored" as const),
    zero: fc.option(hundredths(10, 80)),
    full: fc.option(hundredths(80, 130)),
  })
  .map(({ variant, zero, full }) => ({
    kind: "proportional",
    variant,
    ...(zero ? { zeroUnder: inclusiveEdge(constantEdge(zero), false) } : {}),
    ...(full ? { fullFrom: inclusiveEdge(constantEdge(full), true) } : {}),
    span,
  }));

const limit = fc.option(quarters(-10, 60)).map((value) => value && { value, span });
const rounding = fc.option(
  fc.record({
    places: fc.integer({ min: 0, max: 2 }),
    mode: fc.constantFrom<RoundingMode>("half-up", "half-even", "up", "down"),
    inStepsOf: fc.option(quarters(1, 5), { nil: undefined }),
  }),
);

export const anyMetric: fc.Arbitrary<Metric> = fc.constantFrom(...scales).chain((scale) => {
  const shapes = [anchorRule(scale), bandsRule(scale), curveRule(scale), ...(scale.parts.target ? [proportionalRule] : [])];
  return fc
    .record({
      rule: fc.oneof(...shapes),
      floor: limit,
      cap: limit,
      round: rounding,
      marks: fc.option(fc.constant(q(100))),
      attained: fc.option(hundredths(80, 150)),
    })
    .map(({ rule, floor, cap, round, marks, attained }) =>
      metric("m", {
        ...scale.parts,
        weight: q(40),
        rule,
        ...(floor && { floor }),
        ...(cap && { cap }),
        ...(round && { round: { places: round.places, mode: round.mode, ...(round.inStepsOf && { inStepsOf: round.inStepsOf }), span } }),
        ...(marks && { markedOutOf: marks }),
        ...(attained && { attainmentCap: { value: attained, span } }),
      }),
    );
});
