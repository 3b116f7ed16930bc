import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ExitCode } from "./exit.ts";

/** Thrown where a command cannot go on: `main` prints the findings and leaves with the code. */
export class Stop extends Error {
  readonly findings: readonly Diagnostic[];
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, ...findings: readonly Diagnostic[]) {
    super(findings.map(({ code }) => code).join(", "));
    this.findings = findings;
    this.exitCode = exitCode;
  }
}
