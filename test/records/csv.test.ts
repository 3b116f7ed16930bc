import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/records/csv.ts";

describe("parseCsv", () => {
  test("rows carry the line they begin on, whatever the line ends and line breaks in quotes", () => {
    const rows = [
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "x\ny\nz"] },
      { line: 5, cells: ["2", 'say "hi"'] },
      { line: 7, cells: ["3", "4"] },
    ];
    const lines = ["a,b", '1,"x', "y", 'z"', '2,"say ""hi"""', "", "3,4"];
    for (const end of ["\n", "\r\n", "\r"]) expect(parseCsv(lines.join(end))).toEqual({ delimiter: ",", rows, blankLines: 1 });
  });

  test("rows of delimiters and spaces only are blank", () => {
    expect(parseCsv("a,b\n,\n \u3000,\u00a0\n1,2\n")).toMatchObject({ rows: [{ line: 1 }, { line: 4 }], blankLines: 2 });
  });

  test("the delimiter is the one the header has most of, outside quotes", () => {
    expect(parseCsv("a;b;c\n1,5;2;3\n").rows[1]?.cells).toEqual(["1,5", "2", "3"]);
    expect(parseCsv("a\tb\n1,2\t3\n").delimiter).toBe("\t");
    expect(parseCsv('"a;b;c",d\n1,2\n').delimiter).toBe(",");
    expect(parseCsv("alone\n1\n").rows).toEqual([
      { line: 1, cells: ["alone"] },
      { line: 2, cells: ["1"] },
    ]);
  });

  test("a stray quotation mark is part of its cell", () => {
    expect(parseCsv('a,b\n5" disk,x\n').rows[1]?.cells).toEqual(['5" disk', "x"]);
  });

  test("a quoted cell that never ends keeps the rows before it", () => {
    expect(parseCsv('a,b\n1,2\n3,"4\n5,6\n')).toMatchObject({ rows: [{ line: 1 }, { line: 2 }], brokenAt: 3 });
  });

  test("nothing at all", () => {
    expect(parseCsv("")).toEqual({ delimiter: ",", rows: [], blankLines: 0 });
  });
});
