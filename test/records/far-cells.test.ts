import { expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { farCells } from "../../src/records/far-cells.ts";
import { column, crm, crmFile, deals, people, peopleFile, placesOf, read, text, utf8, yuan } from "./workspace.ts";

const months = ["2024-07", "2024-08", "2024-09"];

/** Amounts in 万元 of two people, month by month. */
function found(...amounts: readonly string[]) {
  const rows = amounts.map((amount, index) => `E00${index % 2 === 0 ? 1 : 2},${months[Math.floor(index / 2)]},${amount}`);
  const { facts } = read([peopleFile, crmFile("工号,月份,销售额", ...rows)]);
  return farCells([crm], facts);
}

test("an amount in 元 in a column in 万元, with what the others are", () => {
  const [told, ...others] = found("160", "130", "165", "1300000", "150", "128");
  expect(others).toEqual([]);
  expect(placesOf(told ? [told] : [])).toEqual(["cell-far-off data/crm-2024-07.csv:5 销售额"]);
  expect(told && renderMessage(told, "zh").reason).toBe("“1300000”与“销售额”列的其他数相差悬殊：其余都在 128 万元 到 165 万元 之间。");
});

test("too little by as much, and with a minus", () => {
  expect(placesOf(found("160", "130", "165", "0.0130", "150", "128"))).toEqual(["cell-far-off data/crm-2024-07.csv:5 销售额"]);
  expect(placesOf(found("160", "130", "165", "-1300000", "150", "128"))).toHaveLength(1);
});

test.each([
  ["months that differ as months do", ["160", "2", "165", "40", "600", "128"]],
  ["a poor month, and none at all", ["160", "0.9", "165", "0", "150", "128"]],
  ["too few figures to tell", ["160", "130", "165", "1300000"]],
  ["a column half of which is so", ["160", "1300000", "165", "1300000", "1500000", "128"]],
])("quiet: %s", (_, amounts) => {
  expect(found(...amounts)).toEqual([]);
});

test("single deals differ more than months do", () => {
  const of = (...amounts: readonly string[]) => {
    const lines = amounts.map((amount) => `E001,2024-07-01,${amount}`);
    const files = [peopleFile, utf8("data/deals.csv", ["工号,日期,金额", ...lines, ""].join("\n"))];
    return farCells([deals], read(files, { contracts: [people, deals] }).facts);
  };
  expect(of("800", "1000", "1200", "900", "1100", "100000")).toEqual([]);
  expect(placesOf(of("800", "1000", "1200", "900", "1100", "12000000"))).toEqual(["cell-far-off data/deals.csv:7 金额"]);
});

test("several are told at the first of them", () => {
  const bases = ["12000", "10000", "1.2", "11000", "1.1", "9000", "10000", "9500"];
  const list = { ...people, columns: [column("person", "工号", text, { role: "person" }), column("base", "基数", yuan)] };
  const file = utf8("data/people.csv", ["工号,基数", ...bases.map((base, index) => `E${index},${base}`), ""].join("\n"));
  const [told] = farCells([list], read([file], { contracts: [list] }).facts);
  expect(told && placesOf([told])).toEqual(["cell-far-off data/people.csv:4 基数"]);
  expect(told && renderMessage(told, "en").reason).toContain("So it is with 1 more.");
});
