import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Surface } from "../../src/ast/nodes/name.ts";
import { parse } from "../../src/ast/parse.ts";
import { withoutSpans } from "../../src/ast/without-spans.ts";
import { format } from "../../src/format/format.ts";
import { print } from "../../src/format/print.ts";
import { placedFile } from "../support/arbitrary-scheme.ts";

function formatted(text: string, to?: Surface): string {
  const result = format({ file: "generated.kpi", text }, to);
  if ("diagnostics" in result) throw new Error(`refused:\n${text}\n${JSON.stringify(result.diagnostics)}`);
  return result.text;
}

describe.each(["en", "zh"] as const)("any tree printed in %s", (surface) => {
  const other = surface === "en" ? "zh" : "en";

  test("reads back as the same tree", () => {
    fc.assert(
      fc.property(placedFile, ({ file, source }) => {
        const text = print(file, source, surface);
        const { file: read, diagnostics } = parse({ file: file.file, text });
        expect({ text, diagnostics }).toEqual({ text, diagnostics: [] });
        expect(withoutSpans(read.statements), text).toEqual(withoutSpans(file.statements));
      }),
      { numRuns: 500 },
    );
  });

  test("is formatted already, and is the same after a way through the other surface", () => {
    fc.assert(
      fc.property(placedFile, ({ file, source }) => {
        const text = print(file, source, surface);
        expect(formatted(text)).toBe(text);
        expect(formatted(formatted(text, other), surface)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
