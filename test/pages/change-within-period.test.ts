import { expect, test } from "vitest";
import { pagesFrom } from "../../src/pages/from-results.ts";
import { parsePeriod } from "../../src/periods/period.ts";
import { readFacts } from "../../src/records/read.ts";
import { run } from "../../src/results/run.ts";
import { utf8 } from "../records/workspace.ts";
import { programOf } from "../support/program.ts";
import { noReference } from "../support/reference.ts";

const scheme = (name: string, metric: string): string => `
scheme ${name}
  cycle quarterly, on change split by calendar days
  applies to role "${name}"
section results "Results" weight 100
${metric} weight 100
  measure average(quality.rate)
  100 from 95%, 80 from 90%, 0 otherwise
total out of 100, round 1
`;

const text = `source people from "people.csv" one row per person, start
  person "ID", role "Role", start "From", end "To"
source quality from "quality.csv" events
  person "ID", date "Date", rate percent
${scheme("rep", "metric timely")}${scheme("lead", "metric exact")}`;

test("the card of someone who moved shows each part and what they come to", () => {
  const period = parsePeriod("2024-Q3");
  if (!period) throw new RangeError("no period");
  const program = programOf(text);
  const files = [
    utf8("people.csv", "ID,Role,From,To\nE1,rep,2024-01-01,2024-08-14\nE1,lead,2024-08-15,\n"),
    utf8("quality.csv", "ID,Date,rate\nE1,2024-07-31,91%\nE1,2024-09-30,97%\n"),
  ];
  const result = run(program, readFacts(program.sources, files, period).facts, period);
  const stamp = { buildId: "build", sources: [] };
  const pages = pagesFrom({ program, result, texts: new Map([["scheme.kpi", text]]), stamp, reference: noReference, unsealed: true });
  const [page] = [...pages.people];
  // (80 × 45 + 100 × 47) ÷ 92 = 8,300 ÷ 92 = 90.21…
  expect(page?.card?.total).toBe("90.2");
  expect(page?.card?.metrics.map(({ section, label, points }) => [section, label, points])).toEqual([
    ["rep · Results", "timely", "80"],
    ["lead · Results", "exact", "100"],
  ]);
  expect(page?.card?.waterfall.bars.map(({ label, text: points }) => [label.en, points])).toEqual([
    ["rep", "39.1304…"], // 80 × 45 ÷ 92
    ["lead", "51.0869…"], // 100 × 47 ÷ 92
    ["Total: rounding", "−0.0173…"],
    ["Total", "90.2"],
  ]);
  expect(page?.card?.overall.map(({ title }) => title.en)).toContain("rep, 2024-07-01 to 2024-08-14, 45 days: Total");
  // A line that is shared would be another scheme's.
  expect(page?.card?.metrics.map(({ curve }) => curve)).toEqual([undefined, undefined]);
});
