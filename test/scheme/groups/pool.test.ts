import { expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const scheme = (lines: string) => checkScheme(`scheme s\n  cycle monthly\nmetric m weight 100\n  points weight\npool p ${lines}\n`);

test("an amount, among whom, by what, who gets the rest, and in which parts", () => {
  const { codes, program } = scheme('"团队奖" of 50,000 元 in team, shared by people.tenure, remainder largest, round 2');
  expect(codes).toEqual([]);
  expect(program?.schemes[0]?.pays).toMatchObject([
    {
      name: "p",
      label: "团队奖",
      currency: "CNY",
      rows: [],
      rule: {
        kind: "pool",
        pool: {
          amount: { kind: "constant", value: { n: 50_000n, d: 1n } },
          in: { kind: "column", column: "team" },
          by: { kind: "person", column: "tenure" },
          remainder: "largest",
        },
      },
      round: { places: 2 },
    },
  ]);
});

test.each([
  ["how much", "shared by people.tenure, remainder largest, round 2", ["pool-amount-missing"]],
  ["among whom", "of 50,000 元, shared by people.tenure, remainder largest, round 2", ["group-unsaid"]],
  ["by what", "of 50,000 元 in team, round 2", ["pool-by-missing"]],
  ["who gets the rest", "of 50,000 元 in team, shared by people.tenure, round 2", ["pool-remainder-unsaid"]],
  ["in which parts", "of 50,000 元 in team, shared by people.tenure, remainder largest", ["pool-needs-round"]],
  ["in which money", "of 50,000 in team, shared by people.tenure, remainder largest, round 2", ["money-needs-unit"]],
  ["by a number", "of 50,000 元 in team, shared by people.role, remainder largest, round 2", ["number-expected"]],
])("what a pool does not say is asked: %s", (_, lines, codes) => {
  expect(scheme(lines).codes).toEqual(codes);
});

test("a bare name is a column of people, where the scheme has nothing of that name", () => {
  const by = (name: string) => {
    const { program, codes } = scheme(`of 50,000 元 in team, shared by ${name}, remainder largest, round 2`);
    const rule = program?.schemes[0]?.pays[0]?.rule;
    return rule?.kind === "pool" ? rule.pool.by : codes;
  };
  expect(by("tenure")).toMatchObject({ kind: "person", column: "tenure" });
  expect(by("司龄")).toMatchObject({ kind: "person", column: "tenure" });
  expect(by("m")).toMatchObject({ kind: "metric", name: "m", part: "points" });
  expect(by("tenur")).toEqual(["unknown-name"]);
});
