import { describe, expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const scheme = (name: string, head: string): string => `scheme ${name}
  ${head}
metric m weight 100
  measure average(crm.rate)
  100 from 90%, 0 otherwise
`;

/** What is said of two schemes with these heads. */
function said(first: string, second: string): readonly (readonly [string, string])[] {
  return checkScheme(scheme("a", first) + scheme("b", second)).findings.map(({ code, reason }) => [code, reason]);
}

describe("two schemes of one cycle", () => {
  test("for the same role on the same days are told", () => {
    expect(said('cycle quarterly, applies to role "sales"', 'cycle quarterly, applies to role "manager" | "sales"')).toEqual([
      ["schemes-overlap", "“a” and “b” both apply to “sales”, on the same days and in the same cycle (quarter)."],
    ]);
  });

  test("for everyone, too", () => {
    expect(said("cycle yearly", "cycle yearly")).toEqual([
      ["schemes-overlap", "“a” and “b” both apply to everyone, on the same days and in the same cycle (year)."],
    ]);
    expect(said("cycle yearly", 'cycle yearly, applies to role "sales"')).toEqual([
      ["schemes-overlap", "“a” and “b” both apply to “sales”, on the same days and in the same cycle (year)."],
    ]);
  });

  test("have no quarrel with other roles, other cycles, other columns, or other days", () => {
    expect(said('cycle quarterly, applies to role "sales"', 'cycle quarterly, applies to role "manager"')).toEqual([]);
    expect(said("cycle quarterly", "cycle yearly")).toEqual([]);
    expect(said('cycle quarterly, applies to role "sales"', 'cycle quarterly, applies to team "East"')).toEqual([]);
    expect(said("cycle quarterly, effective 2024-01-01 to 2024-06-30", "cycle quarterly, effective 2024-07-01 to 2024-12-31")).toEqual([]);
  });

  test("one day in common is enough", () => {
    expect(
      said("cycle quarterly, effective 2024-01-01 to 2024-07-01", "cycle quarterly, effective 2024-07-01 to 2024-12-31").map(
        ([code]) => code,
      ),
    ).toEqual(["schemes-overlap"]);
  });
});

describe("a scheme that follows another", () => {
  test("leaves no day out between them, over the end of a year and of a February", () => {
    expect(said("cycle quarterly, effective 2024-01-01 to 2024-06-30", "cycle quarterly, effective 2024-08-01 to 2024-12-31")).toEqual([
      ["dates-gap", "“a” ends and “b” begins later: from 2024-07-01 to 2024-07-31 these people are under neither."],
    ]);
    expect(said("cycle quarterly, effective 2023-01-01 to 2023-12-31", "cycle quarterly, effective 2024-01-02")).toEqual([
      ["dates-gap", "“a” ends and “b” begins later: from 2024-01-01 to 2024-01-01 these people are under neither."],
    ]);
    expect(said("cycle quarterly, effective 2024-01-01 to 2024-02-29", "cycle quarterly, effective 2024-03-01")).toEqual([]);
  });
});
