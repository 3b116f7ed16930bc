import { describe, expect, it } from "vitest";
import { type Expected, expectedResults } from "./oracle/huaxia.ts";
import { person, pointsOf, score } from "./workspace.ts";

const results = await score("schemes/huaxia-sales");
const expected = expectedResults();

describe("the example company, held against plain arithmetic over its files", () => {
  it("has everyone in it", () => {
    expect(results.people.map(({ id }) => id).toSorted()).toEqual([...expected.keys()]);
  });

  it.each([...expected].filter(([, { status }]) => status === "scored"))("scores %s", (id, wanted) => {
    const { status, metrics, total, grade, rank, pay } = person(results, id);
    expect({ points: pointsOf({ id, status, metrics }), total, grade, place: rank?.place, pay: pay?.[0]?.amount }).toEqual(figures(wanted));
  });

  it("gives every grade to someone", () => {
    const grades = new Set(results.people.flatMap(({ grade }) => grade ?? []));
    expect(grades).toEqual(new Set(["excellent", "good", "pass", "fail"]));
  });

  it.each([
    ["HX015", "visits"], // a month of visits was not logged
    ["HX023", "cooperation"], // the partner departments returned no rating
    ["HX032", "satisfaction"], // no customer answered the survey
    ["HX043", "revenue"], // joined in September, in no system yet
  ])("blocks %s for want of %s, and gives no total, grade, rank or pay", (id, metric) => {
    const blocked = person(results, id);
    expect(blocked.status).toBe("blocked");
    expect(blocked.reasons?.map((reason) => reason.metric)).toContain(metric);
    expect(blocked).not.toHaveProperty("total");
    expect(blocked).not.toHaveProperty("grade");
    expect(blocked).not.toHaveProperty("rank");
    expect(blocked).not.toHaveProperty("pay");
  });

  it.each([
    ["HX016", "调岗或淘汰"], // 66.20 in the second quarter, 68.54 in the third
    ["HX022", "调岗或淘汰"], // 68.90, then 64.74
    ["HX005", "优先晋升销售经理"], // 92.30 in 2022, 94.60 in 2023
    ["HX028", "优先晋升销售经理"], // 94.10, then 95.80
  ])("tells what follows for %s", (id, outcome) => {
    expect(person(results, id).outcomes).toEqual([outcome]);
  });

  it.each([
    ["HX018", "调岗或淘汰"], // no score came about in the second quarter
    ["HX031", "调岗或淘汰"], // was not appraised in it
    ["HX027", "优先晋升销售经理"], // was not appraised in 2022
  ])("leaves open what follows for %s", (id, outcome) => {
    expect(person(results, id).outcomes).toEqual([]);
    expect(person(results, id).outcomes_not_known?.map(({ name }) => name)).toEqual([outcome]);
  });

  it("tells nobody else", () => {
    const told = results.people.filter((each) => (each.outcomes ?? []).length > 0 || each.outcomes_not_known).map(({ id }) => id);
    expect(told.toSorted()).toEqual(["HX005", "HX016", "HX018", "HX022", "HX027", "HX028", "HX031"]);
  });

  it("blocks nobody else", () => {
    expect(results.people.filter(({ status }) => status === "blocked").map(({ id }) => id)).toEqual(["HX015", "HX023", "HX032", "HX043"]);
  });
});

function figures(wanted: Expected): Omit<Extract<Expected, { status: "scored" }>, "status"> | undefined {
  if (wanted.status === "blocked") return undefined;
  const { status: _, ...rest } = wanted;
  return rest;
}
