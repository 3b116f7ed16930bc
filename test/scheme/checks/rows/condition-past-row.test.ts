import { expect, test } from "vitest";
import { checkScheme } from "../../check-text.ts";

const head = `scheme s
  cycle quarterly
metric cost weight 60
  measure sum(crm.received) / sum(crm.amount)
  60 from 20%, 0 otherwise
metric visits weight 40
  measure sum(crm.visits)
  target 60
`;

const rows = (clauses: string) =>
  checkScheme(`${head}  ${clauses}\ntotal out of 100, round 0\n`)
    .findings.filter(({ code }) => code === "condition-past-row")
    .map(({ reason }) => reason);

const reason = (place: string, less: string, more: string) =>
  `A row under a condition goes first, whatever lies beyond it: whoever meets the condition gets ${less} at ${place}, too, where the row without it gives ${more}.`;

test("a row under a condition without an end goes before a better one", () => {
  expect(rows("40 from 98%, 20 from 90% when measure(cost) >= 20%, 0 otherwise")).toEqual([reason("98%", "20 points", "40 points")]);
  expect(rows("40 up to 50%, 20 up to 80% when measure(cost) >= 20%, 0 otherwise")).toEqual([reason("50%", "20 points", "40 points")]);
});

test("in pay by the total, too", () => {
  const pay = "pay p\n  1,000 CNY from 80 marks, 500 CNY from 60 when measure(cost) >= 20%, 0 CNY otherwise\n  round 2\n";
  const found = checkScheme(`${head}  40 from 98%, 0 otherwise\ntotal out of 100, round 0\n${pay}`).findings;
  expect(found.filter(({ code }) => code === "condition-past-row").map((each) => each.reason)).toEqual([reason("80", "500", "1,000")]);
});

test.each([
  "40 from 98%, 20 from 90% to under 98% when measure(cost) >= 20%, 0 otherwise",
  "40 from 98%, 20 when measure(cost) < 20%, 0 otherwise",
  "40 from 98%, 0 from 90% when measure(cost) < 20%, 0 otherwise",
  "20 from 98%, 40 from 90% when measure(cost) >= 20%, 0 otherwise",
  "40 from 98% when measure(cost) >= 20%, 20 from 90% when measure(cost) >= 20%, 10 from 95%, 0 otherwise",
])("%s is quiet", (clauses) => {
  expect(rows(clauses)).toEqual([]);
});
