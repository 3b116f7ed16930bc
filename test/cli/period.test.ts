import { describe, expect, it, test } from "vitest";
import { choosePeriod } from "../../src/cli/period.ts";
import { renderMessage } from "../../src/diagnostics/render.ts";
import type { CheckedProgram } from "../../src/scheme/types/program.ts";
import type { Scheme } from "../../src/scheme/types/scheme.ts";

const span = { file: "a.kpi", start: 0, end: 0 };

function program(...cycles: readonly Scheme["cycle"][]): CheckedProgram {
  const schemes = cycles.map(
    (cycle): Scheme => ({
      name: cycle,
      label: cycle,
      surface: "en",
      version: "1",
      appliesTo: { kind: "everyone" },
      cycle,
      sections: [],
      metrics: [],
      total: { span },
      grades: [],
      pays: [],
      examples: [],
      accepted: [],
      span,
    }),
  );
  return { sources: [], schemes, publish: { title: { en: "", zh: "" }, texts: [] } };
}

/** The period's name, or the code of the finding that stands instead. */
function chosen(asked: string | undefined, cycles: readonly Scheme["cycle"][], found: readonly string[]): string {
  const choice = choosePeriod(
    asked,
    program(...cycles),
    found.map((name) => ({ name, rows: 1 })),
  );
  if (choice.kind === "open") return choice.finding.code;
  return [choice.period.name, ...choice.findings.map(({ code }) => code)].join(" ");
}

describe("choosePeriod", () => {
  it.each([
    // nothing asked: only what the data leaves no doubt about
    [undefined, ["quarter"], ["2024-07", "2024-08", "2024-09"], "2024-Q3"],
    [undefined, ["quarter"], ["2024-07-15"], "2024-Q3"],
    [undefined, ["month"], ["2024-07", "2024-08"], "period-needed"],
    [undefined, ["quarter"], ["2024-09", "2024-10"], "period-needed"],
    [undefined, ["month", "quarter"], ["2024-07"], "period-needed"], // 2024-07 and 2024-Q3 are both there
    [undefined, ["quarter"], [], "no-period-in-data"],
    [undefined, ["quarter"], ["2024"], "no-period-in-data"], // a year lies in no quarter
    [undefined, ["quarter"], ["2024", "2024-07"], "2024-Q3"],
    [undefined, ["year"], ["2024-Q1", "2024-H2"], "2024"],
    [undefined, ["2024-03-01--2024-08-31"], ["2024-02", "2024-05"], "2024-03-01--2024-08-31"],
    [undefined, ["2024-03-01--2024-08-31"], ["2024-09-01"], "no-period-in-data"],
    // asked
    ["2024-03-01--2024-08-31", ["month", "2024-03-01--2024-08-31"], ["2024-05"], "2024-03-01--2024-08-31"],
    ["2024-03-01--2024-07-31", ["2024-03-01--2024-08-31"], ["2024-05"], "period-of-no-scheme"],
    ["2024-q3", ["quarter"], ["2024-07"], "2024-Q3"],
    ["2024-Q3", ["quarter"], [], "2024-Q3"],
    ["2024-Q4", ["quarter"], ["2024-07"], "2024-Q4 period-without-data"],
    ["2024-09", ["quarter"], ["2024-09"], "period-of-no-scheme"],
    ["2024-Q5", ["quarter"], ["2024-09"], "not-a-period"],
    ["third quarter", ["quarter"], ["2024-09"], "not-a-period"],
  ] as const)("%s, cycles %o, data %o: %s", (asked, cycles, found, expected) => {
    expect(chosen(asked, cycles, found)).toBe(expected);
  });
});

test("of several periods it says how many rows each has, and shows the first of one that hardly any is about", () => {
  const first = { file: "data/crm.csv", row: 14, column: "Month" };
  const choice = choosePeriod(undefined, program("quarter"), [
    { name: "2024-07", rows: 6 },
    { name: "2024-08", rows: 6 },
    { name: "2025-08", rows: 1, first },
  ]);
  if (choice.kind !== "open") throw new Error("chosen");
  expect(renderMessage(choice.finding, "en")).toMatchObject({
    reason: "The data holds more than one period: 2024-Q3 (12 rows), 2025-Q3 (1 row).",
    hint: "Choose one, as in --period 2024-Q3.",
  });
  expect(choice.finding.related).toEqual([{ place: first, note: { en: "a row of 2025-Q3: a slip?", zh: "2025-Q3的行：日期写错了吗？" } }]);
});
