import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.ts";

function read(line: string, env: Readonly<Record<string, string>> = {}) {
  return readCommandLine(line === "" ? [] : line.split(" "), env);
}

/** The codes of the mistakes in a command line. */
function mistakes(line: string): readonly string[] {
  const result = read(line);
  return result.kind === "mistaken" ? result.findings.map(({ code }) => code) : [];
}

describe("readCommandLine", () => {
  it("understands a command with its operands and options", () => {
    expect(read("explain E001 demo --period 2024-Q3 --strict --lang=zh")).toEqual({
      kind: "run",
      command: "explain",
      invocation: {
        operands: ["E001", "demo"],
        texts: { period: "2024-Q3", lang: "zh" },
        flags: new Set(["strict"]),
        language: "zh",
      },
    });
  });

  it("takes options before the operands, and everything after -- as operands", () => {
    expect(read("check --strict demo")).toMatchObject({ kind: "run", invocation: { operands: ["demo"] } });
    expect(read("check -- --odd-folder")).toMatchObject({ kind: "run", invocation: { operands: ["--odd-folder"] } });
  });

  it("speaks the language asked for, else the environment's", () => {
    expect(read("check", { LANG: "zh_CN.UTF-8" })).toMatchObject({ invocation: { language: "zh" } });
    expect(read("check --lang en", { LANG: "zh_CN.UTF-8" })).toMatchObject({ invocation: { language: "en" } });
  });

  it.each([
    ["", { kind: "help" }],
    ["help", { kind: "help" }],
    ["--help", { kind: "help" }],
    ["-h", { kind: "help" }],
    ["help score", { kind: "help", command: "score" }],
    ["score --help", { kind: "help", command: "score" }],
    ["score -h", { kind: "help", command: "score" }],
    ["--version", { kind: "version" }],
  ])("“kaohe %s” is no command to run", (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  it.each([
    ["chekc", ["unknown-command"]],
    ["help chekc", ["unknown-command"]],
    ["check --stict", ["unknown-option"]],
    ["check --unsealed", ["unknown-option"]], // another command's
    ["check -x", ["unknown-option"]],
    ["check --period", ["missing-option-value"]],
    ["check --period --strict", ["missing-option-value"]],
    ["check --period=", ["missing-option-value"]],
    ["check --format xml", ["bad-option-value"]],
    ["check --format csv", ["bad-option-value"]], // score's
    ["check --lang fr", ["bad-option-value"]],
    ["check --strict=yes", ["bad-option-value"]],
    ["explain", ["missing-operand"]],
    ["check one two", ["extra-operand"]],
    ["explain --stict --format xml", ["unknown-option", "unknown-option", "missing-operand"]],
  ])("“kaohe %s” is mistaken: %o", (line, codes) => {
    expect(mistakes(line)).toEqual(codes);
  });

  it("offers the word that was meant", () => {
    expect(read("chekc")).toMatchObject({ findings: [{ slots: { suggestion: { en: "Did you mean “kaohe check”?" } } }] });
    expect(read("check --stict")).toMatchObject({ findings: [{ slots: { suggestion: { zh: "是不是 --strict？" } } }] });
  });
});
