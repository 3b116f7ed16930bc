import { finding } from "../diagnostics/catalogue.ts";
import type { Language } from "../diagnostics/diagnostic.ts";
import { readCommandLine } from "./command-line.ts";
import { commands } from "./commands.ts";
import { type ExitCode, exit } from "./exit.ts";
import { help } from "./help.ts";
import { type Host, processHost } from "./host.ts";
import { languageOf } from "./language.ts";
import { version } from "./package.ts";
import { report } from "./report.ts";
import { Stop } from "./stop.ts";

/** Runs the command that this process was started for. */
export async function runProcess(): Promise<void> {
  const host = processHost();
  process.once("uncaughtException", (error) => process.exit(failed(error, host, languageOf(undefined, host.env))));
  process.exitCode = await main(process.argv.slice(2), host);
}

/** Runs one command; whatever happens, a person reads a sentence and the shell gets a code. */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  const line = readCommandLine(args, host.env);
  switch (line.kind) {
    case "version":
      host.out.write(`${await version()}\n`);
      return exit.fine;
    case "help":
      host.out.write(help(line.command, line.language));
      return exit.fine;
    case "mistaken":
      report(line.findings, host.err, host, { language: line.language });
      return exit.usage;
    case "run": {
      const { command, invocation } = line;
      try {
        const run = await commands[command].load();
        return await run(invocation, host);
      } catch (error) {
        return failed(error, host, invocation.language);
      }
    }
  }
}

function failed(error: unknown, host: Host, language: Language): ExitCode {
  if (error instanceof Stop) {
    report(error.findings, host.err, host, { language, texts: error.texts });
    return error.exitCode;
  }
  if (host.env.KAOHE_DEBUG === "1") host.err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const message = error instanceof Error ? error.message : String(error);
  report([finding("internal-error", undefined, { message })], host.err, host, { language });
  return exit.findings;
}
