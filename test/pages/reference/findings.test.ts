import { describe, expect, test } from "vitest";
import { type FindingCase, topicViews } from "../../../src/pages/reference/findings.ts";
import type { FindingView } from "../../../src/pages/reference/view.ts";

const text = "metric a weight 40\n  measure b.c\nmetric d weight 50\n";

/** The view of `weights-sum` with this case in both languages. */
function viewOf(more: Partial<FindingCase>): FindingView {
  const each: FindingCase = { files: [{ file: "en.kpi", text }], output: "…", ...more };
  const views = topicViews(new Map([["weights-sum", { en: each, zh: each }]])).flatMap(({ findings }) => findings);
  const view = views.find(({ code }) => code === "weights-sum");
  if (!view) throw new RangeError("no such finding");
  return view;
}

const plain = (lines: readonly (readonly (string | readonly [string, string])[])[] = []) =>
  lines.map((line) => line.map((part) => (typeof part === "string" ? part : part[1])).join(""));

describe("the page of a finding", () => {
  test("says what it means in general, and how the example is mended where that differs from case to case", () => {
    expect(viewOf({ hint: "Correct one." }).hint).toMatchObject({
      text: { en: expect.stringMatching(/^Correct a weight/u) },
      ofExample: false,
    });
    const views = topicViews(new Map()).flatMap(({ findings }) => findings);
    for (const { meaning } of views) expect(`${meaning.en}${meaning.zh}`).not.toContain("{");
  });

  test("takes the hint of the example where its own has names and figures to fill", () => {
    const each: FindingCase = { files: [], output: "…", hint: "Write “0.5”." };
    const view = topicViews(new Map([["number-cut", { en: each, zh: each }]]))
      .flatMap(({ findings }) => findings)
      .find(({ code }) => code === "number-cut");
    expect(view?.hint).toEqual({ text: { en: "Write “0.5”.", zh: "Write “0.5”." }, ofExample: true });
  });

  test("shows the lines that a mended file has instead", () => {
    const mended = viewOf({ mended: { file: "en.kpi", text: text.replace("50", "60") } }).example?.en.mended;
    expect(plain(mended?.removed)).toEqual(["metric d weight 50"]);
    expect(plain(mended?.added)).toEqual(["metric d weight 60"]);
  });

  test("shows the whole text where only the order of lines differs", () => {
    const reordered = text.split("\n").slice(0, -1).toReversed().join("\n");
    const mended = viewOf({ mended: { file: "en.kpi", text: `${reordered}\n` } }).example?.en.mended;
    expect(plain(mended?.removed)).toEqual(text.trimEnd().split("\n"));
    expect(plain(mended?.added)).toEqual(reordered.split("\n"));
  });

  test("takes a file of data as it is", () => {
    const data = { file: "data/a.csv", text: "metric,40%\r\n" };
    expect(viewOf({ files: [data] }).example?.en.files).toEqual([{ file: "data/a.csv", lines: [["metric,40%"]] }]);
  });
});
