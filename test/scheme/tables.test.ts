import { describe, expect, test } from "vitest";
import { parse } from "../../src/ast/parse.ts";
import { tableSource } from "../../src/records/table-source.ts";
import { fromAst } from "../../src/scheme/from-ast.ts";
import { utf8 } from "../records/workspace.ts";
import { sources } from "./check-text.ts";

const scheme = `${sources}
table rates from "data/rates.csv"
scheme s
  cycle monthly
metric m weight 40
  measure sum(crm.amount), target 100 万元
  matrix attainment by people.tenure from rates
`;

/** Findings as their code and where they are: file, and the text they point at. */
function found(csv: string | undefined, text = scheme): readonly string[] {
  const read = csv === undefined ? [] : [tableSource(utf8("data/rates.csv", csv))];
  const tables = read.flatMap((each) => ("text" in each ? [each] : []));
  const { diagnostics } = fromAst([parse({ file: "s.kpi", text }).file], tables);
  const texts = new Map([["s.kpi", text], ...tables.map(({ file, text: rows }) => [file, rows] as const)]);
  return diagnostics.flatMap(({ code, place }) => {
    if (code === "source-unused" || !place || !("start" in place)) return [];
    return [`${code} ${place.file}: ${texts.get(place.file)?.slice(place.start, place.end)}`];
  });
}

describe("a table from a file", () => {
  test("is read as its rows would be in the text", () => {
    expect(found("完成率,under 3 years,from 3 years\r\n100%以上,35,40\r\n其余,0,10\r\n")).toEqual([]);
  });

  test("that is not there", () => {
    expect(found(undefined)).toEqual(['table-file-missing s.kpi: "data/rates.csv"']);
  });

  test.each([
    ["完成率,under 3 years,from 3 years\n100%以上,35,many\n其余,0,10\n", ["table-cell data/rates.csv: many"]],
    ["完成率,under 3 years,from 3 years\n\n100%以上,35,40\n其余,,10\n", ["cell-empty data/rates.csv: | 其余 |  | 10 |"]],
    ["完成率,under 3 years\n其余,0\n100%以上,5 x 3\n", ["not-fitting data/rates.csv: 3"]],
    ["完成率,under 3 years,from 4 years\n100%以上,35,40\n其余,0,10\n", ["bands-gap data/rates.csv: from 4 years"]],
  ])("has each bad cell in its place: %s", (csv, expected) => {
    expect(found(csv)).toEqual(expected);
  });

  test("without rows", () => {
    expect(found("完成率,under 3 years\n")).toEqual(["table-empty s.kpi: table rates"]);
  });
});
