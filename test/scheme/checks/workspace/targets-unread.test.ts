import { expect, test } from "vitest";
import { check, sources } from "../../check-text.ts";

const plan = "targets plan effective 2024-01-01 to 2024-12-31\n  company 1,200 万元\n  company into north 480 万元 | east 720 万元\n";
const second = (dates: string, amount = "600 万元", more = ""): string => `targets second effective ${dates}\n${more}  company ${amount}\n`;
const scheme = (list: string): string => `scheme s
  cycle quarterly
metric m weight 100
  measure sum(crm.amount)
  target from targets ${list} by team
  full from 100%, 0 otherwise
`;

function codes(text: string): readonly string[] {
  return check(sources, text)
    .findings.map(({ code }) => code)
    .filter((code) => code !== "source-unused");
}

test("a second list for the same months that no scheme reads", () => {
  const { findings } = check(sources, plan + second("2024-07-01 to 2024-12-31") + scheme("plan"));
  expect(findings.filter(({ code }) => code === "targets-unread").map(({ reason }) => reason)).toEqual([
    "No scheme reads “second”, and “plan”, which is read, is for the same months.",
  ]);
});

test.each([
  ["of other months", second("2025-01-01 to 2025-12-31")],
  ["of another quantity", second("2024-01-01 to 2024-12-31", "600 家")],
  ["a revision", second("2024-07-01 to 2024-12-31", "600 万元", '  revises plan, because "x", approved by "y"\n')],
])("quiet: %s", (_, list) => {
  expect(codes(plan + list + scheme("plan")).filter((code) => code === "targets-unread")).toEqual([]);
});

test("quiet: a list by itself, held against its parts", () => {
  expect(codes(plan + scheme("plan").replace(/ {2}target .*\n {2}full.*/u, "  40 from 100 万元, 0 otherwise"))).not.toContain(
    "targets-unread",
  );
});
