import { describe, expect, test } from "vitest";
import { checkTexts } from "../../src/pipeline.ts";
import { planOf } from "../../src/plan/from-scheme.ts";
import { coverageOf } from "../../src/untried/from-scheme.ts";

const sources = `source people from "people.csv" one row per person
  person "ID", name "Name", base "Base" in CNY
source work from "work.csv" one row per person
  person "ID", done "Done" date, sold "Sold" percent, quality "Quality" percent
source late from "late.csv" events
  person "ID", date "Date", minutes "Minutes" in minutes

scheme s "Plan"
  cycle quarterly, steps pro rata

`;

const of = (statements: string) => {
  const text = `${sources}${statements}\ntotal out of 100, cap 100, round 2\n`;
  const { program, diagnostics } = checkTexts([{ file: "s.kpi", text }]);
  const [scheme] = program?.schemes ?? [];
  if (!program || !scheme) throw new Error(JSON.stringify(diagnostics));
  const { untried, proposals, left } = coverageOf(scheme, planOf(scheme, program), program.sources);
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return {
    untried: untried.map(({ span }) => textOf(span)),
    left: left.map(({ row, why }) => [textOf(row.span), why]),
    asked: proposals.map((proposal) =>
      proposal
        .trim()
        .split("\n")
        .slice(2)
        .map((line) => line.trim())
        .join("; "),
    ),
  };
};

describe("rows by dates", () => {
  test("are tried on the last day of each and on the days beside it", () => {
    const { left, asked } = of(
      "metric delivery weight 100\n  measure work.done\n  full up to 2024-07-20, 10 up to 2024-07-25, 0 otherwise\n",
    );
    expect(left).toEqual([]);
    expect(asked).toEqual([
      "given delivery 2024-07-19; expect delivery 100",
      "given delivery 2024-07-20; expect delivery 100",
      "given delivery 2024-07-21; expect delivery 10",
      "given delivery 2024-07-24; expect delivery 10",
      "given delivery 2024-07-25; expect delivery 10",
      "given delivery 2024-07-26; expect delivery 0",
    ]);
  });

  test("so are steps by days from a target", () => {
    // 100 - 5 a day, 0 on the twentieth day after it
    const { asked } = of(
      "metric delivery weight 100\n  measure work.done, target 2024-07-20\n  full at target, -5 per 1 day over, floor 0\n",
    );
    expect(asked).toEqual([
      "given delivery 2024-07-19; expect delivery 100",
      "given delivery 2024-07-20; expect delivery 100",
      "given delivery 2024-07-21; expect delivery 95",
      "given delivery 2024-08-08; expect delivery 5",
      "given delivery 2024-08-09; expect delivery 0",
      "given delivery 2024-08-10; expect delivery 0",
    ]);
  });
});

test("what a rule says of each row of data is listed, with why no example can try it", () => {
  const item = "metric sold weight 100\n  measure work.sold, proportional, cap 100\n";
  const { untried, left } = of(`${item}metric lateness extra\n  for each late.minutes, -1 from 10 | 0 otherwise, sum, floor -5\n`);
  expect(untried).toEqual(["-1 from 10", "0 otherwise"]);
  expect(left).toEqual([
    ["-1 from 10", "rows"],
    ["0 otherwise", "rows"],
  ]);
});

test("coefficients are tried around their edges", () => {
  const item = "metric sold weight 100\n  measure work.sold, proportional, cap 100\n";
  const { asked } = of(`${item}coefficient k\n  measure work.quality\n  1 from 95%, 0.9 otherwise\n`);
  expect(asked).toEqual(["given k 94.9%; expect k 0.9", "given k 95%; expect k 1", "given k 95.1%; expect k 1"]);
});
