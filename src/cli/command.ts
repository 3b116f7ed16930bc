import type { Language } from "../diagnostics/diagnostic.ts";
import type { ExitCode } from "./exit.ts";
import type { Host } from "./host.ts";
import type { Flag, TextOption } from "./options.ts";

/** A command line, understood. */
export type Invocation = {
  readonly operands: readonly string[];
  readonly texts: Readonly<Partial<Record<TextOption, string>>>;
  readonly flags: ReadonlySet<Flag>;
  readonly language: Language;
};

/** What a command does. @throws Stop where it cannot go on. */
export type Command = (invocation: Invocation, host: Host) => Promise<ExitCode>;
