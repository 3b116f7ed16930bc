/**
 * Writes schemes/huaxia-sales/data. The files are checked in; run this only to change the company:
 * `node test/support/huaxia/generate.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { drawFrom } from "./draw.ts";
import { type Encoding, encode } from "./encode.ts";
import { type Member, roster } from "./roster.ts";

const folder = new URL("../../../schemes/huaxia-sales/data/", import.meta.url);
const months = ["2024-07", "2024-08", "2024-09"] as const;
type Month = (typeof months)[number];
/** The third quarter rises towards its end. */
const seasonPercent: Readonly<Record<Month, number>> = { "2024-07": 30, "2024-08": 32, "2024-09": 38 };

/** Facts that never arrived: what keeps these people's results back. */
const visitsNotLogged = { name: "胡雅琴", month: "2024-08" };
const notYetInSystems = "欧阳慧敏";
const noSurveyReturned = "袁野";
const notRatedByPartners = "梁美玲";

const draw = drawFrom(20240930);

type MonthFacts = {
  readonly member: Member;
  readonly month: Month;
  /** Hundredths of 万元. */
  readonly target: number;
  readonly sales: number;
  readonly visits: number;
  readonly customers: number;
  /** Tenths of a percent. */
  readonly timely: number;
  /** 元. */
  readonly due: number;
  readonly received: number;
  readonly profit: number;
};

const facts = roster.filter((member) => member.name !== notYetInSystems).flatMap(quarterOf);

function quarterOf(member: Member): MonthFacts[] {
  const strength = draw.middling(70, 114);
  const payment = draw.middling(80, 102);
  const diligence = draw.middling(9, 24);
  const customers = draw.whole(0, 5);
  const margin = draw.middling(190, 280);
  return months
    .filter((month) => employed(member, month))
    .map((month, index) => {
      const target = (member.annualTarget * 100 * seasonPercent[month]) / 400;
      const sales = Math.round((target * (strength + draw.whole(-6, 6))) / 100);
      const due = sales * 100;
      return {
        member,
        month,
        target,
        sales,
        visits: diligence + draw.whole(-3, 3),
        customers: Math.floor((customers + index) / 3),
        timely: draw.middling(860, 1000),
        due,
        received: Math.round((due * Math.min(1000, payment * 10 + draw.whole(-15, 15))) / 1000),
        profit: Math.round((due * margin) / 1000),
      };
    });
}

function employed(member: Member, month: Month): boolean {
  return member.joined <= `${month}-01` && (member.left === undefined || member.left >= `${month}-28`);
}

// ── cells ──────────────────────────────────────────────────────────────────

const decimals = (scaled: number, places: number): string => (scaled / 10 ** places).toFixed(places);
const grouped = (yuan: number): string => `${String(yuan).replace(/\B(?=(\d{3})+$)/g, ",")}.00`;
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function write(file: string, encoding: Encoding, lineEnd: "\n" | "\r\n", rows: readonly (readonly string[])[]): void {
  const text = rows.map((row) => row.map(quoted).join(",") + lineEnd).join("");
  writeFileSync(new URL(file, folder), encode(text, encoding));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

// ── files ──────────────────────────────────────────────────────────────────

mkdirSync(folder, { recursive: true });

write("people.csv", "utf-8-bom", "\r\n", [
  ["工号", "姓名", "团队", "岗位", "上级", "入职日期", "离职日期", "季度奖金基数"],
  ...roster.map((member) => [
    member.id,
    member.name,
    member.team,
    member.role,
    member.manager ?? "",
    member.joined,
    member.left ?? "",
    grouped(member.bonusBase),
  ]),
]);

/** Three colleagues export the same report, each in their own way. */
const exportHabits: Readonly<
  Record<Month, { readonly encoding: Encoding; readonly lineEnd: "\n" | "\r\n"; readonly salesHeader: string }>
> = {
  "2024-07": { encoding: "gb18030", lineEnd: "\r\n", salesHeader: "销售额（万元）" },
  "2024-08": { encoding: "utf-8", lineEnd: "\n", salesHeader: "销售额" },
  "2024-09": { encoding: "utf-8-bom", lineEnd: "\r\n", salesHeader: "销售额（万元）" },
};

for (const month of months) {
  const { encoding, lineEnd, salesHeader } = exportHabits[month];
  const rows = facts.filter((fact) => fact.month === month);
  write(`crm-${month}.csv`, encoding, lineEnd, [
    ["工号", "姓名", "月份", salesHeader, "拜访量", "新增客户数", "信息更新及时率"],
    ...rows.map(({ member, sales, visits, customers, timely }) => [
      member.id,
      member.name,
      month,
      decimals(sales, 2),
      member.name === visitsNotLogged.name && month === visitsNotLogged.month ? "" : String(visits),
      String(customers),
      `${decimals(timely, 1)}%`,
    ]),
    ["合计", "", "", decimals(sum(rows.map((row) => row.sales)), 2), "", String(sum(rows.map((row) => row.customers))), ""],
  ]);
  write(`finance-${month}.csv`, month === "2024-08" ? "gb18030" : "utf-8", "\r\n", [
    ["工号", "月份", "应收款", "回款额", "毛利额"],
    ...rows.map(({ member, due, received, profit }) => [member.id, month, grouped(due), grouped(received), grouped(profit)]),
    [
      "合计",
      "",
      ...[rows.map((row) => row.due), rows.map((row) => row.received), rows.map((row) => row.profit)].map((values) => grouped(sum(values))),
    ],
  ]);
}

write("targets.csv", "utf-8-bom", "\r\n", [
  ["工号", "月份", "销售目标"],
  ...facts.map(({ member, month, target }) => [member.id, month, `${decimals(target, 2)}万元`]),
]);

const opinions = [
  "响应及时",
  "报价清楚，交付准时",
  "希望多一些现场支持",
  "合同流程偏慢，\n盖章等了一周",
  '业务员很"较真"，放心',
  "",
  "",
  "",
];
write("survey.csv", "utf-8", "\n", [
  ["工号", "调查日期", "满意度评分", "客户意见"],
  ...roster
    .filter((member) => member.name !== noSurveyReturned && member.name !== notYetInSystems)
    .flatMap((member) => {
      const level = draw.middling(66, 94);
      const known = months.filter((month) => employed(member, month));
      return Array.from({ length: draw.whole(3, 5) }, (_, index) => [
        member.id,
        `${known[index % known.length]}-${String(draw.whole(10, 28))}`,
        String(Math.min(100, level + draw.whole(-5, 5))),
        opinions[draw.whole(0, opinions.length - 1)] ?? "",
      ]);
    }),
]);

const half = (value: number): string => (value % 2 === 0 ? String(value / 2) : decimals(value * 5, 1));
write("ratings.csv", "gb18030", "\r\n", [
  ["工号", "评价日期", "指标", "评价人类别", "评分", "评价说明"],
  ...roster
    .filter((member) => member.role === "销售经理")
    .flatMap((member) => {
      const level = draw.whole(6, 9);
      const rate = (rater: string, halves: number, note: string): string[] => [
        member.id,
        "2024-09-27",
        "跨部门协作效率",
        rater,
        half(Math.min(10, halves)),
        note,
      ];
      return [
        rate("自评", level + draw.whole(0, 1), "与市场部联合推广按计划完成"),
        rate("上级评价", level, "配合主动"),
        ...(member.name === notRatedByPartners ? [] : [rate("跨部门评价", level + draw.whole(-1, 1), "问题当天有回音")]),
      ];
    }),
]);
