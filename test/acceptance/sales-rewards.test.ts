import { describe, expect, it } from "vitest";
import { check, person, pointsOf, score } from "./workspace.ts";

const results = await score("schemes/sales-rewards");

describe("the reward plan's worked sum", () => {
  it("is 48 + 25 + 15 + 9 + 8.5 = 105.5, capped at 100", () => {
    const result = person(results, "S03");
    // 120% × 40, 100% × 25, 15 ÷ 10 × 10, 90 ÷ 100 × 10, 85 ÷ 100 × 10
    expect(pointsOf(result)).toEqual({ revenue: "48", collection: "25", customers: "15", satisfaction: "9", teamwork: "8.5" });
    expect(result).toMatchObject({ before_cap: "105.5", total: "100", grade: "star" });
  });

  it("pays 150%, 100%, 60% or nothing of the target bonus", () => {
    const paid = Object.fromEntries(results.people.map(({ id, total, grade, pay }) => [id, [total, grade, pay?.[0]?.amount]]));
    expect(paid).toEqual({
      // 95% × 40 + 95% × 25 + 80% × 10 + 8.2 + 8 = 38 + 23.75 + 8 + 8.2 + 8; 8,000 × 100%
      S01: ["85.95", "excellent", "8000.00"],
      // 44 + 25 + 10 + 8.8 + 9; 10,000 × 150%
      S02: ["96.8", "star", "15000.00"],
      S03: ["100", "star", "15000.00"],
      // 70% × 40 + 70% × 25 + 60% × 10 + 7.5 + 7 = 28 + 17.5 + 6 + 7.5 + 7
      S04: ["66", "improve", "0.00"],
      // 80% × 40 + 84% × 25 + 70% × 10 + 7.8 + 7.6 = 32 + 21 + 7 + 7.8 + 7.6; 7,000 × 60%
      S05: ["75.4", "good", "4200.00"],
    });
  });

  it("ranks within the team", () => {
    const places = results.people.map(({ id, rank }) => [id, rank?.in, rank?.place, rank?.of]);
    expect(places).toEqual([
      ["S01", "区域团队A", 2, 2],
      ["S02", "区域团队A", 1, 2],
      ["S03", "区域团队B", 1, 3],
      ["S04", "区域团队B", 3, 3],
      ["S05", "区域团队B", 2, 3],
    ]);
  });

  it("checks without a finding, its contradictions being accepted", async () => {
    expect(await check("schemes/sales-rewards")).toEqual([]);
  });
});
