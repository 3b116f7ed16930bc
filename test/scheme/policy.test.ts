import { expect, test } from "vitest";
import { checkMetric } from "./check-text.ts";

const policy = (lines: string) => {
  const { program, codes } = checkMetric(`measure sum(crm.visits)\npoints if measure > 5 then 40 else 0\n${lines}`);
  return program?.schemes[0]?.metrics[0]?.ifMissing ?? codes;
};

test("points in the place of missing ones", () => {
  expect(policy("if missing zero")).toMatchObject({ kind: "zero" });
  expect(policy("if missing average of team")).toMatchObject({ kind: "average", of: { kind: "column", column: "team" } });
  expect(policy("if missing average of everyone")).toMatchObject({ kind: "average", of: { kind: "everyone" } });
});

test("of a group that there is", () => {
  expect(policy("if missing average of teem")).toEqual(["unknown-name"]);
});
