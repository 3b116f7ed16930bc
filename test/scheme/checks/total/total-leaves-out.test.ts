import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const schemeOf = (total: string, missing = "") => `scheme s
  version "1", cycle quarterly, steps pro rata
metric a weight 60
  measure average(crm.score), target 100, proportional, cap 60${missing}
metric b weight 40
  measure average(crm.score), target 100, proportional, cap 40
metric more extra
  measure sum(crm.visits), points 3
total ${total}
  out of 100, floor 0, cap 120, round 2
`;

const codes = (total: string, missing?: string): readonly string[] => checkScheme(schemeOf(total, missing)).codes;

test("what a written total does not name is a finding, each by its name", () => {
  const { findings } = checkScheme(schemeOf("a + more"));
  expect(findings.map(({ code, reason }) => [code, reason])).toEqual([
    ["total-leaves-out", "The total is written out and does not name “b”, which so counts for nothing."],
  ]);
});

test("a total that names all of it asks nothing", () => {
  expect(codes("a + b + more")).toEqual([]);
});

test("rescaling has nothing to share its weight with", () => {
  expect(codes("a + b + more", ", if missing rescale")).toEqual(["rescale-unread"]);
});

test("a bound on the extras bounds nothing", () => {
  expect(checkScheme(`${schemeOf("a + b + more")}  extras cap 3\n`).codes).toEqual(["extras-bound-unread"]);
});
