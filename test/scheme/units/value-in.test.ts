import { describe, expect, test } from "vitest";
import { checkMetric, metricOf, plain } from "../check-text.ts";

/** The edge of a band that reads a measure, in base units, or the findings about it. */
function edge(measure: string, figure: string): unknown {
  const lines = `measure ${measure}\n10 from ${figure}, 0 otherwise`;
  const { codes } = checkMetric(lines);
  if (codes.length > 0) return codes;
  return (plain(metricOf(lines).rule) as { rows: [{ from: { value: { value: string } } }] }).rows[0].from.value.value;
}

describe("figures in base units", () => {
  test.each([
    ["sum(crm.amount)", "480万元", "4800000"],
    ["sum(crm.amount)", "1.2亿元", "120000000"],
    ["sum(crm.amount)", "5,000 CNY", "5000"],
    ["sum(crm.amount)", "0", "0"],
    ["average(crm.rate)", "95%", "0.95"],
    ["average(crm.rate)", "3‰", "0.003"],
    ["average(crm.rate)", "95", "0.95"],
    ["sum(crm.visits)", "1.2万", "12000"],
    ["sum(crm.visits)", "60 家", "60"],
    ["average(crm.score)", "85 分", "85"],
    ["sum(crm.hours)", "90 minutes", "1.5"],
    ["sum(crm.hours)", "90 seconds", "0.025"],
    ["people.tenure", "18 months", "1.5"],
  ])("%s from %s", (measure, figure, value) => {
    expect(edge(measure, figure)).toBe(value);
  });
});

describe("figures of another kind", () => {
  test.each([
    ["sum(crm.amount)", "500", ["money-needs-unit"]],
    ["sum(crm.amount)", "500 USD", ["units-differ"]],
    ["sum(crm.amount)", "5 家", ["units-differ"]],
    ["sum(crm.visits)", "95%", ["percent-needs-target"]],
    ["sum(crm.hours)", "2 days", ["units-differ"]],
    ["average(crm.rate)", "5 家", ["units-differ"]],
    ["average(crm.rate)", "0.95", ["percent-or-fraction"]],
    ["sum(crm.visits)", "target", ["target-missing"]],
  ])("%s from %s", (measure, figure, codes) => {
    expect(edge(measure, figure)).toEqual(codes);
  });
});

test("a ratio is held as m to 1, and a return on cost against it is a ratio too", () => {
  expect(plain(metricOf("measure sum(crm.received) / sum(crm.amount), target 1:5\nproportional"))).toMatchObject({
    measure: { unit: { kind: "ratio" } },
    target: { value: "5", unit: { kind: "ratio" } },
  });
});

test("an unknown unit names the one it is near", () => {
  const { findings } = checkMetric("measure sum(crm.hours)\n10 from 5 huors, 0 otherwise");
  expect(findings).toMatchObject([{ code: "unknown-unit", at: "huors", fix: "hours" }]);
});
