import { describe, expect, it } from "vitest";
import { examplesOf, findingsOf, rules, said } from "./read.ts";

const written = rules.filter((rule) => rule.state === "written");
const ambiguous = rules.filter((rule) => rule.state === "ambiguous");

describe("the corpus", () => {
  it("knows each rule once", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("has a scheme for the written and the ambiguous rules, and for no other", () => {
    expect(said.toSorted()).toEqual([...written, ...ambiguous].map(({ id }) => id).toSorted());
  });

  it.each(written)("computes $id as worked by hand", (rule) => {
    expect(findingsOf(rule)).toEqual([]);
    const { count, differences } = examplesOf(rule);
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(3);
  });

  it.each(ambiguous)("asks about $id", (rule) => {
    const codes = new Set(findingsOf(rule).map(({ code }) => code));
    expect([...codes].toSorted()).toEqual(rule.findings);
  });
});
