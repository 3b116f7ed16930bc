import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const metric = (name: string, weight: number, lines: string): string => `metric ${name} weight ${weight}\n  ${lines}\n`;
const rate = (weight: number): string => `measure average(crm.rate)\n  ${weight} from 95%, ${weight / 2} from 90%, 0 otherwise`;
const other = metric("c", 40, "measure sum(crm.visits)\n  40 from 60, 0 otherwise");

const found = (metrics: string) => checkScheme(`scheme s\n  cycle quarterly\n${metrics}`).findings.map(({ code, at }) => [code, at]);

test("two metrics of one measure and one set of edges, whatever they weigh", () => {
  expect(found(metric("a", 40, rate(40)) + metric("b", 20, rate(20)) + other)).toEqual([["metrics-alike", "metric b"]]);
});

test.each([
  ["other edges", metric("a", 40, rate(40)) + metric("b", 20, "measure average(crm.rate)\n  20 from 98%, 0 otherwise") + other],
  ["other rows", metric("a", 40, rate(40)) + metric("b", 20, rate(20).replace("crm.rate", "crm.rate where crm.kind = new")) + other],
  ["three on purpose", metric("a", 20, rate(20)) + metric("b", 20, rate(20)) + metric("d", 20, rate(20)) + other],
])("%s are let be", (_, metrics) => {
  expect(found(metrics)).toEqual([]);
});
