import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { drawFrame } from "../../src/diagnostics/frame.ts";
import { ansi } from "../../src/diagnostics/palette.ts";

/** The span of `word` in `text`. */
function spanOf(text: string, word: string) {
  const start = text.indexOf(word);
  return { file: "a.kpi", start, end: start + word.length };
}

function frame(text: string, word: string, width?: number): string {
  return drawFrame(text, spanOf(text, word), width === undefined ? {} : { width });
}

describe("drawFrame", () => {
  test("carets stand under the span", () => {
    expect(frame("scheme a\n  wieght 40, cap 100\n", "wieght")).toBe(
      ["2 │   wieght 40, cap 100", "  │   ^^^^^^"].join("\n"), //
    );
  });

  test("full-width characters take two columns", () => {
    expect(frame("  权重40，封顶1o0", "1o0")).toBe(
      ["1 │   权重40，封顶1o0", `  │ ${" ".repeat(2 + 4 + 2 + 2 + 4)}^^^`].join("\n"), //
    );
    expect(frame("指标 销售额 权重40", "销售额")).toBe(
      ["1 │ 指标 销售额 权重40", `  │ ${" ".repeat(5)}^^^^^^`].join("\n"), //
    );
  });

  test("combining marks take no column, astral characters take theirs", () => {
    expect(frame("cafe\u0301 x", "x")).toBe(["1 │ cafe\u0301 x", "  │      ^"].join("\n"));
    expect(frame("𠮷田 x", "x")).toBe(["1 │ 𠮷田 x", "  │      ^"].join("\n"));
    expect(frame("👩‍👩‍👧 x", "x")).toBe(["1 │ 👩‍👩‍👧 x", "  │    ^"].join("\n"));
  });

  test("tabs run to the next stop", () => {
    expect(frame("\tcap 1\tx", "x")).toBe(["1 │     cap 1   x", "  │             ^"].join("\n"));
  });

  test("the margin is as wide as the line number", () => {
    expect(frame(`${"\n".repeat(99)}cap`, "cap")).toBe(["100 │ cap", "    │ ^^^"].join("\n"));
  });

  test("a span that goes on below is marked to the end of its first line", () => {
    const text = "total\n  cap 100";
    expect(drawFrame(text, { file: "a.kpi", start: 0, end: text.length })).toBe(["1 │ total", "  │ ^^^^^"].join("\n"));
  });

  test("an empty span gets one caret, past the end of the text too", () => {
    expect(drawFrame("cap", { file: "a.kpi", start: 3, end: 3 })).toBe(["1 │ cap", "  │    ^"].join("\n"));
    expect(drawFrame("", { file: "a.kpi", start: 0, end: 0 })).toBe(["1 │", "  │ ^"].join("\n"));
  });

  test("CRLF leaves no trace", () => {
    expect(frame("a\r\ncap 1\r\n", "cap")).toBe(["2 │ cap 1", "  │ ^^^"].join("\n"));
  });

  test("control characters are drawn, never sent", () => {
    expect(frame("a\u001b[31mb x", "x")).toBe(["1 │ a␛[31mb x", "  │         ^"].join("\n"));
  });

  test.each([10, 60, 200, 390])("a long line is cut around the span at %i", (at) => {
    const text = `${"一二三四五".repeat(80).slice(0, at)}here${"六七八九十".repeat(80)}`;
    const [line = "", carets = ""] = frame(text, "here", 60).split("\n");
    const source = line.slice("1 │ ".length);
    expect(stringWidth(source)).toBeLessThanOrEqual(60);
    expect(source).toContain("here");
    expect(source.endsWith("…")).toBe(true);
    expect(stringWidth(source.slice(0, source.indexOf("here")))).toBe(carets.indexOf("^") - "  │ ".length);
    expect(carets.trimEnd().endsWith("^^^^")).toBe(true);
  });

  test("colour changes nothing but the colour", () => {
    const text = "  权重 4o";
    const painted = drawFrame(text, spanOf(text, "4o"), { palette: ansi, severity: "warning" });
    expect(painted).toContain("\u001b[33m^^\u001b[0m");
    expect(painted.replace(/\u001b\[\d+m/gu, "")).toBe(frame(text, "4o"));
  });
});
