import { describe, expect, it } from "vitest";
import { check, copyWith, person, pointsOf, score } from "./workspace.ts";

const workspace = "schemes/marketing-review";
const variant = (name: string): string => copyWith(workspace, [`test/cases/acceptance/marketing-review/${name}/scheme.kpi`]);

/** 8 + 9 + 4.5 + 3: ratings of 4, 4.5, 4.5 and 3 out of 5, times weights of 10, 10, 5 and 5. */
const judged = { 客户满意度: "8", 跨部门协作效率: "9", 市场策略执行度: "4.5", 创新建议采纳情况: "3" };
const rounded = { 销售额完成率: "28.8", 新客户开发数: "18", 客户续约率: "15.5", 回款及时率: "14.5", 营销活动ROI: "8.4", ...judged };

describe("the review template's worked table", () => {
  it("comes to 84.1 where items and section are each rounded to one decimal", async () => {
    const result = person(await score(workspace), "T01");
    expect(pointsOf(result)).toEqual(rounded);
    // 28.8 + 18 + 15.5 + 14.5 + 8.4 = 85.2; × 70% = 59.64
    expect(result).toMatchObject({
      sections: [
        { name: "定量", points: "59.6" },
        { name: "定性", points: "24.5" },
      ],
      total: "84.1",
      grade: "良好",
    });
  });

  it("comes to 84.14 where only the items are rounded", async () => {
    const result = person(await score(variant("items-only")), "T01");
    expect(pointsOf(result)).toEqual(rounded);
    expect(result).toMatchObject({ sections: [{ points: "59.64" }, { points: "24.5" }], total: "84.14", grade: "良好" });
  });

  it("comes to 84.18 where nothing but the total is rounded", async () => {
    const result = person(await score(variant("total-only")), "T01");
    // 15 × 88 ÷ 85 = 264/17 and 15 × 92 ÷ 95 = 276/19
    expect(pointsOf(result)).toEqual({ ...rounded, 客户续约率: "264/17", 回款及时率: "276/19" });
    // (28.8 + 18 + 264/17 + 276/19 + 8.4) × 70% + 24.5 = 84.179…
    expect(result).toMatchObject({ total: "84.18", grade: "良好" });
  });

  it("checks without a finding, its contradictions being accepted", async () => {
    expect(await check(workspace)).toEqual([]);
  });

  it("shows that the weights add to 90 where that is not accepted", async () => {
    const findings = await check(variant("not-accepted"));
    expect(findings.map(({ code }) => code)).toEqual(["weights-sum"]);
    expect(findings[0]?.message).toMatch(/30\s*\+\s*20\s*\+\s*15\s*\+\s*15\s*\+\s*10\s*=\s*90/);
  });
});
