import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run as runIn } from "./host.ts";

const scheme = `数据 people 来自 "people.csv" 每人一行
  人员 "工号"，团队 "团队"
数据 plan 来自 "plan.csv" 每人每月一行
  人员 "工号"，月份 "月份"，amount "目标" 单位 家

目标表 customers "新客户" 有效期 2024-01-01 至 2024-12-31
  公司 120家
  公司 分为 华北 72家、华东 48家
  取自 plan.amount 按 团队
`;

describe("kaohe targets", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaohe-targets-"));
    await mkdir(join(folder, "demo"));
    await writeFile(join(folder, "demo/scheme.kpi"), scheme);
    await writeFile(join(folder, "demo/people.csv"), "工号,团队\nE1,华北\nE2,华东\n");
    await writeFile(join(folder, "demo/plan.csv"), "工号,月份,目标\nE1,2024-01,10\nE1,2024-02,10\nE2,2024-01,5\n");
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (line: string) => runIn(line.split(" "), { folder });

  it("shows what is split up, what is left and what is too much", async () => {
    const { code, out, err } = await run("targets demo --lang zh --period 2024-Q1");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    // A quarter of 120, 72 and 48 is 30, 18 and 12; 10 + 10 and 5 are planned.
    expect(out.split("\n").map((line) => line.split(/\s{2,}/u).join(" "))).toEqual([
      "新客户",
      "",
      "期间 目标对象 分解方式 目标 已分解 未分解 超出",
      "─────── ──────── ──────── ──── ────── ────── ────",
      "2024-Q1 公司 30家 30家",
      "2024-Q1 华北 人员 18家 20家 2家",
      "2024-Q1 华东 人员 12家 5家 7家",
      "",
    ]);
  });

  it("shows a revision beside what it revises", async () => {
    await writeFile(
      join(folder, "demo/scheme.kpi"),
      `${scheme.replace("  取自 plan.amount 按 团队\n", "").replace(/数据 plan.*\n.*\n/u, "")}
目标表 下半年 有效期 2024-07-01 至 2024-12-31
  修订 customers，原因 "市场变化"，审批 "销售负责人"、"总经理"
  公司 40家
  公司 分为 华北 16家、华东 24家
`,
    );
    const { code, out, err } = await run("targets demo --lang zh");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    // Half of 120, 72 and 48 was 60, 36 and 24 before.
    expect(out.split("\n").map((line) => line.split(/\s{2,}/u).join(" "))).toEqual([
      "新客户",
      "",
      "期间 目标对象 分解方式 目标 已分解 未分解 超出",
      "──── ──────── ──────── ───── ────── ────── ────",
      "2024 公司 120家 120家",
      "",
      "下半年",
      "",
      "期间 目标对象 分解方式 目标 已分解 未分解 超出",
      "─────── ──────── ──────── ──── ────── ────── ────",
      "2024-H2 公司 40家 40家",
      "",
      "下半年 自 2024-07-01 起修订 新客户；原因：市场变化；审批：销售负责人、总经理",
      "",
      "目标对象 修订前 修订后 变动",
      "──────── ────── ────── ─────",
      "公司 60家 40家 -20家",
      "华北 36家 16家 -20家",
      "华东 24家 24家 0家",
      "",
    ]);
    const json = await run("targets demo --format json");
    expect(JSON.parse(json.out).targets[1].revises).toEqual({
      list: "新客户",
      from: "2024-07-01",
      because: "市场变化",
      approved_by: ["销售负责人", "总经理"],
      changes: [
        { name: "公司", before: "60", after: "40" },
        { name: "华北", before: "36", after: "16" },
        { name: "华东", before: "24", after: "24" },
      ],
    });
  });

  it("gives data", async () => {
    const csv = await run("targets demo --period 2024-Q1 --format csv");
    expect(csv.out.split("\r\n").slice(1)).toEqual([
      "customers,家,2024-Q1,公司,,30,30,0,0",
      "customers,家,2024-Q1,华北,person,18,20,0,2",
      "customers,家,2024-Q1,华东,person,12,5,7,0",
      "",
    ]);
    const json = await run("targets demo --period 2024-Q1 --format json");
    expect(JSON.parse(json.out).targets[0].periods[0].splits[2]).toEqual({
      of: "华东",
      by: "person",
      target: "12",
      allocated: "5",
      unallocated: "7",
      over_allocated: "0",
      parts: [{ name: "E2", amount: "5", stretch: null }],
    });
  });

  it("stops at a split that does not add up", async () => {
    await writeFile(join(folder, "demo/scheme.kpi"), scheme.replace("48家", "40家"));
    const { code, err } = await run("targets demo");
    expect(code).toBe(1);
    expect(err).toContain("华北 72 家 + 华东 40 家 = 112 家, not 120 家");
  });

  it("asks for a period that is one", async () => {
    expect((await run("targets demo --period spring")).code).toBe(2);
  });
});
