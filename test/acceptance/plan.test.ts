import { describe, expect, it } from "vitest";
import { check, copyEdited, person, pointsOf, score } from "./workspace.ts";

const workspace = "test/cases/acceptance/plan";
const steppedAs = (words: string): string => copyEdited(workspace, "scheme.kpi", "计步 按比例", `计步 ${words}`);

describe("the plan's five rules", async () => {
  const results = await score(workspace);
  const points = (id: string): Readonly<Record<string, string>> => pointsOf(person(results, id));

  it("gives 36 of 40 for 96% of the sales target", () => {
    // 30 + 30 + 36 = 96 of 100; 4 steps of 1% under: 40 - 4 × 1
    expect(points("P01").revenue).toBe("36");
  });

  it("gives 0.5 for each 1% over", () => {
    // 32 + 32 + 39 = 103 of 100: 40 + 3 × 0.5
    expect(points("P03").revenue).toBe("41.5");
  });

  it("gives 15 of 20 for 90% collected, and 20 from 95%", () => {
    // 27 + 27 + 32.4 = 86.4 of 96 is 90%; one step of 5% under 95%: 20 - 5
    expect(points("P01").collection).toBe("15");
    // 30.4 + 30.4 + 37.05 = 97.85 of 103 is 95%
    expect(points("P03").collection).toBe("20");
  });

  it("holds 45 visits of a quarter against 20 a month by their monthly average", () => {
    // 45 ÷ 3 = 15, 5 under 20: 15 - 3
    expect(points("P01").visits).toBe("12");
    // 25 + 21 + 14 = 60, 20 a month
    expect(points("P03").visits).toBe("15");
  });

  it("takes 2 for each 5 marks of satisfaction under 85", () => {
    // (80 + 80 + 80) ÷ 3 = 80: 10 - 2
    expect(points("P03").satisfaction).toBe("8");
  });

  it("takes 12 customers a year for 3 a quarter", () => {
    expect(points("P01").customers).toBe("15");
    expect(points("P02").customers).toBe("17"); // 4: 15 + 2
    expect(points("P03").customers).toBe("0"); // 2
  });

  it("pays by the bands of the score", () => {
    // 36 + 15 + 12 + 10 + 15 = 88: 100% of 10,000
    expect(person(results, "P01")).toMatchObject({ total: "88", pay: [{ amount: "10000.00", currency: "CNY" }] });
    // 36.5 + 20 + 15 + 10 + 17 = 98.5: 120%
    expect(person(results, "P02")).toMatchObject({ total: "98.5", pay: [{ amount: "12000.00" }] });
  });
});

describe("96.5% against 100%, -1 for each 1% under", () => {
  it.each([
    ["按比例", "36.5"], // 3.5 steps
    ["整步", "37"], // 3 whole steps
    ["不足也计", "36"], // a part of a step counts whole: 4
  ])("counts steps %s: %s", async (words, points) => {
    expect(pointsOf(person(await score(steppedAs(words)), "P02")).revenue).toBe(points);
  });

  it("is asked about, all three readings shown, where the scheme does not say", async () => {
    const findings = await check(copyEdited(workspace, "scheme.kpi", "  计步 按比例\n", ""));
    const readings = findings.filter(({ message }) => ["36.5", "37", "36"].every((points) => message.includes(points)));
    expect(readings.length).toBeGreaterThan(0);
  });
});

describe("the hole between 89 and 90", () => {
  it("is a finding at the bands, with a score that falls in it, where it is not accepted", async () => {
    const findings = await check(copyEdited(workspace, "scheme.kpi", / {2}接受 pay-gap .*\n/, ""));
    const hole = findings.find(({ message }) => /89\.\d/.test(message));
    expect(hole).toMatchObject({ code: "pay-gap", severity: "error", line: 31 });
  });

  it("stands where it is accepted", async () => {
    expect(await check(workspace)).toEqual([]);
  });

  it("blocks whoever falls in it, rather than guess", async () => {
    // 29.5 + 20 + 15 + 10 + 15 = 89.5
    expect(person(await score(workspace), "P04").status).toBe("blocked");
  });
});
