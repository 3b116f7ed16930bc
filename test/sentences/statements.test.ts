import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderMessage } from "../../src/diagnostics/render.ts";
import { checkTexts } from "../../src/pipeline.ts";
import { statementsIn } from "./statements.ts";

const frame = { file: "frame.kpi", text: readFileSync(new URL("statements.kpi", import.meta.url), "utf8") };
const statements = statementsIn(readFileSync(new URL("statements.txt", import.meta.url), "utf8"));

describe("a statement as plans write it is read, and gives what was worked by hand", () => {
  test.each(statements)("$family: $title", ({ language, text }) => {
    const { diagnostics } = checkTexts([frame, { file: "statement.kpi", text }]);
    const own = diagnostics.filter(({ place }) => place?.file === "statement.kpi");
    expect(own.map((each) => `${each.code}: ${renderMessage(each, language).reason}`)).toEqual([]);
  });
});
