import { describe, expect, test } from "vitest";
import { parse } from "../../src/ast/parse.ts";
import { renderMessage } from "../../src/diagnostics/render.ts";

function hintsOf(text: string): readonly (string | undefined)[] {
  return parse({ file: "a.kpi", text }).diagnostics.map((each) => renderMessage(each, "en").hint);
}

describe("a line at the margin that begins no statement says where it belongs", () => {
  test.each([
    ["revenue weight 40", "If it is a metric, write “metric revenue”; if it is a section, “section revenue”."],
    ["weight 40", "Put spaces before it, so that the line belongs to what stands above."],
    ["bonus of staff.base", "Did you mean “pay bonus”?"],
    ["extra ideas", "Write it as a metric: “metric ideas extra”, and go on with its rule as before."],
    ["bonus item ideas", "Write it as a metric: “metric ideas extra”, and go on with its rule as before."],
  ])("%s", (line, hint) => {
    expect(hintsOf(`metric a weight 1\n${line}\n`)).toEqual([hint]);
  });

  test("several in a row are told once", () => {
    const text = "grades\nexcellent from 90\ngood from 80\nfail otherwise\n";
    expect(hintsOf(text)).toEqual(["So do 3 lines in a row. Put spaces before each, so that they belong to what stands above."]);
  });
});
