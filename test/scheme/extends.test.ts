import { describe, expect, test } from "vitest";
import { checkScheme, plain } from "./check-text.ts";

const base = `scheme rep "Representative"
  version "1"
  applies to role "sales"
  cycle quarterly
  steps full
section results weight 60
metric revenue "Revenue" weight 40
  measure sum(crm.amount), target 500 万元
  full at 100%, -1 per 1% under, floor 0
metric rate weight 20
  measure last(crm.rate), proportional
section none
metric visits weight 40
  measure sum(crm.visits), target 60, proportional
total out of 100, round 1
grades
  good from 80
  fail otherwise
`;
const extending = (text: string) => {
  const { program, codes } = checkScheme(`${base}${text}`);
  return { scheme: program?.schemes[1], codes };
};

describe("a scheme that extends another", () => {
  test("takes over what it does not say, but for whom and which version", () => {
    const { scheme } = extending('scheme manager "Manager" extends rep\n  applies to role "manager"\n');
    expect(plain(scheme)).toMatchObject({
      name: "manager",
      version: "1",
      cycle: "quarter",
      stepping: "full",
      appliesTo: { values: ["manager"] },
      total: { outOf: "100", round: { places: 1 } },
    });
    expect(scheme?.metrics.map(({ name, section }) => [name, section])).toEqual([
      ["revenue", "results"],
      ["rate", "results"],
      ["visits", undefined],
    ]);
    expect(scheme?.grades.map(({ name }) => name)).toEqual(["good", "fail"]);
  });

  test("changes a metric where it says something else of it", () => {
    const { scheme, codes } = extending(
      'scheme manager extends rep\n  applies to role "manager"\nsection results weight 70\nmetric revenue weight 50\nsection none\nmetric visits weight 30\n  proportional, attainment cap 120%\n',
    );
    expect(codes).toEqual([]);
    expect(plain(scheme?.metrics)).toMatchObject([
      { name: "revenue", label: "Revenue", weight: "50", section: "results", rule: { kind: "anchor", points: "50" } },
      { name: "rate", weight: "20", section: "results" },
      { name: "visits", weight: "30", attainmentCap: { value: "1.2" } },
    ]);
  });

  test("leaves out and adds", () => {
    const { scheme, codes } = extending(
      'scheme manager extends rep\n  applies to role "manager"\n  without visits\nmetric team weight 40\n  measure average(crm.score), target 100, proportional\n',
    );
    expect(codes).toEqual([]);
    expect(scheme?.metrics.map(({ name }) => name)).toEqual(["revenue", "rate", "team"]);
  });

  test.each([
    ['scheme manager extends rap\n  applies to role "manager"\n', ["unknown-name"]],
    ['scheme manager extends rep\n  applies to role "manager", without visit\n', ["unknown-name"]],
    ['scheme manager extends rep\n  applies to role "manager"\nmetric revenue weight 50\n', ["weights-sum", "weights-sum"]],
    ['scheme a extends b\n  applies to role "manager"\nscheme b extends a\n  applies to team "East"\n', ["extends-in-a-circle"]],
  ])("%j", (text, codes) => {
    expect(extending(text).codes).toEqual(codes);
  });

  test("does not repeat the findings of the other", () => {
    const wrong = base.replace("sum(crm.amount)", "sum(crm.amout)");
    expect(checkScheme(`${wrong}scheme manager extends rep\n  applies to role "manager"\n`).codes).toEqual(["unknown-name"]);
  });
});
