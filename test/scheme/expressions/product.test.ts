import { describe, expect, test } from "vitest";
import { checkScheme } from "../check-text.ts";

const pay = (of: string) => {
  const { program, codes } = checkScheme(
    `scheme s\n  cycle monthly\nmetric m weight 100\n  measure sum(crm.visits)\n  points 90\npay p of ${of}\n  100% otherwise, round 2\n`,
  );
  return program?.schemes[0]?.pays[0]?.base ?? codes;
};

const base = { kind: "person", column: "base" };

describe("a factor is taken with what it is divided by", () => {
  test("base × score ÷ average score", () => {
    expect(pay("people.base * total / average(total in team)")).toMatchObject({
      op: "*",
      left: base,
      right: { op: "/", left: { kind: "total" }, right: { kind: "group" }, unit: { kind: "percent" } },
      unit: { kind: "money" },
    });
  });

  test("plain numbers between stay where they are", () => {
    expect(pay("people.base * total * 3 / 100 分")).toMatchObject({
      left: base,
      right: { op: "/", left: { op: "*", left: { kind: "total" }, right: { kind: "constant" } }, right: { kind: "constant" } },
    });
  });

  test("nothing changes from left to right where all means something", () => {
    expect(pay("people.base * 50% / 2")).toMatchObject({ op: "/", left: { op: "*", left: base }, unit: { kind: "money" } });
  });
});

test.each([
  ["people.base * people.base", ["units-differ"]],
  ["total / people.base", ["units-differ"]],
  ["people.base * people.role", ["number-expected"]],
])("what means nothing stays an error: %s", (of, codes) => {
  expect(pay(of)).toEqual(codes);
});
