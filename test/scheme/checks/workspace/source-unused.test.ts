import { expect, test } from "vitest";
import { check, sources } from "../../check-text.ts";

const scheme = (measure: string) => `scheme s\n  cycle quarterly\nmetric m weight 100\n  measure ${measure}, proportional, target 10\n`;

test("a source that no scheme reads is told; the list of people always is read", () => {
  const { findings } = check(sources, scheme("sum(crm.visits)"));
  expect(findings.map(({ code, reason }) => [code, reason])).toEqual([
    ["source-unused", "No scheme reads “events”."],
    ["source-unused", "No scheme reads “ratings”."],
  ]);
});

test("what could not be read may be what the source is for", () => {
  expect(check(sources, scheme("sum(crm.vists)")).codes).toEqual(["unknown-name"]);
});
