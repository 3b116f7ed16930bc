import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { peopleOf } from "../../src/people/from-facts.ts";
import { readFacts } from "../../src/records/read.ts";
import { quarter, utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";

const program = programOf(`
source people from "people.csv" one row per person
  person "ID", role "Role", joined "Joined"
scheme reps
  cycle quarterly
  applies to role "Sales rep" | "销售代表"
metric m weight 100
  points weight
scheme managers
  cycle quarterly
  applies to role "Manager"
metric m weight 100
  points weight
`);

/** What is said where the list holds these roles, and with which rows the finding stands. */
function said(...roles: readonly string[]): readonly (readonly [number | undefined, string])[] {
  const rows = roles.map((role, index) => `E${index + 1},${role}`).join("\n");
  const { facts } = readFacts(program.sources, [utf8("people.csv", `ID,Role,Joined\n${rows.replaceAll(/(?<=[^;])$/gmu, ",")}\n`)], quarter);
  return peopleOf(program, facts, quarter)
    .diagnostics.filter(({ code }) => code === "scheme-near")
    .map((diagnostic) => {
      const { reason, hint } = renderMessage(diagnostic, "en");
      return [diagnostic.place && "row" in diagnostic.place ? diagnostic.place.row : undefined, `${reason} ${hint}`];
    });
}

describe("a role near to one that a scheme is for", () => {
  test("is told once, at its first cell, with how many it leaves out", () => {
    const [[row, text] = [0, ""], ...others] = said("Sales rep", "Sales rep", "Sales rep", "Manager", "Sales reb", "Sales reb");
    expect(row).toBe(6);
    expect(text).toMatch(/^No scheme is for “Sales reb” in the column “Role”\. .*: 2\. Did you mean “Sales rep”\?/u);
    expect(others).toEqual([]);
  });

  test("also in Chinese, where it is rarer than what it is near to", () => {
    expect(said("Manager", "销售代表", "销售代表", "销售代裱")).toHaveLength(1);
  });

  test("letters that changed places are a slip however many wrote them", () => {
    expect(said("Manager", "销售代表", "销售表代", "销售表代", "Sales rep")).toHaveLength(1);
  });
});

test.each([
  ["every role has its scheme", ["Sales rep", "Manager", "销售代表"]],
  ["full width and spaces at the ends are no other role", ["Sales rep", "Manager ", "　销售代表", "销售代表"]],
  ["a role of its own", ["Sales rep", "Manager", "销售代表", "Driver", "司机"]],
  ["a role a character apart that more people have", ["Sales rep", "Manager", "销售代表", "销售助表", "销售助表"]],
  ["a digit tells roles apart", ["Sales rep", "Sales rep", "Sales rep2", "Manager", "销售代表"]],
  ["the scheme's own word may be the slip: that is told of the scheme", ["Sales repp", "Sales repp", "Manager", "销售代表"]],
])("%s: quiet", (_, roles) => {
  expect(said(...roles)).toEqual([]);
});
