import { expect, test } from "vitest";
import { checkMetric, checkScheme, metricOf, plain } from "../check-text.ts";

const measured = (rule: string) => `measure average(crm.rate)\n${rule}`;

/** What the rows give, in the order from the least value up as they are settled. */
function rowsOf(rule: string): unknown {
  const { rule: read } = metricOf(measured(rule));
  return read.kind === "bands" ? read.rows.map(({ result }) => plain(result)) : read.kind;
}

const points = (value: string) => ({ kind: "points", points: value });

test.each([
  ["added beyond full points", "full from 95%, +5 from 98%, 0 otherwise", [points("45"), { kind: "full" }, points("0")]],
  [
    "added beyond a row of full points and one of less",
    "40 from 95%, 20 from 90%, +5 from 98%, 0 otherwise",
    [points("45"), points("40"), points("20"), points("0")],
  ],
  ["taken off where all else is full or nothing", "40 from 95%, deduct 3 from 90%, 0 otherwise", [points("40"), points("37"), points("0")]],
  ["written under zero", "40 from 95%, -3 otherwise", [points("40"), points("-3")]],
  ["the only points there are", "+5 from 98%, +3 from 95%, 0 otherwise", [points("5"), points("3"), points("0")]],
])("%s", (_, rule, rows) => {
  expect(rowsOf(rule)).toEqual(expect.arrayContaining(rows));
});

test.each([
  // 40 - 3 = 37
  [
    "deduct 3 otherwise",
    "40 from 95%, 20 from 90%, deduct 3 otherwise",
    "what is taken off, 3. Counted from 40 it comes to 37; as all that the row gives, to -3.",
  ],
  // 30 + 5 = 35: 30 are not full points
  [
    "+5 from 98%",
    "30 from 95%, +5 from 98%, 0 otherwise",
    "what is added, 5. Counted from 30 it comes to 35; as all that the row gives, to 5.",
  ],
  // below full points it is not more
  [
    "+5 from 90%",
    "40 from 95%, +5 from 90%, 0 otherwise",
    "what is added, 5. Counted from 40 it comes to 45; as all that the row gives, to 5.",
  ],
])("asked about where it may be either: %s", (at, rule, readings) => {
  const { findings } = checkMetric(measured(rule));
  expect(findings).toMatchObject([{ code: "added-or-given", at, reason: expect.stringContaining(readings) }]);
});

test("an extra adds whatever it gives", () => {
  const { codes } = checkScheme(`scheme s
  cycle quarterly
metric m extra
  measure average(crm.rate)
  +5 from 98%, 2 from 95%, deduct 3 otherwise
`);
  expect(codes).toEqual([]);
});

test.each([
  ["a coefficient", "coefficient c\n  measure average(crm.rate)\n  +0.1 from 98%, 1 from 90%, 0.9 otherwise", "1.1"],
  ["a pay by shares of the base", "pay p of people.base\n  by measure(m), +20% from 98%, 100% from 90%, 80% otherwise, round 2", "1.2"],
])("in %s full is all of it, and more is more than that", (_, statement, most) => {
  const { program, codes } = checkScheme(`scheme s
  cycle quarterly
metric m weight 100
  measure average(crm.rate)
  100 from 95%, 0 otherwise
${statement}
`);
  expect(codes).not.toContain("added-or-given");
  expect(JSON.stringify(plain(program?.schemes[0]))).toContain(`"points":"${most}"`);
});
