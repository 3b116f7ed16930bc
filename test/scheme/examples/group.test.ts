import { expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const example = (given: string, points = "if rank(measure in team) <= 3 then 100 else weight / headcount(team)") =>
  checkScheme(
    `scheme s\n  cycle monthly\nmetric m weight 100\n  measure sum(crm.visits)\n  points ${points}\nexample "x"\n  given ${given}\n  expect total 100\n`,
  );

test("a figure of the group is given as the scheme writes it", () => {
  const { codes, program } = example("rank(measure(m) in team) 2, headcount(team) 12");
  expect(codes).toEqual([]);
  expect(program?.schemes[0]?.examples[0]?.given).toMatchObject([
    { subject: { kind: "group", of: { fn: "rank" } }, value: { value: { n: 2n } } },
    { subject: { kind: "group", of: { kind: "headcount" } }, value: { value: { n: 12n } } },
  ]);
});

test("or by its word alone, where the scheme has one of it", () => {
  expect(example("rank 2, headcount 12").codes).toEqual([]);
  expect(example("rank 2, headcount 12", "rank(measure in team) + rank(measure in everyone) + weight / headcount(team)").codes).toEqual([
    "group-unsaid",
  ]);
});

test("what the scheme does not read cannot be given", () => {
  expect(example("rank(measure(m) in everyone) 2").codes).toEqual(["group-figure-unread"]);
});
