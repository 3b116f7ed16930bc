import { describe, expect, test } from "vitest";
import { checkScheme, plain } from "../check-text.ts";

const withExample = (lines: string) =>
  checkScheme(`scheme s
  cycle quarterly
section a "A"
metric revenue "销售额" weight 60
  measure sum(crm.amount), target 500 万元, proportional
metric rate weight 20
  measure last(crm.rate), proportional
metric visits weight 10
  measure monthly average(crm.visits), target 20 per month, proportional
metric care weight 10
  rated 1 to 5 by self 20% | manager 80%
total out of 100, round 1
grades
  good "良好" from 80
  fail otherwise
pay bonus of people.base
  100% at good, 0 otherwise
example "x"
  ${lines}
`);
const items = (lines: string): unknown => {
  const { program, codes } = withExample(lines);
  const example = program?.schemes[0]?.examples[0];
  return example ? plain({ given: example.given, expected: example.expected }) : codes;
};

test("what is given, by the units of what is said", () => {
  expect(items("given revenue 480 万元, rate 90%, visits 15, care 4, people.base 10,000 元\n  expect total 80")).toMatchObject({
    given: [
      { subject: { kind: "metric", name: "revenue", part: "measure" }, value: { value: "4800000" } },
      { subject: { name: "rate", part: "measure" }, value: { value: "0.9" } },
      { subject: { name: "visits", part: "measure" }, value: { value: "15" } },
      { subject: { name: "care", part: "rating" }, value: { value: "4" } },
      { subject: { kind: "base", source: "people", column: "base" }, value: { value: "10000" } },
    ],
  });
  expect(items("given 销售额 96%, attainment(revenue) 96%, target(revenue) 400 万元, rate missing\n  expect total 80")).toMatchObject({
    given: [
      { subject: { name: "revenue", part: "attainment" }, value: { value: "0.96" } },
      { subject: { part: "attainment" } },
      { subject: { part: "target" } },
      { value: { kind: "missing" } },
    ],
  });
});

test("what is expected: points, sections, total, grade, pay", () => {
  expect(
    items("given revenue 96%\n  expect revenue 36, a 90, total 80, grade good, bonus 10,000 元, attainment(revenue) 96%"),
  ).toMatchObject({
    expected: [
      { subject: { name: "revenue", part: "points" }, value: { value: "36" } },
      { subject: { kind: "section", name: "a" } },
      { subject: { kind: "total" } },
      { subject: { kind: "grade" }, value: { kind: "text", text: "good" } },
      { subject: { kind: "pay", name: "bonus" } },
      { subject: { part: "attainment" } },
    ],
  });
  expect(items("given revenue 96%\n  expect grade 良好")).toMatchObject({ expected: [{ value: { text: "good" } }] });
});

describe("an example that cannot be computed is refused", () => {
  test.each([
    ["given revenu 96%\n  expect total 80", ["unknown-name"]],
    ["given revenue 480\n  expect total 80", ["money-needs-unit"]],
    ["given revenue 96%\n  expect grade god", ["unknown-name"]],
    ["given revenue 96%\n  expect grade 80", ["example-value"]],
    ["given revenue good\n  expect total 80", ["example-value"]],
    ["given target(rate) 90%\n  expect total 80", ["no-such-part"]],
    ["given crm.amount 5 万元\n  expect total 80", ["example-of-rows"]],
    ["given sum(crm.received) 5 万元\n  expect total 80", ["rows-figure-unread"]],
    ["given revenue 96%\n  expect sum(crm.amount) 5 万元", ["example-subject"]],
  ])("%j", (lines, codes) => {
    expect(items(lines)).toEqual(codes);
  });

  test("an example that expects nothing is told", () => {
    expect(withExample("given revenue 96%").codes).toEqual(["example-expects-nothing"]);
  });
});
