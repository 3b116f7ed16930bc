import { expect, test } from "vitest";
import { checkTexts } from "../../src/pipeline.ts";

/** Sources, one metric of 100 or 80 points, a veto on the total, and what is expected of it. */
const scheme = (veto: string, given: string, expected: string): string => `
source people from "people.csv" one row per person
  person "ID", rate "Rate" percent
scheme s
  cycle quarterly
metric m weight 100
  measure people.rate
  100 from 90%, 80 from 80%, 0 otherwise
total out of 100, no cap
${veto}
example "e"
  given m ${given}
  expect total ${expected}
`;

const found = (text: string): readonly string[] => checkTexts([{ file: "s.kpi", text }]).diagnostics.map(({ code }) => code);

test("a veto on the total may read the total that it finds", () => {
  const veto = 'veto "poor" when total < 85 then total 0';
  expect(found(scheme(veto, "85%", "0"))).toEqual([]);
  expect(found(scheme(veto, "95%", "100"))).toEqual([]);
  expect(found(scheme(veto, "95%", "0"))).toEqual(["example-differs"]);
});

test("the next one reads what is left", () => {
  const vetoes = 'veto "poor" when total < 85 then total 50\nveto "none" when total < 60 then total 10';
  expect(found(scheme(vetoes, "85%", "10"))).toEqual([]);
});
