import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Texts } from "../diagnostics/place.ts";
import type { ExitCode } from "./exit.ts";

/** Thrown where a command cannot go on: `main` prints the findings and leaves with the code. */
export class Stop extends Error {
  readonly exitCode: ExitCode;
  readonly findings: readonly Diagnostic[];
  /** What frames are drawn in. */
  readonly texts: Texts;

  constructor(exitCode: ExitCode, found: Diagnostic | readonly Diagnostic[], texts: Texts = new Map()) {
    const findings = "code" in found ? [found] : found;
    super(findings.map(({ code }) => code).join(", "));
    this.exitCode = exitCode;
    this.findings = findings;
    this.texts = texts;
  }
}
