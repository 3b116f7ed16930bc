import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { negativeCells } from "../../src/records/negative-cells.ts";
import type { CheckedProgram } from "../../src/scheme/types/program.ts";
import { crm, deals, people, peopleFile, placesOf, read, utf8, valuesOf } from "./workspace.ts";

/** What comes out of workbooks: nothing is dropped or guessed without a word, and one mistake is told once. */
const header = "工号,月份,销售额,拜访量";
const sound = ["E001,2024-07,100,20", "E002,2024-07,110,21"];
const file = "data/crm-2024-07.csv";

function found(...lines: readonly string[]) {
  return placesOf(read([peopleFile, utf8(file, [header, ...lines, ""].join("\n"))]).diagnostics);
}

describe("told once, at its row", () => {
  test.each([
    ["the headings again, between two tables", [...sound, header, "E001,2024-08,100,20"], [`header-repeated ${file}:4`]],
    ["a note below the table", [...sound, "备注：截至9月30日,,,"], [`cell-empty-key ${file}:4 月份`]],
    ["who made the table", [...sound, "制表人：张三,,审核：李四,"], [`cell-empty-key ${file}:4 月份`]],
    ["units below the headings", [",,（万元）,（家）", ...sound], [`cell-empty-key ${file}:2 工号`]],
    ["a merged cell", ["E001,2024-07,100,20", ",2024-08,110,21"], [`cell-empty-key ${file}:3 工号`]],
    ["an apostrophe that keeps a text", ["'E001,2024-07,100,20"], [`person-id-differs ${file}:2 工号`]],
    ["the letter O for a zero", ["EO01,2024-07,100,20"], [`person-id-differs ${file}:2 工号`]],
    ["a character nobody sees", ["E001\u200b,2024-07,100,20"], [`person-id-differs ${file}:2 工号`]],
    ["spaces within figures", ['E001,2024-07,"1,2 00",20'], [`cell-not-number ${file}:2 销售额`]],
    [
      "a dash, a stroke, 无",
      ["E001,2024-07,-,20", "E001,2024-08,/,20", "E001,2024-09,无,20"],
      [2, 3, 4].map((row) => `cell-not-number ${file}:${row} 销售额`),
    ],
    ["a sum that Excel did not compute", ["E001,2024-07,=100+20,20"], [`cell-not-number ${file}:2 销售额`]],
    ["a month by its name alone", ["E001,7月,100,20"], [`cell-not-period ${file}:2 月份`]],
    ["an English month, as Excel writes it", ["E001,Jul-24,100,20"], [`cell-not-period ${file}:2 月份`]],
    ["2024.1, which may be October", ["E001,2024.1,100,20"], [`cell-not-period ${file}:2 月份`]],
    ["a date that became a number", ["E001,45474,100,20"], [`cell-date-serial ${file}:2 月份`]],
    ["a total of a person", [...sound, "E001,小计,210,41"], [`undeclared-total-row ${file}:4 月份`]],
  ])("%s", (_, lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });

  test("a file that was exported twice", () => {
    const lines = [...sound, "E001,2024-08,1,1", "E002,2024-08,1,1"];
    expect(found(...lines, ...lines)).toEqual([`duplicate-row ${file}:6 工号`]);
  });
});

test.each([
  ["months as people write them", ["E001,2024年7月,100,20", "E001,202408,100,20", "E001,2024/9/1,100,20"]],
  ["units in cells, full width, thousands", ["E001,2024-07,100万元,20家", "E001,2024-08,１００,20", 'E001,2024-09,"1,200",20']],
  ["a number in brackets, which is negative", ["E001,2024-07,(100),20"]],
])("read as it is meant: %s", (_, lines) => {
  expect(found(...lines)).toEqual([]);
});

test("thousands by points in a column of amounts, and what can only be decimals", () => {
  const bases = (...amounts: readonly string[]) =>
    read(
      [
        utf8(
          "data/people.csv",
          ["工号,姓名,团队,岗位,入职日期,离职日期,奖金基数", ...amounts.map((amount, index) => `E${index},A,T,R,,,${amount}`), ""].join(
            "\n",
          ),
        ),
      ],
      {
        contracts: [people],
      },
    );
  expect(placesOf(bases("10.000", "9000").diagnostics)).toEqual(["cell-decimal-or-thousands data/people.csv:2 奖金基数"]);
  const [torn] = bases("1.234", "9000").diagnostics;
  expect(torn && renderMessage(torn, "en").reason).toBe("“1.234” may be 1.2340 or 1234, and nothing says which.");
  expect(valuesOf(bases("10000.50", "1.5", "1234.560", "0.120", "1.2340"), "people").map((row) => row.bonus_base)).toEqual([
    "10000.5",
    "1.5",
    "1234.56",
    "0.12",
    "1.234",
  ]);
});

describe("events", () => {
  const of = (contract = deals, ...lines: readonly string[]) =>
    placesOf(
      read([peopleFile, utf8("data/deals.csv", ["工号,日期,金额,单号", ...lines, ""].join("\n"))], { contracts: [people, contract] })
        .diagnostics,
    );

  test("that are the same in every column, told where the first is", () => {
    expect(of(deals, "E001,2024-07-01,100,", "E001,2024-07-01,100,")).toEqual(["event-repeated data/deals.csv:3"]);
  });

  test("that a number tells apart, also where no rule reads it, and raters who agree", () => {
    expect(of(deals, "E001,2024-07-01,100,7", "E001,2024-07-01,100,8")).toEqual([]);
    const ratings = { ...deals, columns: deals.columns.map((each) => (each.name === "amount" ? { ...each, name: "rating" } : each)) };
    expect(of(ratings, "E001,2024-07-01,4,", "E001,2024-07-01,4,")).toEqual([]);
  });
});

test("counts less than nothing are told; money may be given back", () => {
  const program: CheckedProgram = { sources: [crm], schemes: [], publish: { title: { en: "", zh: "" }, texts: [] } };
  const { facts } = read([peopleFile, utf8(file, [header, "E001,2024-07,-100,20", "E001,2024-08,100,-20", ""].join("\n"))]);
  expect(placesOf(negativeCells(program, facts))).toEqual([`cell-negative ${file}:3 拜访量`]);
});
