import { expect, test } from "vitest";
import { periodsIn } from "../../src/records/periods-in.ts";
import { readSources } from "../../src/records/read-sources.ts";
import { crm, crmFile, deals, people, peopleFile, utf8 } from "./workspace.ts";

test("the months and days the facts are about, without the people's own dates", () => {
  const files = [
    peopleFile,
    crmFile("工号,月份,销售额", "E001,2024年8月,1", "E001,2024-07,1", "E001,2024-07,1", "E001,八月,1"),
    utf8("data/deals.csv", "工号,日期,金额\nE001,2024/9/3,100\n"),
  ];
  expect(periodsIn(readSources([people, crm, deals], files))).toEqual([
    { name: "2024-07", rows: 2, first: { file: "data/crm-2024-07.csv", row: 3, column: "月份" } },
    { name: "2024-08", rows: 1, first: { file: "data/crm-2024-07.csv", row: 2, column: "月份" } },
    { name: "2024-09-03", rows: 1, first: { file: "data/deals.csv", row: 2, column: "日期" } },
  ]);
});
