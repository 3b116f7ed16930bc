import { expect, test } from "vitest";
import { checkMetric, metricOf, plain } from "../check-text.ts";

const codes = (points: string): readonly string[] => checkMetric(`measure average(crm.rate)\npoints ${points}\ncap 40`).codes;

test.each(["weight * attainment ^ 2", "weight * (1 - attainment) ^ 1", "weight * attainment ^ 0"])("a power: %s", (points) => {
  expect(codes(points)).toEqual([]);
});

test("is the number times itself", () => {
  const { rule } = metricOf("measure average(crm.rate)\npoints weight * attainment ^ 3\ncap 40");
  const attainment = { kind: "metric", name: "m", part: "attainment", unit: { kind: "percent" } };
  const times = (left: unknown, right: unknown) => ({ kind: "arithmetic", op: "*", left, right, unit: { kind: "percent" } });
  expect(plain(rule.kind === "points" && rule.expression.kind === "arithmetic" ? rule.expression.right : undefined)).toEqual(
    times(times(attainment, attainment), attainment),
  );
});

test.each(["weight * attainment ^ 0.5", "weight * attainment ^ 13", "weight * attainment ^ attainment"])(
  "no whole exponent: %s",
  (points) => {
    expect(codes(points)).toEqual(["whole-exponent"]);
  },
);

test("of something with a unit means nothing", () => {
  expect(codes("weight ^ 2")).toEqual(["power-of-unit"]);
});
