import { expect, test } from "vitest";
import { pagesFrom } from "../../src/pages/from-results.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { noReference } from "../support/reference.ts";
import { score } from "../support/score.ts";

const text = `source people from "people.csv" one row per person
  person "id", name "name", mark "mark" in marks
source history "Earlier results" from "results.csv" earlier results
scheme s
  cycle quarterly
metric a weight 100
  measure people.mark
  target 100 marks
  proportional
total out of 100, cap 100, floor 0, round 2
grades
  good from 80
  fail otherwise
outcome "Improvement plan" when grade is fail for 2 periods in a row
outcome "Training first" when grade is good
publish
  title "Test"
`;

const files = {
  "people.csv": "id,name,mark\nE1,A,50\nE2,B,50\nE3,C,90",
  "results.csv": "id,period,total,grade\nE1,2024-Q2,40,fail",
};

test("a card has what follows, and what is not known with the reason", () => {
  const { program } = checkTexts([{ file: "scheme.kpi", text }]);
  if (!program) throw new Error("the scheme has errors");
  const texts = new Map([["scheme.kpi", text]]);
  const stamp = { buildId: "b", sources: [] };
  const { people } = pagesFrom({ program, result: score(text, files, "2024-Q3"), texts, stamp, reference: noReference, unsealed: true });
  const cards = new Map([...people].map(({ id, card }) => [id, card]));
  expect(cards.get("E1")?.outcomes).toEqual(["Improvement plan"]);
  expect(cards.get("E3")?.outcomes).toEqual(["Training first"]);
  expect([cards.get("E2")?.outcomes, cards.get("E2")?.openOutcomes]).toEqual([
    [],
    [
      {
        label: "Improvement plan",
        reasons: [{ en: "“Earlier results” has no result for 2024-Q2.", zh: "“Earlier results”中没有2024-Q2的结果。" }],
      },
    ],
  ]);
  // The steps say how it came about, period by period.
  const step = cards.get("E1")?.overall.find(({ title }) => title.en === "Improvement plan");
  expect([step?.result.en, step?.numbers?.en]).toEqual(["yes", "2024-Q3: yes, 2024-Q2: yes"]);
  expect(step?.cells.map(({ file, row, text: cell }) => [file, row, cell])).toEqual([["results.csv", 2, "fail"]]);
});
