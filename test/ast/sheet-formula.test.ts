import { expect, test } from "vitest";
import { choiceIn } from "../../src/ast/repair/sheet-formula.ts";

test.each([
  ["=IF(measure>=90%,10,0)", "points if measure >= 90% then 10 else 0"],
  ["=IF(attainment>1.2,12,IF(attainment>=1,10,0))", "points if attainment > 1.2 then 12 else if attainment >= 1 then 10 else 0"],
  ["=IF(a<>b,1,0)", "points if a != b then 1 else 0"],
])("a choice of a sheet is one of a scheme: %s", (formula, meant) => expect(choiceIn(formula, "en")).toBe(meant));

test("in the words of the text", () => expect(choiceIn("=IF(完成率>=1,10,0)", "zh")).toBe("计分 如果 完成率 >= 1 则 10 否则 0"));

test.each(["=IF(B2>=90%,100,0)", "=VLOOKUP(B2,$A$1:$C$9,2)", "=IF(a,1)"])("cells and other formulas are none: %s", (formula) =>
  expect(choiceIn(formula, "en")).toBeUndefined(),
);
