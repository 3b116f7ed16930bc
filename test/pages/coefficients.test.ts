import { expect, test } from "vitest";
import { pagesFrom } from "../../src/pages/from-results.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { noReference } from "../support/reference.ts";
import { score } from "../support/score.ts";

const text = `source people from "people.csv" one row per person
  person "id", name "name", mark "mark" in marks, quality "quality" percent
scheme s
  cycle quarterly
metric a weight 100
  measure people.mark
  target 100 marks
  proportional
coefficient care "Care"
  measure people.quality
  1.2 from 95%, 1 from 90%, 0.8 otherwise
total out of 100, cap 100, floor 0, round 2
publish
  title "Test"
`;

test("a card shows where someone stands on the line of a coefficient", () => {
  const { program } = checkTexts([{ file: "scheme.kpi", text }]);
  if (!program) throw new Error("the scheme has errors");
  const files = { "people.csv": "id,name,mark,quality\nE1,A,50,96%\nE2,B,50,89%" };
  const texts = new Map([["scheme.kpi", text]]);
  const stamp = { buildId: "b", sources: [] };
  const site = pagesFrom({ program, result: score(text, files, "2024-Q3"), texts, stamp, reference: noReference, unsealed: true });
  const places = [...site.people].map(({ card }) =>
    card?.coefficients.map(({ name, curve }) => [name, curve.headline, curve.mark.x, curve.mark.y]),
  );
  expect(places).toEqual([
    [["care", { en: "96% gives coefficient 1.2", zh: "96%：系数1.2" }, 0.96, 1.2]],
    [["care", { en: "89% gives coefficient 0.8", zh: "89%：系数0.8" }, 0.89, 0.8]],
  ]);
  expect(site.schemes[0]?.items.find(({ name }) => name === "care")?.curve?.lines.length).toBe(3);
});
